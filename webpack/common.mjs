import { fileURLToPath } from "node:url";
import { dropParts, FOR_THE_PANE } from "../scripts/drop-parts.mjs";

/** An absolute path from one relative to the root of the project. */
export const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** What every bundle shares: TypeScript without type checks (npm test has done them), nothing at run time. */
export const common = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false },
          getCustomTransformers: dropParts(FOR_THE_PANE),
        },
      },
      // To import a module of the core does nothing by itself, so what nobody uses of it is left out.
      { include: path("core"), sideEffects: false },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The rules of `common` with other options for ts-loader; `instance` names its own program. */
export function compiledWith(instance, { compilerOptions, ...options }) {
  const [typescript, ...others] = common.module.rules;
  const merged = {
    ...typescript.options,
    ...options,
    instance,
    compilerOptions: { ...typescript.options.compilerOptions, ...compilerOptions },
  };
  return { rules: [{ ...typescript, options: merged }, ...others] };
}

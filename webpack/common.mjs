import { fileURLToPath } from "node:url";
import { dropExamples } from "../scripts/drop-examples.mjs";

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
          getCustomTransformers: dropExamples,
        },
      },
      // To import a module of the core does nothing by itself, so what nobody uses of it is left out.
      { include: path("core"), sideEffects: false },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

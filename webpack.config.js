import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** What every bundle shares: TypeScript without type checks (npm test has done them), one file, nothing at run time. */
const common = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

const cli = {
  ...common,
  name: "cli",
  target: "node20",
  entry: { periksa: path("./cli/main.ts") },
  experiments: { outputModule: true },
  output: {
    path: path("./dist/cli"),
    filename: "[name].mjs",
    library: { type: "module" },
    chunkFormat: "module",
    clean: true,
  },
  optimization: { minimize: false, splitChunks: false },
};

export default [cli];

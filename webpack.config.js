import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { dropExamples } from "./scripts/drop-examples.mjs";

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
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false },
          getCustomTransformers: dropExamples,
        },
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

const OWN_PART = /^halaman\./;

/** The embedded spreadsheet is thirty times the rest, so it is a part of its own that loads behind it. */
const playground = {
  ...common,
  name: "playground",
  target: ["web", "es2022"],
  entry: { halaman: path("./playground/main.ts") },
  experiments: { css: true },
  output: {
    path: path("./dist/playground"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    cssFilename: "[name].[contenthash:8].css",
    cssChunkFilename: "[name].[contenthash:8].css",
    clean: true,
  },
  plugins: [
    new HtmlPlugin({ template: path("./playground/index.html"), scriptLoading: "module" }),
    new CopyPlugin({ patterns: [{ from: path("./samples/*.xlsx"), to: "contoh/[name][ext]" }] }),
  ],
  // Our own part gets the thorough minimizer, which leaves half of it. The spreadsheet's fifteen megabytes would take
  // that one a minute, and take esbuild two seconds.
  optimization: {
    minimizer: [
      new MinimizerPlugin({ include: OWN_PART }),
      new MinimizerPlugin({ exclude: OWN_PART, minify: MinimizerPlugin.esbuildMinify }),
    ],
  },
};

export default [cli, playground];

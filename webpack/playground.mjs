import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { builtInList } from "./built-in-list.mjs";
import { common, path } from "./common.mjs";
import { GuidePlugin } from "./guide-plugin.mjs";
import { licences } from "./licences.mjs";
import { SHARED_CHUNKS } from "./shared-chunks.mjs";

/** Our own parts have names, those of the spreadsheet have numbers. */
const OWN_PART = /^[a-z]/;

/**
 * The embedded spreadsheet is thirty times the rest, so it is a part of its own that loads behind it. With a list of codes
 * that is there for everybody: `--env nomenklatur=FILE`.
 */
export const playground = ({ nomenklatur } = {}) => ({
  ...common,
  name: "playground",
  target: ["web", "es2022"],
  entry: { halaman: path("playground/main.ts") },
  module: { rules: [...common.module.rules, ...builtInList(nomenklatur)] },
  experiments: { css: true },
  output: {
    path: path("dist/playground"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    cssFilename: "[name].[contenthash:8].css",
    cssChunkFilename: "[name].[contenthash:8].css",
    clean: true,
  },
  plugins: [
    new HtmlPlugin({ template: path("playground/index.html"), scriptLoading: "module" }),
    new CopyPlugin({ patterns: [{ from: path("samples/*.xlsx"), to: "contoh/[name][ext]" }] }),
    new GuidePlugin(),
    licences(),
  ],
  // Our own parts get the thorough minimizer, which leaves half of them. The spreadsheet's fifteen megabytes would take
  // that one a minute, and take esbuild two seconds.
  optimization: {
    splitChunks: { cacheGroups: SHARED_CHUNKS },
    minimizer: [
      new MinimizerPlugin({ include: OWN_PART }),
      new MinimizerPlugin({ exclude: OWN_PART, minify: MinimizerPlugin.esbuildMinify }),
    ],
  },
});

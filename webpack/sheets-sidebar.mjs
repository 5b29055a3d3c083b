import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { common, path } from "./common.mjs";
import { InlinePlugin } from "./inline-plugin.mjs";
import { licences } from "./licences.mjs";

/** One HTML file with all that it needs, for HtmlService serves no other files. Code.js comes from a bundle of its own. */
export const sheetsSidebar = {
  ...common,
  name: "sheets-sidebar",
  target: ["web", "es2022"],
  entry: { panel: path("sheets-addon/sidebar/main.ts") },
  // What other pages load later stands in this one from the start.
  module: { ...common.module, parser: { javascript: { dynamicImportMode: "eager" } } },
  experiments: { css: true },
  output: {
    path: path("dist/sheets"),
    filename: "[name].js",
    cssFilename: "[name].css",
    // The other bundle's files stay, and the time of a file is always that of its last build.
    clean: false,
    compareBeforeEmit: false,
  },
  plugins: [
    new HtmlPlugin({
      template: path("sheets-addon/sidebar/panel.html"),
      filename: "panel.html",
      inject: "body",
      scriptLoading: "blocking",
    }),
    // Modules that are imported at once are joined into one, and 5 kB smaller (gzip) than those that pretend to load later.
    new webpack.NormalModuleReplacementPlugin(/\/parts-later$/, (resource) => {
      resource.request = resource.request.replace("parts-later", "parts-at-once");
    }),
    new InlinePlugin(),
    licences(),
  ],
  // ASCII alone: on its way through clasp and HtmlService nobody can read the script in another encoding.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: {
          implementation: MinimizerPlugin.terserMinify,
          options: { format: { ascii_only: true, comments: false } },
        },
        extractComments: false,
      }),
      new MinimizerPlugin({ test: /\.css$/, minify: { implementation: MinimizerPlugin.esbuildMinifyCss } }),
    ],
  },
};

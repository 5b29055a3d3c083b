import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { dropParts, FOR_COMPUTING } from "../scripts/drop-parts.mjs";
import { builtInList } from "./built-in-list.mjs";
import { common, compiledWith, path } from "./common.mjs";
import { GuidePlugin } from "./guide-plugin.mjs";
import { licences } from "./licences.mjs";
import { SHARED_CHUNKS } from "./shared-chunks.mjs";

/** The address in the manifest that is checked in. */
const DEVELOPMENT = "https://localhost:3443";

/** The manifests that are installed name the functions' script, so its name stays. */
const FUNCTIONS_SCRIPT = "fungsi.js";

/** For an Excel without a shared runtime: nothing but the functions, beside the site. */
export const excelFunctions = {
  ...common,
  name: "excel-fungsi",
  target: ["web", "es2022"],
  entry: path("excel-addin/functions-only.ts"),
  module: compiledWith("excel-fungsi", { getCustomTransformers: dropParts(FOR_COMPUTING) }),
  output: { path: path("dist/excel"), filename: FUNCTIONS_SCRIPT, clean: false },
};

/**
 * A static site with everything that Excel asks for, and the manifest for its address. For a site of one's own:
 * `npm run build -- --env url=https://example.go.id/renstra/excel`. With a list of codes that is there for everybody:
 * `--env nomenklatur=FILE`.
 */
export const excel = ({ url = DEVELOPMENT, nomenklatur } = {}) => ({
  ...common,
  name: "excel",
  target: ["web", "es2022"],
  entry: { runtime: path("excel-addin/runtime.ts") },
  module: { rules: [...common.module.rules, ...builtInList(nomenklatur)] },
  experiments: { css: true },
  output: {
    path: path("dist/excel"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    // Beside the page: office.js adds scripts of its own, so the last script of the page does not tell the folder.
    publicPath: "",
    cssFilename: "[name].[contenthash:8].css",
    cssChunkFilename: "[name].[contenthash:8].css",
    clean: { keep: FUNCTIONS_SCRIPT },
  },
  plugins: [
    new HtmlPlugin({
      template: path("excel-addin/index.html"),
      scriptLoading: "module",
    }),
    new CopyPlugin({
      patterns: [
        { from: path("manifests/excel/functions.json") },
        { from: path("manifests/excel/manifest.xml"), transform: manifestFor(addressOf(url)) },
        { from: path("manifests/icons/png"), to: "ikon" },
      ],
    }),
    new GuidePlugin(),
    licences(),
  ],
  optimization: { splitChunks: { cacheGroups: { default: false, defaultVendors: false, ...SHARED_CHUNKS } } },
});

function addressOf(url) {
  const { protocol, search, hash, href } = new URL(url);
  if (protocol !== "https:" || search || hash)
    throw new Error(`Excel takes add-ins only from a plain https address: ${url}`);
  return href.replace(/\/$/, "");
}

const manifestFor = (address) => (content) => content.toString().replaceAll(DEVELOPMENT, address);

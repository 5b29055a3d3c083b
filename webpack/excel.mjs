import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { common, path } from "./common.mjs";

/** The address in the manifest that is checked in. */
const DEVELOPMENT = "https://localhost:3443";

/**
 * A static site with everything that Excel asks for, and the manifest for its address. For a site of one's own:
 * `npm run build -- --env url=https://example.go.id/renstra/excel`.
 */
export const excel = ({ url = DEVELOPMENT } = {}) => ({
  ...common,
  name: "excel",
  target: ["web", "es2022"],
  entry: { runtime: path("excel-addin/runtime.ts"), fungsi: path("excel-addin/functions-only.ts") },
  experiments: { css: true },
  output: {
    path: path("dist/excel"),
    // The manifests that are installed name the functions' script, so its name stays.
    filename: ({ chunk }) => (chunk.name === "fungsi" ? "[name].js" : "[name].[contenthash:8].js"),
    cssFilename: "[name].[contenthash:8].css",
    clean: true,
  },
  plugins: [
    new HtmlPlugin({
      template: path("excel-addin/index.html"),
      chunks: ["runtime"],
      scriptLoading: "module",
    }),
    new CopyPlugin({
      patterns: [
        { from: path("manifests/excel/functions.json") },
        { from: path("manifests/excel/manifest.xml"), transform: manifestFor(addressOf(url)) },
        { from: path("manifests/icons/png"), to: "ikon" },
      ],
    }),
  ],
});

function addressOf(url) {
  const { protocol, search, hash, href } = new URL(url);
  if (protocol !== "https:" || search || hash)
    throw new Error(`Excel takes add-ins only from a plain https address: ${url}`);
  return href.replace(/\/$/, "");
}

const manifestFor = (address) => (content) => content.toString().replaceAll(DEVELOPMENT, address);

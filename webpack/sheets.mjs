import CopyPlugin from "copy-webpack-plugin";
import { dropParts, FOR_COMPUTING } from "../scripts/drop-parts.mjs";
import { common, compiledWith, path } from "./common.mjs";
import { StubsPlugin } from "./stubs-plugin.mjs";

/** What runs on Google's servers; the page of the sidebar is a bundle of its own. */
export const sheets = {
  ...common,
  name: "sheets",
  // "web" says how chunks would load, were there any. Newer syntax has failed in Apps Script before.
  target: ["web", "es2019"],
  entry: { Code: path("sheets-addon/server/main.ts") },
  module: compiledWith("sheets", {
    compilerOptions: { target: "ES2019" },
    getCustomTransformers: dropParts(FOR_COMPUTING),
  }),
  output: {
    path: path("dist/sheets"),
    filename: "[name].js",
    library: { type: "var", name: "__renstra" },
    // The sidebar's page stays, and the time of a file is always that of its last build.
    clean: false,
    compareBeforeEmit: false,
  },
  plugins: [
    new CopyPlugin({ patterns: [{ from: path("manifests/sheets/appsscript.json") }] }),
    new StubsPlugin(),
  ],
};

import webpack from "webpack";
import { common, path } from "./common.mjs";
import { licences } from "./licences.mjs";

export const cli = {
  ...common,
  name: "cli",
  target: "node20",
  entry: { periksa: path("cli/main.ts") },
  // The file that runs is a worker's file too: where it lies is known when it runs, not when it is built.
  module: { ...common.module, parser: { javascript: { importMeta: false } } },
  experiments: { outputModule: true },
  output: {
    path: path("dist/cli"),
    filename: "[name].mjs",
    library: { type: "module" },
    chunkFormat: "module",
    clean: true,
  },
  plugins: [
    // So that npx and a shell can run it.
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    licences(),
  ],
  optimization: { minimize: false, splitChunks: false },
};

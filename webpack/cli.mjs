import { common, path } from "./common.mjs";
import { licences } from "./licences.mjs";

export const cli = {
  ...common,
  name: "cli",
  target: "node20",
  entry: { periksa: path("cli/main.ts") },
  experiments: { outputModule: true },
  output: {
    path: path("dist/cli"),
    filename: "[name].mjs",
    library: { type: "module" },
    chunkFormat: "module",
    clean: true,
  },
  plugins: [licences()],
  optimization: { minimize: false, splitChunks: false },
};

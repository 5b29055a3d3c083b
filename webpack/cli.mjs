import { common, path } from "./common.mjs";

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
  optimization: { minimize: false, splitChunks: false },
};

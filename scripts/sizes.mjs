// Prints what a browser has to load, minified and gzipped: the pane as every host shows it, with core and rules.
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { playground } from "../webpack/playground.mjs";

const { module, resolve, target, experiments } = playground();
const written = new Map();
const compiler = webpack({
  mode: "production",
  entry: { panel: "./panel/index.ts" },
  // As a library, or nothing would be used of it.
  output: { cssFilename: "[name].css", library: { name: "panel", type: "var" } },
  ...{ module, resolve, target, experiments },
});
compiler.outputFileSystem = {
  ...compiler.outputFileSystem,
  mkdir: (path, done) => done(null),
  stat: (path, done) => done(new Error("nothing is written")),
  writeFile: (path, content, done) => done(written.set(path, content) && null),
};

compiler.run((error, stats) => {
  if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString("errors-only"));
  const kilobytes = (contents) => (contents.reduce((sum, { length }) => sum + length, 0) / 1000).toFixed(1);
  for (const end of [".js", ".css"]) {
    const contents = [...written].filter(([path]) => path.endsWith(end)).map(([, content]) => content);
    const packed = contents.map((content) => gzipSync(content));
    console.log(`panel${end}: ${kilobytes(contents)} kB, gzip ${kilobytes(packed)} kB`);
  }
});

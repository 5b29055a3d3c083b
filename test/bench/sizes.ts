import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { print } from "./measure";

/** Parts of the embedded spreadsheet have a number for a name. */
const PART_OF_UNIVER = /^playground[/\\]\d+\./;

/** The scripts of every bundle that is built, as they are and as they travel; without a build, a line says so. */
export function printBundleSizes(): void {
  if (!existsSync("dist")) return print("bundle sizes", "skipped: no dist (npm run build)");
  const names = readdirSync("dist", { recursive: true, encoding: "utf8" })
    .filter((each) => /\.m?js$/.test(each))
    .sort();
  for (const name of names.filter((each) => !PART_OF_UNIVER.test(each)))
    print(`dist/${name}`, sizeOf([name]));
  print("dist/playground, Univer's parts", sizeOf(names.filter((each) => PART_OF_UNIVER.test(each))));
}

function sizeOf(names: readonly string[]): string {
  const files = names.map((name) => readFileSync(join("dist", name)));
  const sum = (length: (bytes: Buffer) => number): string =>
    `${(files.reduce((total, bytes) => total + length(bytes), 0) / 1000).toFixed(1)} kB`;
  return `${sum((bytes) => bytes.length)}, ${sum((bytes) => gzipSync(bytes).length)} gzip`;
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { print } from "./measure";

/** Parts of the embedded spreadsheet have a number for a name. */
const PART_OF_UNIVER = /^playground[/\\]\d+\./;

/** What Excel loads, in the order in which people wait for it; the names are those of its scripts and styles. */
const EXCEL: readonly (readonly [what: string, names: RegExp])[] = [
  ["functions and ribbon, at once", /^runtime\./],
  ["the pane, right behind them", /^panel\./],
  ["the check, ahead of its press", /^(temuan|inti|kode)\./],
  ["the other tabs, ahead of their press", /^(tabel|fungsi|nomenklatur|laporan|gambar)\.[0-9a-f]+\./],
  [".xlsx files, when one is chosen", /^baca-xlsx\./],
];

/** The scripts of every bundle that is built, as they are and as they travel; without a build, a line says so. */
export function printBundleSizes(): void {
  if (!existsSync("dist")) return print("bundle sizes", "skipped: no dist (npm run build)");
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).sort();
  const names = files.filter((each) => /\.m?js$|panel\.html$/.test(each));
  for (const name of names.filter((each) => !PART_OF_UNIVER.test(each)))
    print(`dist/${name}`, sizeOf([name]));
  print("dist/playground, Univer's parts", sizeOf(names.filter((each) => PART_OF_UNIVER.test(each))));
  for (const [what, pattern] of EXCEL)
    print(`Excel, ${what}`, sizeOf(files.filter((each) => isIn("excel", pattern, each))));
}

function isIn(folder: string, pattern: RegExp, file: string): boolean {
  const [first, name, ...deeper] = file.split(/[/\\]/);
  return first === folder && deeper.length === 0 && /\.(js|css)$/.test(file) && pattern.test(name ?? "");
}

function sizeOf(names: readonly string[]): string {
  const files = names.map((name) => readFileSync(join("dist", name)));
  const sum = (length: (bytes: Buffer) => number): string =>
    `${(files.reduce((total, bytes) => total + length(bytes), 0) / 1000).toFixed(1)} kB`;
  return `${sum((bytes) => bytes.length)}, ${sum((bytes) => gzipSync(bytes).length)} gzip`;
}

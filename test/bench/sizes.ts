import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { print } from "./measure";

/** The scripts of every bundle that is built, as they are and as they travel; without a build, a line says so. */
export function printBundleSizes(): void {
  if (!existsSync("dist")) return print("bundle sizes", "skipped: no dist (npm run build)");
  const names = readdirSync("dist", { recursive: true, encoding: "utf8" });
  for (const name of names.filter((each) => /\.m?js$/.test(each)).sort()) {
    const bytes = readFileSync(join("dist", name));
    print(`dist/${name}`, `${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzip`);
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

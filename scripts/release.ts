// Packs what `npm run build` made into one archive a host, the same bytes for the same sources: `npm run release`.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { zipSync, type Zippable } from "fflate";
import packageFile from "../package.json" with { type: "json" };
import { hasBrowser } from "./find-browser";

const ROOT = join(import.meta.dirname, "..");
const OUT = join(ROOT, "rilis");
const HOSTS = ["excel", "sheets", "playground", "cli"] as const;
const NAME = `periksa-renstra-${packageFile.version}`;

/** The archives hold no time of their own: 1980 is the first that the format knows. In local time, as it wants. */
const NO_TIME = new Date(1980, 0, 1);

/** Everything in a folder, by its path with "/", in one order on every machine. */
function filesIn(folder: string): Zippable {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.split(sep).join("/"), new Uint8Array(readFileSync(join(folder, path)))]),
  );
}

function pack(host: (typeof HOSTS)[number]): string {
  const name = `${NAME}-${host}.zip`;
  const licence = new Uint8Array(readFileSync(join(ROOT, "LICENSE")));
  const files = { ...filesIn(join(ROOT, "dist", host)), LICENSE: licence };
  const bytes = zipSync(files, { level: 9, mtime: NO_TIME, os: 3 });
  writeFileSync(join(OUT, name), bytes);
  return `${createHash("sha256").update(bytes).digest("hex")}  ${name}`;
}

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
}

/**
 * The guide on paper. It has no checksum: a browser prints it, with its own fonts and the time of printing in it, so that
 * two machines never print the same bytes.
 */
function printGuide(): string {
  if (!hasBrowser()) return "The guide was not printed, for there is no browser.";
  run("--import", "tsx", join("scripts", "panduan-print.ts"));
  copyFileSync(join(ROOT, "dist", "panduan", "panduan.pdf"), join(OUT, `${NAME}-panduan.pdf`));
  return `${NAME}-panduan.pdf (without a checksum)`;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
run(join("node_modules", "webpack", "bin", "webpack.js"), "--mode", "production", ...process.argv.slice(2));
const sums = HOSTS.map(pack);
writeFileSync(join(OUT, "SHA256SUMS"), `${sums.join("\n")}\n`);
console.log([...sums, printGuide()].join("\n"));

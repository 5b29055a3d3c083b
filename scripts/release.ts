// Packs what `npm run build` made into one archive a host, the same bytes for the same sources: `npm run release`.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { zipSync, type Zippable } from "fflate";

const ROOT = join(import.meta.dirname, "..");
const OUT = join(ROOT, "rilis");
const HOSTS = ["excel", "sheets", "playground", "cli"] as const;

/** The archives hold no time of their own: 1980 is the first that the format knows. In local time, as it wants. */
const NO_TIME = new Date(1980, 0, 1);

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

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
  const name = `periksa-renstra-${version}-${host}.zip`;
  const licence = new Uint8Array(readFileSync(join(ROOT, "LICENSE")));
  const files = { ...filesIn(join(ROOT, "dist", host)), LICENSE: licence };
  const bytes = zipSync(files, { level: 9, mtime: NO_TIME, os: 3 });
  writeFileSync(join(OUT, name), bytes);
  return `${createHash("sha256").update(bytes).digest("hex")}  ${name}`;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
execFileSync(
  process.execPath,
  [join(ROOT, "node_modules/.bin/webpack"), "--mode", "production", ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: "inherit",
  },
);
const sums = HOSTS.map(pack);
writeFileSync(join(OUT, "SHA256SUMS"), `${sums.join("\n")}\n`);
console.log(sums.join("\n"));

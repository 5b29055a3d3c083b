import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const BUILT = join(ROOT, "dist", "playground", "index.html");
const SOURCES = ["core", "xlsx", "panel", "playground", "samples"];
const SETTINGS = ["webpack.config.js", "package-lock.json", "tsconfig.json"];

/** Builds the playground before its tests, unless nothing it is made of is younger than the last build. */
export default function build(): void {
  if (existsSync(BUILT) && youngestSource() < statSync(BUILT).mtimeMs) return;
  execFileSync(
    process.execPath,
    [join(ROOT, "node_modules", ".bin", "webpack"), "--config-name", "playground"],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}

function youngestSource(): number {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  return Math.max(...[...files, ...SETTINGS].map((file) => statSync(join(ROOT, file)).mtimeMs));
}

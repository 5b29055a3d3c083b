import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const SETTINGS = ["webpack", "webpack.config.js", "package-lock.json", "tsconfig.json"];

/** A bundle that tests run: the last file that its build writes, and all that it is made of. */
interface Bundle {
  readonly config: string;
  readonly built: string;
  readonly sources: readonly string[];
}

const BUNDLES: readonly Bundle[] = [
  { config: "cli", built: "dist/cli/periksa.mjs", sources: ["core", "xlsx", "cli", "scripts"] },
  {
    config: "playground",
    built: "dist/playground/index.html",
    sources: ["core", "xlsx", "panel", "playground", "samples", "docs/panduan", "scripts"],
  },
  {
    config: "sheets",
    built: "dist/sheets/Code.js",
    sources: ["core", "xlsx", "scripts", "manifests/sheets", "sheets-addon/names.ts", "sheets-addon/server"],
  },
  {
    config: "sheets-sidebar",
    built: "dist/sheets/panel.html",
    sources: ["core", "panel", "sheets-addon/names.ts", "sheets-addon/protocol.ts", "sheets-addon/sidebar"],
  },
  {
    config: "excel",
    built: "dist/excel/index.html",
    sources: ["core", "xlsx", "panel", "excel-addin", "manifests", "docs/panduan", "scripts"],
  },
  {
    config: "excel-fungsi",
    built: "dist/excel/fungsi.js",
    sources: ["core", "excel-addin", "manifests"],
  },
];

/** Builds what the tests of built files need, unless nothing it is made of is younger than the last build. */
export default function build(): void {
  const stale = BUNDLES.filter(isStale).flatMap(({ config }) => ["--config-name", config]);
  if (stale.length === 0) return;
  execFileSync(process.execPath, [join(ROOT, "node_modules", "webpack", "bin", "webpack.js"), ...stale], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function isStale({ built, sources }: Bundle): boolean {
  const file = join(ROOT, built);
  return !existsSync(file) || youngestOf([...sources, ...SETTINGS]) >= statSync(file).mtimeMs;
}

function youngestOf(paths: readonly string[]): number {
  const files = paths.flatMap((path) =>
    statSync(join(ROOT, path)).isDirectory()
      ? readdirSync(join(ROOT, path), { recursive: true, encoding: "utf8" }).map((file) => join(path, file))
      : [path],
  );
  return Math.max(...files.map((file) => statSync(join(ROOT, file)).mtimeMs));
}

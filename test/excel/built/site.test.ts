import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Manifest, manifestFaults } from "../manifest-check";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const WEBPACK = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
const address = "https://contoh.go.id/renstra/excel";
/** The scripts beside the page; those of the pane's tabs have the names of the tabs. */
const PARTS = [
  ...["baca-xlsx", "daftar-fungsi", "fungsi", "fungsi", "gambar", "inti", "kode", "laporan", "nomenklatur"],
  ...["panel", "runtime", "tabel", "temuan"],
];
/** Milliseconds that a build may take on a busy machine. */
const PATIENCE = 240_000;
const folder = mkdtempSync(join(tmpdir(), "renstra-excel-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds the site for an address, in a folder of its own. */
function build(url: string, into: string): void {
  const options = [
    "--config-name",
    "excel",
    "--config-name",
    "excel-fungsi",
    "--env",
    `url=${url}`,
    "--output-path",
    into,
  ];
  execFileSync(process.execPath, [WEBPACK, ...options], { cwd: ROOT, stdio: "pipe" });
}

describe("the site for an address of one's own", () => {
  let files: string[];
  let manifest: Manifest;
  beforeAll(() => {
    build(`${address}/`, folder);
    files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    manifest = new Manifest(text("manifest.xml"));
  }, PATIENCE);
  const text = (name: string): string => readFileSync(join(folder, name), "utf8");

  it("has a sound manifest that names this address and no other", () => {
    expect(manifestFaults(manifest)).toEqual([]);
    expect(manifest.addresses().filter(({ url }) => !url.startsWith(`${address}/`))).toEqual([]);
    expect(text("manifest.xml")).not.toContain("localhost");
  });

  it("holds every file that the manifest names", () => {
    const named = manifest.addresses().map(({ url }) => url.slice(address.length + 1));
    expect(named.filter((path) => !files.includes(path))).toEqual([]);
    expect(files).toContain("ikon/renstra-128.png");
  });

  it("keeps what reads .xlsx files out of what loads at once", () => {
    const readers = files.filter(
      (name) => name.endsWith(".js") && text(name).includes("[Content_Types].xml"),
    );
    expect(files.some((name) => name.startsWith("baca-xlsx."))).toBe(true);
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter((name) => /^(runtime|panel|fungsi)\b/.test(name))).toEqual([]);
  });

  it("has no script or style inside its page", () => {
    const page = text("index.html");
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect([...page.matchAll(/<script([^>]*)>([^<]*)/g)].map(([, , inside]) => inside)).toEqual(["", ""]);
    expect(page).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  });

  it("asks for office.js where Microsoft wants it to be asked for, before our script", () => {
    const sources = [...text("index.html").matchAll(/<script[^>]*src="?([^\s">]+)/g)].map(
      ([, source]) => source,
    );
    expect(sources[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(sources[1]).toMatch(/^runtime\.[0-9a-f]{8}\.js$/);
  });

  it.each([
    ["functions and ribbon, at once", /^runtime\./, 40_000],
    ["the pane, right behind them", /^panel\./, 32_000],
    ["the check", /^(temuan|inti|kode)\./, 128_000],
    ["all of the pane but what reads .xlsx files", /^(?!runtime|fungsi\.js|baca-xlsx)[a-z-]+\./, 215_000],
  ])("loads little for %s, without office.js", (what, names, most) => {
    const scripts = files.filter((file) => names.test(file) && /\.(js|css)$/.test(file));
    const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
    process.stdout.write(`${what}: ${(size / 1000).toFixed(1)} kB gzip in ${String(scripts.length)} files\n`);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(most);
  });

  it("gives every part a name that says what it is", () => {
    const scripts = files.filter((file) => /^[^/\\]+\.js$/.test(file));
    expect(scripts.map((file) => file.split(".")[0]).sort()).toEqual(PARTS);
  });

  it.each(["http://contoh.go.id/excel", "https://contoh.go.id/excel?versi=1"])("is refused for %s", (url) => {
    expect(() => {
      build(url, folder);
    }).toThrow(/plain https address/);
  });
});

import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/run";
import type { Gabungan } from "../../../core/report/gabungan/gabungan";
import type { WorkbookJson } from "../../../core/report/json";
import { bigWorkbook } from "../../bench/big-workbook";
import { heard, outcomeOf, ROOT, type Outcome } from "../command";

const BUILT = join(ROOT, "dist/cli/periksa.mjs");
const TWO = ["--pekerja", "2"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "periksa-banyak-"));
  await mkdir(join(folder, "semua", "dinas"), { recursive: true });
  const small = await bigWorkbook(20);
  await writeFile(join(folder, "semua/a.xlsx"), small);
  await writeFile(join(folder, "semua/b.xlsx"), small.subarray(0, 2_000));
  await copyFile(join(ROOT, "samples/tarakan-2025-2029.xlsx"), join(folder, "semua/c.xlsx"));
  await writeFile(join(folder, "semua/dinas/a.xlsx"), small);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The file that is handed out, as plain node runs it, with nothing of the project around it. */
const built = (...args: string[]): Promise<Outcome> => outcomeOf(process.execPath, [BUILT, ...args], folder);

const linesOf = (text: string): WorkbookJson[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as WorkbookJson);

describe("the built command, with many workbooks", () => {
  it("prints an object a line of those of --json, and one of a bad file; the others go on", async () => {
    const results = ["--out", "semua/hasil", "--html", "halaman"];
    const streamed = await built("semua", "--ndjson", ...results, ...TWO);
    const whole = await built("semua", "--json", ...results, "--pekerja", "1");
    expect([streamed.code, whole.code]).toEqual([2, 2]);
    const lines = linesOf(streamed.out).sort((a, b) => (a.workbook < b.workbook ? -1 : 1));
    const [a, bad, ...others] = lines;
    const sentence = expect.stringContaining("Berkas ini rusak") as string;
    expect(bad).toEqual({ workbook: join("semua", "b.xlsx"), error: sentence });
    expect([a, ...others]).toEqual(JSON.parse(whole.out));
    expect(others.map(({ workbook }) => workbook)).toEqual([
      join("semua", "c.xlsx"),
      join("semua", "dinas", "a.xlsx"),
    ]);
    expect(streamed.err.trimEnd().split("\n")).toEqual([sentence]);
    expect(whole.err).toBe(streamed.err);
    const copies = await readdir(join(folder, "semua/hasil"), { recursive: true });
    expect(copies.sort()).toEqual(["a.xlsx", "c.xlsx", "dinas", join("dinas", "a.xlsx")].sort());
    expect(await readdir(join(folder, "halaman/dinas"))).toEqual(["a.html"]);
    await rm(join(folder, "semua/hasil"), { recursive: true });
  });

  it("prints the same text as one process does alone", async () => {
    const files = ["semua/c.xlsx", "semua/a.xlsx"].map((file) => join(folder, file));
    const alone = await heard((output) => run(files, { json: false, out: null }, output));
    expect(await built(...files, ...TWO)).toEqual({ ...alone, out: `${alone.out}\n` });
  });

  it.skipIf(process.platform === "win32")("runs through the link that npx makes", async () => {
    const link = join(folder, "periksa");
    await chmod(BUILT, 0o755);
    await symlink(BUILT, link);
    const { code, out } = await outcomeOf(link, ["gabung", "semua", "--json", ...TWO], folder);
    const { buku, gagal } = JSON.parse(out) as Gabungan;
    expect([code, buku.length, gagal.map(({ berkas }) => berkas)]).toEqual([2, 3, ["b.xlsx"]]);
  });

  it("goes on where a worker dies, and says of which file", async () => {
    await writeFile(join(folder, "besar.xlsx"), await bigWorkbook(20_000));
    const files = ["semua/a.xlsx", "besar.xlsx", "semua/dinas/a.xlsx"];
    const { code, out, err } = await outcomeOf(
      process.execPath,
      ["--max-old-space-size=32", BUILT, ...files, "--json", "--pekerja", "1"],
      folder,
    );
    expect(err).toMatch(/^besar\.xlsx: Pemeriksaan berkas ini terhenti mendadak[^\n]*\n$/);
    expect((JSON.parse(out) as WorkbookJson[]).map(({ workbook }) => workbook)).toEqual([files[0], files[2]]);
    expect(code).toBe(2);
  });

  it("refuses what is no number of workers", async () => {
    const { code, out, err } = await built("semua", "--pekerja", "0");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("--pekerja memerlukan bilangan bulat");
  });
});

describe("the built command, ended early", () => {
  const COPIES = 60;

  beforeAll(async () => {
    await mkdir(join(folder, "banyak"));
    const workbook = await readFile(join(ROOT, "samples/tarakan-2025-2029.xlsx"));
    for (let copy = 0; copy < COPIES; copy++)
      await writeFile(join(folder, "banyak", `${String(copy)}.xlsx`), workbook);
  });

  const started = (...args: string[]): ChildProcessWithoutNullStreams =>
    spawn(process.execPath, [BUILT, ...args, ...TWO], { cwd: folder });

  async function ended(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
    const said = { out: "", err: "" };
    child.stdout.on("data", (data: Buffer) => (said.out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (said.err += data.toString()));
    const [code] = (await once(child, "close")) as [number];
    return { code, ...said };
  }

  it.skipIf(process.platform === "win32")(
    "by Ctrl-C: prints what was done, whole, and how much",
    async () => {
      const child = started("banyak", "--json");
      child.stdout.once("data", () => child.kill("SIGINT"));
      const { code, out, err } = await ended(child);
      const done = (JSON.parse(out) as WorkbookJson[]).length;
      expect(code).toBe(130);
      expect(done).toBeGreaterThan(0);
      expect(done).toBeLessThan(COPIES);
      expect(err).toBe(`Dihentikan: ${String(done)} dari ${String(COPIES)} buku kerja sudah diperiksa.\n`);
    },
  );

  it("by whoever reads its output: says nothing", async () => {
    const child = started("banyak", "--ndjson");
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, err: "" });
  });
});

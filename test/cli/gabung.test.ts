import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gabungan } from "../../core/report/gabungan/gabungan";
import { readWorkbook } from "../../xlsx/read";
import { checkMany } from "../../cli/gabung";
import type { RunOptions } from "../../cli/options";
import { run } from "../../cli/run";
import type { WorkbookJson } from "../../core/report/json";
import { heard, ROOT, type Outcome } from "./command";
import { withSettings } from "./with-settings";

let folder: string;
const gabungan = (places: readonly string[], options: Partial<RunOptions> = {}): Promise<Outcome> =>
  heard((output) => checkMany(places, { json: false, out: null, ...options }, output));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gabung-"));
  await mkdir(join(folder, "semua", "kecil"), { recursive: true });
  await copyFile(join(ROOT, "samples/dumai-2021-2026.xlsx"), join(folder, "semua/dumai.xlsx"));
  await copyFile(join(ROOT, "samples/tarakan-2025-2029.xlsx"), join(folder, "semua/kecil/tarakan.xlsx"));
  await writeFile(join(folder, "semua/catatan.txt"), "bukan buku kerja");
  await writeFile(join(folder, "semua/~$dumai.xlsx"), "terbuka di Excel");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("periksa gabung", () => {
  it("checks all workbooks of a folder, the worst first", async () => {
    const { code, out, err } = await gabungan([join(folder, "semua")]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(
      /^2 buku kerja, dari yang paling banyak galatnya:\n {2}Dinas Sosial .*tarakan\.xlsx\n/,
    );
    expect(out).toContain("Program 1.06.04 PROGRAM REHABILITASI SOSIAL dianggarkan oleh 2 Perangkat Daerah");
  });

  it("names bad files, goes on with the others, and exits with 2", async () => {
    const broken = join(folder, "rusak.xlsx");
    await writeFile(broken, (await readFile(join(ROOT, "samples/dumai-2021-2026.xlsx"))).subarray(0, 9_000));
    const { code, out, err } = await gabungan([broken, join(folder, "semua/dumai.xlsx")], { json: true });
    const { buku, gagal, counts } = JSON.parse(out) as Gabungan;
    expect(code).toBe(2);
    expect(err).toMatch(/rusak\.xlsx: Berkas ini rusak/);
    expect(buku.map(({ berkas }) => berkas)).toEqual(["dumai.xlsx"]);
    expect(gagal.map(({ berkas }) => berkas)).toEqual(["rusak.xlsx"]);
    expect(counts).toEqual(buku[0]?.counts);
  });

  it("writes the result as a workbook that can be read, and that is no Renstra itself", async () => {
    const result = join(folder, "hasil.xlsx");
    const { err } = await gabungan([join(folder, "semua")], { out: result });
    expect(err).toBe("");
    const { sheets } = await readWorkbook(await readFile(result), "hasil.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Ringkasan", "Tabel", "Lintas Perangkat Daerah", "Pagu per urusan"],
    ]);
    expect(sheets[0]?.values[4]?.slice(0, 4)).toEqual([
      ...[1, "Dinas Sosial dan Pemberdayaan masyarakat", "tarakan.xlsx", "2025-2029"],
    ]);
    const again = await gabungan([result], { json: true });
    expect((JSON.parse(again.out) as Gabungan).buku[0]).toMatchObject({ tabel: [], program: [] });
  });

  it("counts as a check of the workbook alone does, also what people said in it", async () => {
    const file = join(folder, "bersetelan.xlsx");
    await writeFile(file, await withSettings(join(ROOT, "samples/tarakan-2025-2029.xlsx")));
    const alone = async (bare: boolean): Promise<unknown> => {
      const { out } = await heard((output) => run([file], { json: true, out: null, bare }, output));
      return (JSON.parse(out) as WorkbookJson[])[0]?.counts;
    };
    const among = async (bare: boolean): Promise<unknown> => {
      const { out } = await gabungan([file], { json: true, bare });
      return (JSON.parse(out) as Gabungan).counts;
    };
    expect(await among(false)).toEqual(await alone(false));
    expect(await among(true)).toEqual(await alone(true));
    expect(await among(true)).not.toEqual(await among(false));
  });

  it("says where there is nothing to check", async () => {
    const empty = join(folder, "kosong");
    await mkdir(empty);
    const { code, err } = await gabungan([empty]);
    expect(code).toBe(2);
    expect(err).toContain("Tidak ada berkas .xlsx.");
  });
});

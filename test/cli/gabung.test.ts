import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gabungan } from "../../core/report/gabungan/gabungan";
import { readWorkbook } from "../../xlsx/read";
import { periksa, ROOT } from "./command";

let folder: string;
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
    const { code, out, err } = await periksa("gabung", join(folder, "semua"));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(
      /^2 buku kerja, dari yang paling banyak galatnya:\n {2}Dinas Sosial .*tarakan\.xlsx\n/,
    );
    expect(out).toContain("Program 1.06.04 PROGRAM REHABILITASI SOSIAL dianggarkan oleh 2 Perangkat Daerah");
  });

  it("names bad files, goes on with the others, and exits with 2", async () => {
    const broken = join(folder, "rusak.xlsx");
    await writeFile(broken, (await readFile(join(ROOT, "samples/dumai-2021-2026.xlsx"))).subarray(0, 9_000));
    const { code, out, err } = await periksa("gabung", broken, join(folder, "semua/dumai.xlsx"), "--json");
    const { buku, gagal, counts } = JSON.parse(out) as Gabungan;
    expect(code).toBe(2);
    expect(err).toMatch(/rusak\.xlsx: Berkas ini rusak/);
    expect(buku.map(({ berkas }) => berkas)).toEqual(["dumai.xlsx"]);
    expect(gagal.map(({ berkas }) => berkas)).toEqual(["rusak.xlsx"]);
    expect(counts).toEqual(buku[0]?.counts);
  });

  it("writes the result as a workbook that can be read, and that is no Renstra itself", async () => {
    const result = join(folder, "hasil.xlsx");
    const { err } = await periksa("gabung", join(folder, "semua"), "--out", result);
    expect(err).toBe("");
    const { sheets } = await readWorkbook(await readFile(result), "hasil.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Ringkasan", "Tabel", "Lintas Perangkat Daerah", "Pagu per urusan"],
    ]);
    expect(sheets[0]?.values[4]?.slice(0, 4)).toEqual([
      ...[1, "Dinas Sosial dan Pemberdayaan masyarakat", "tarakan.xlsx", "2025-2029"],
    ]);
    const again = await periksa("gabung", result, "--json");
    expect((JSON.parse(again.out) as Gabungan).buku[0]).toMatchObject({ tabel: [], program: [] });
  });

  it("says where there is nothing to check", async () => {
    const empty = join(folder, "kosong");
    await mkdir(empty);
    const { code, err } = await periksa("gabung", empty);
    expect(code).toBe(2);
    expect(err).toContain("Tidak ada berkas .xlsx.");
  });
});

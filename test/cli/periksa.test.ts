import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "hucre/xlsx";
import type { RunOptions } from "../../cli/options";
import { run } from "../../cli/run";
import { FileHost } from "../../xlsx/file-host";
import { checkWorkbook } from "../../core/report/check-workbook";
import { CATEGORIES } from "../../core/rules/finding";
import { parsePosition, parseRange } from "../../core/workbook/address";
import { toJson, type WorkbookJson } from "../../core/report/json";
import { heard, periksa, ROOT, type Outcome } from "./command";
import { GROWTH_CELL, withSettings } from "./with-settings";

const TARAKAN = join(ROOT, "samples/tarakan-2025-2029.xlsx");

let folder: string;
/** The same without another process, which takes long to start. */
const checked = (file: string, options: Partial<RunOptions> = {}): Promise<Outcome> =>
  heard((output) => run([file], { json: false, out: null, ...options }, output));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "periksa-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function soundWorkbook(name: string): Promise<string> {
  const rows = [
    ["Kode", "Program / Kegiatan", "Indikator", "Target 2026", "Rp 2026", "Target 2027", "Rp 2027"],
    ["1.06", "URUSAN PEMERINTAHAN BIDANG SOSIAL", null, null, 5000000, null, 6000000],
    ["1.06.02", "PROGRAM PEMBERDAYAAN SOSIAL", "Persentase PSKS aktif (%)", 80, 5000000, 82, 6000000],
  ];
  const path = join(folder, name);
  await writeFile(path, await writeXlsx({ sheets: [{ name: "T-C.27", rows }] }));
  return path;
}

/** A list in the layout of the decree's annex. */
const LIST = `U,BU,P,K,SK,NOMENKLATUR URUSAN KABUPATEN/KOTA,KINERJA,INDIKATOR,SATUAN
1,,,,,URUSAN PEMERINTAHAN WAJIB,,,
1,06,,,,URUSAN PEMERINTAHAN BIDANG SOSIAL,,,
1,06,02,,,PROGRAM PEMBERDAYAAN SOSIAL,,,
1,06,02,2.03,,Pengembangan Potensi,,,
1,06,02,2.03,0001,Peningkatan Kemampuan,Meningkatnya Kemampuan,Jumlah Orang,Orang
`;

describe("periksa", () => {
  it("prints tables, findings with repair, and a verdict; exit 1 where there are errors", async () => {
    const { code, out, err } = await periksa(TARAKAN);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("T4.5 IKU A5:M12: Indikator kinerja utama (IKU), 5 baris, 2025-2030");
    expect(out).toContain("GALAT D5, F5, H5, J5, L5 [tahun-header-loncat]");
    expect(out).toContain("Perbaikan: Samakan tahunnya.");
    expect(out).toMatch(/Belum siap diajukan: \d+ galat, \d+ peringatan, \d+ info\.\n/);
  });

  it("prints JSON in the frozen shape", async () => {
    const { code, out } = await checked(TARAKAN, { json: true });
    const reports = JSON.parse(out) as WorkbookJson[];
    const [report] = reports;
    expect(code).toBe(1);
    expect(reports).toHaveLength(1);
    expect(Object.keys(report ?? {})).toEqual(["workbook", "tables", "unrecognised", "findings", "counts"]);
    expect(report?.tables[0]).toEqual({
      sheet: "T2.3 Pencapaian Kinerja",
      kind: "pencapaian-kinerja",
      range: "A4:T17",
      rows: 11,
      years: [2020, 2021, 2022, 2023, 2024],
    });
    for (const finding of report?.findings ?? []) {
      expect(Object.keys(finding)).toEqual([
        "rule",
        "category",
        "severity",
        "sheet",
        "cells",
        "related",
        "message",
        "observed",
        "expected",
        "fixable",
      ]);
      expect(CATEGORIES).toContain(finding.category);
      expect(finding.cells.every((cell) => parsePosition(cell) !== null)).toBe(true);
      expect(
        finding.related.every((cell) => parseRange(cell.slice(cell.lastIndexOf("!") + 1)) !== null),
      ).toBe(true);
      expect(finding.message).not.toMatch(/undefined|null|NaN|\[object/);
    }
    const severities = (report?.findings ?? []).map((finding) => finding.severity);
    expect(report?.counts).toEqual({
      error: severities.filter((each) => each === "error").length,
      warning: severities.filter((each) => each === "warning").length,
      info: severities.filter((each) => each === "info").length,
    });
  });

  it("exits with 0 where there is no error, and says which list it would need", async () => {
    const { code, out } = await checked(await soundWorkbook("rapi.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("Siap diajukan: 1 info.");
    expect(out).toContain("Kode dan nama bidang 1.06 belum dibandingkan dengan nomenklatur");
  });

  it("compares codes and names with the lists that are named", async () => {
    const list = join(folder, "Kepmendagri 900.1.15.5-1317 Tahun 2023.csv");
    await writeFile(list, LIST);
    const workbook = await soundWorkbook("rapi.xlsx");
    const sound = await periksa(workbook, "--nomenklatur", list);
    expect(sound).toMatchObject({ code: 0, err: "" });
    expect(sound.out).toContain("Siap diajukan: tidak ada temuan.");
    const other = join(folder, "lain.csv");
    await writeFile(other, LIST.replace("PEMBERDAYAAN SOSIAL", "PERLINDUNGAN SOSIAL"));
    const { out } = await checked(workbook, { lists: [other] });
    expect(out).toContain('Nama 1.06.02 berbeda dari nomenklatur: "PEMBERDAYAAN" menjadi "PERLINDUNGAN".');
  });

  it("heeds what people said in the workbook, tells it in full, and can be asked not to", async () => {
    const source = join(folder, "bersetelan.xlsx");
    await writeFile(source, await withSettings(TARAKAN));
    const first = ({ out }: Outcome): WorkbookJson | undefined => (JSON.parse(out) as WorkbookJson[])[0];
    const own = first(await checked(source, { json: true }));
    const bare = first(await periksa(source, "--json", "--abaikan-setelan"));
    const host = await FileHost.open(await readFile(TARAKAN), source);
    expect(bare).toEqual(toJson(checkWorkbook(await host.read())));
    const lowered = (bare?.findings ?? []).filter(({ rule }) => rule === "tahun-header-loncat");
    expect(lowered.map(({ severity }) => severity)).toEqual(["error"]);
    expect(own).toEqual({
      ...bare,
      findings: (bare?.findings ?? [])
        .filter(({ rule, cells }) => rule !== "rasio-capaian" && cells[0] !== GROWTH_CELL)
        .map((each) => (each.rule === "tahun-header-loncat" ? { ...each, severity: "info" } : each)),
      counts: own?.counts,
    });
    const { code, out } = await checked(source);
    expect(code).toBe(1);
    expect(out).toContain("[rasio-capaian]: dimatikan (semula galat)");
    expect(out).toContain("[tahun-header-loncat] (semula galat)");
    expect(out).toContain("Alasan: sudah disepakati");
    expect(out).toMatch(/; 1 aturan dimatikan, 1 diturunkan\.\n$/);
  });

  it("refuses to check against a list that it cannot read", async () => {
    const list = join(folder, "bukan-daftar.csv");
    await writeFile(list, "Nama,Umur\nAni,20\n");
    const { code, out, err } = await checked(await soundWorkbook("rapi.xlsx"), { lists: [list] });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Tidak ada daftar nomenklatur yang dikenali");
  });

  it("tells of bad files in one sentence each, checks the others, and exits with 2", async () => {
    const broken = join(folder, "rusak.xlsx");
    const csv = join(folder, "tabel.xlsx");
    await writeFile(broken, (await readFile(TARAKAN)).subarray(0, 20_000));
    await writeFile(csv, "Kode;Uraian\n1.06;Sosial\n");
    const sound = await soundWorkbook("rapi2.xlsx");
    const empty = join(folder, "kosong.xlsx");
    await writeFile(empty, "");
    const { code, out, err } = await periksa(broken, csv, join(folder, "tidak-ada.xlsx"), empty, sound);
    expect(code).toBe(2);
    expect(out).toContain("Siap diajukan");
    const lines = err.trim().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/tidak-ada\.xlsx: Berkas tidak ditemukan\./);
    expect(lines.every((line) => !/Error|at .*\.ts:/.test(line))).toBe(true);
  });

  it("writes a marked copy and leaves the original as it is", async () => {
    const source = join(folder, "tarakan.xlsx");
    await copyFile(TARAKAN, source);
    const before = await readFile(source);
    const { code } = await checked(source, { out: join(folder, "hasil") });
    expect(code).toBe(1);
    expect(await readFile(source)).toEqual(before);
    const [marked, original] = await Promise.all(
      [join(folder, "hasil", "tarakan.xlsx"), source].map(async (path) =>
        (await FileHost.open(await readFile(path), "x")).read(),
      ),
    );
    expect(marked).toEqual(original);
  });

  it("refuses to write its copy over the original", async () => {
    const source = await soundWorkbook("asli.xlsx");
    const before = await readFile(source);
    const { code, err } = await checked(source, { out: folder });
    expect(code).toBe(2);
    expect(err).toContain("akan menimpa berkas aslinya");
    expect(await readFile(source)).toEqual(before);
  });

  it("explains itself where nothing or something unknown is asked", async () => {
    expect((await periksa()).code).toBe(2);
    const { code, err } = await periksa("--apa");
    expect(code).toBe(2);
    expect(err).toContain("Pemakaian: npm run -s periksa");
  });
});

import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import {
  certainOf,
  changesOf,
  compatible,
  repairsOf,
  type Repair,
  type RepairStyle,
} from "../../../core/report/repairs";
import type { Pack } from "../../../core/nomenklatur";
import { readExample } from "../../../core/rules/example";
import { formatPosition } from "../../../core/workbook/address";
import type { CellValue, SheetSnapshot } from "../../../core/workbook/snapshot";
import { entry } from "../nomenklatur/lists";

const HEADING = "Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027";

/** A typed sheet in which plain digits are numbers, as repairs of it. */
function repairs(text: string, style: RepairStyle = "nilai", change: Partial<SheetSnapshot> = {}): Repair[] {
  const { snapshot } = readExample(text);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map(numbered),
    ...change,
  }));
  const checked = checkWorkbook({ ...snapshot, sheets });
  return repairsOf(checked, checked.findings, { style, prefix: "RENSTRA_" });
}

const numbered = (row: readonly CellValue[]): CellValue[] =>
  row.map((value) => (typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value));

const told = (all: readonly Repair[]): string[] =>
  all.map(
    ({ finding, certain, changes }) =>
      `${finding.rule} ${certain ? "pasti" : "usulan"}: ${changes.map(({ at, after }) => `${formatPosition(at)} ${after}`).join(", ")}`,
  );

/** One digit too few in a kegiatan whose program and row say what it should be. */
const SLIPPED = `${HEADING} | Kondisi Akhir Target | Kondisi Akhir Rp
  1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 6234000 | 80 | 6234000 | 80 | 12468000
  1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 623400 | 10 | 6234000 | 20 | 12468000
  1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 2110000 | 10 | 2110000 | 20 | 4220000
  1.06.02.2.03.0002 | Penguatan Lembaga | Jumlah Orang | 10 | 4124000 | 10 | 4124000 | 20 | 8248000`;

describe("a sum", () => {
  it("is certain where all that prints it too says the same", () => {
    expect(told(repairs(SLIPPED)).filter((line) => line.startsWith("jumlah-sub"))).toEqual([
      "jumlah-sub-ke-kegiatan pasti: E3 6234000",
    ]);
  });

  it("is written as a value, a plain formula, or one of ours", () => {
    const after = (style: RepairStyle): string | undefined =>
      repairs(SLIPPED, style).find(({ finding }) => finding.rule === "jumlah-sub-ke-kegiatan")?.changes[0]
        ?.after;
    expect(after("nilai")).toBe("6234000");
    expect(after("biasa")).toBe("=SUM(E4,E5) → 6.234.000");
    expect(after("renstra")).toBe("=RENSTRA_TOTAL_PAGU($A$2:$A$5,E$2:E$5,A3) → 6.234.000");
  });

  it("is a value where what it adds up is text", () => {
    const texts = SLIPPED.replace("2110000", "2.110.000");
    const [repair] = repairs(texts, "biasa").filter(({ finding }) => finding.rule.startsWith("jumlah-sub"));
    expect(repair?.changes[0]?.edit).toMatchObject({ value: 6234000 });
  });

  it("is a proposal where nothing tells which of the two is wrong", () => {
    const text = `${HEADING}
      1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1500000 | 10 | 1000000
      1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1000000 | 10 | 1000000`;
    expect(told(repairs(text))).toEqual(["jumlah-sub-ke-kegiatan usulan: E2 1000000"]);
  });

  it("is a proposal where it is a child that is wrong", () => {
    const child = SLIPPED.replace("| 623400 |", "| 6234000 |").replace("| 4124000 |", "| 412400 |");
    const lines = told(repairs(child));
    expect(lines.find((line) => line.startsWith("jumlah-sub"))).toBe(
      "jumlah-sub-ke-kegiatan usulan: E3 2522400",
    );
    expect(lines.some((line) => line.includes("pasti: E3"))).toBe(false);
  });
});

const PADDED = `${HEADING}
  1.6.2 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1000000 | 80 | 1000000`;

describe("what is certain", () => {
  it("keeps what stands behind a code in its cell", () => {
    const joined = `Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.6.2 - PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1000000 | 80 | 1000000
      1.06.02.2.03 - Pengembangan Potensi | Jumlah Orang | 10 | 1000000 | 10 | 1000000`;
    expect(told(certainOf(repairs(joined)))).toEqual([
      "kode-tanpa-nol pasti: A2 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL",
    ]);
  });

  it("takes no formula away", () => {
    expect(told(repairs(PADDED))).toEqual(["kode-tanpa-nol pasti: A2 1.06.02"]);
    expect(told(repairs(PADDED, "nilai", { formulas: { A2: '="1.6."&2' } }))).toEqual([
      "kode-tanpa-nol usulan: A2 1.06.02",
    ]);
  });

  it("leaves protected sheets alone", () => {
    expect(repairs(PADDED, "nilai", { protected: true })).toEqual([]);
  });

  it("leaves a cell of which two findings want different things", () => {
    const glued = `${HEADING} | Kondisi Akhir Target
      1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1000000 | 10 | 1000000 | 1349Orang`;
    const all = repairs(glued);
    expect(told(all)).toEqual([
      "kondisi-akhir usulan: H2 20 Orang",
      "target-bukan-angka usulan: H2 1349 Orang",
    ]);
    expect(compatible(all)).toEqual([]);
    expect(changesOf(all)).toHaveLength(1);
  });

  it("is one change of a cell where two findings want the same of it", () => {
    const twice = PADDED.replace("1.6.2", "1.06.02").replace("Persentase PSKS", "Presentase mayarakat");
    const all = repairs(twice);
    expect(all.map(({ certain }) => certain)).toEqual([true, true]);
    expect(changesOf(all).map(({ after }) => after)).toEqual(["Persentase masyarakat"]);
  });
});

const LIST: Pack = {
  ...{ id: "uji", judul: "Daftar uji", tahun: 2023, sumber: "uji", lengkap: true },
  entries: [
    entry("1.06", "URUSAN PEMERINTAHAN BIDANG SOSIAL"),
    entry("1.06.04", "PROGRAM REHABILITASI SOSIAL"),
    entry("1.06.04.2.01", "Rehabilitasi Sosial Dasar"),
    entry("1.06.04.2.01.0001", "Penyediaan Permakanan", { indikator: "Jumlah Penerima", satuan: "Orang" }),
  ],
};

/** What is offered at the sub kegiatan of a list, as `told` tells it. */
function byList(row: string, rule: string): string[] {
  const { snapshot } =
    readExample(`Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
    1.06.04.2.01 | Rehabilitasi Sosial Dasar | Persentase PPKS | % | 80 | 1.000.000 | 80 | 1.000.000
    ${row}`);
  const checked = checkWorkbook(snapshot, { packs: [LIST] });
  const all = repairsOf(checked, checked.findings, { style: "nilai", prefix: "RENSTRA_" });
  return told(all.filter(({ finding }) => finding.rule === rule));
}

describe("what a list says", () => {
  it("is certain for a slip in a name, and a proposal for another name", () => {
    const named = (nama: string): string[] =>
      byList(
        `1.06.04.2.01.0001 | ${nama} | Jumlah Penerima | Orang | 1 | 1.000.000 | 1 | 1.000.000`,
        "nama-beda-nomenklatur",
      );
    expect(named("Penyediaan Permakanaan")).toEqual([
      "nama-beda-nomenklatur pasti: B3 Penyediaan Permakanan",
    ]);
    expect(named("Pembelian Beras")).toEqual(["nama-beda-nomenklatur usulan: B3 Penyediaan Permakanan"]);
  });

  it("fills an indicator that is missing, with its unit, as a proposal", () => {
    const row = "1.06.04.2.01.0001 | Penyediaan Permakanan | | | 1 | 1.000.000 | 1 | 1.000.000";
    expect(byList(row, "indikator-kosong")).toEqual([
      "indikator-kosong usulan: C3 Jumlah Penerima, D3 Orang",
    ]);
  });
});

describe("an amount that was typed badly", () => {
  const amount = (text: string): string[] =>
    told(
      repairs(`Kode | Program / Kegiatan | Indikator | Target 2025 | Rp 2025 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 1 | ${text} | 1 | 49.956.420 | 1 | 49.956.420`),
    ).filter((line) => line.startsWith("pagu-format-grup"));

  it("is certain where only blanks are in the way", () => {
    expect(amount("49.956. 420")).toEqual(["pagu-format-grup pasti: E2 49.956.420"]);
  });

  it("is a proposal where a digit is missing", () => {
    expect(amount("49.956.42")).toEqual(["pagu-format-grup usulan: E2 49.956.420"]);
  });
});

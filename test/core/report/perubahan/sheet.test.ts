import { describe, expect, it } from "vitest";
import { perubahanLines } from "../../../../core/report/perubahan/lines";
import { perubahanSheet } from "../../../../core/report/perubahan/sheet";
import { recognise } from "../../../../core/tables/recognise";
import type { NewSheet } from "../../../../core/workbook/new-sheet";
import { plainSheet } from "../../../../core/workbook/snapshot";
import { compareTyped, MURNI } from "./typed-plan";

const BARU = MURNI.replace("| 10 | 100 | 12", "| 10 | 150 | 12").replace(/\n.*Karang Taruna.*/, "");

function values({ rows }: NewSheet): unknown[][] {
  return rows.map((row) => row.map((cell) => cell?.value ?? null));
}

describe("perubahanSheet", () => {
  const sheet = perubahanSheet(compareTyped(MURNI, BARU), "baru");

  it("has the facts, the sums of each year, and one row a difference with amounts as numbers", () => {
    expect(values(sheet)).toEqual([
      ["Perubahan Renstra"],
      ["Lama", "murni.xlsx"],
      ["Baru", "perubahan.xlsx"],
      ["Jumlah", "1 dihapus, 1 pagu."],
      ["Tahun yang dibandingkan: 2026 dan 2027."],
      [],
      [null, null, null, "Jumlah pagu program"],
      [null, null, null, "2026", 300, 300, 0, 0],
      [null, null, null, "2027", 300, 300, 0, 0],
      [],
      ["Kode", "Yang berubah", "Perubahan", "Kolom", "Lama", "Baru", "Selisih", "Selisih (%)"],
      ["1.06.02 PROGRAM PEMBERDAYAAN SOSIAL", null, null, null, null, null, null, null],
      ["1.06.02.2.03.0001", "Peningkatan Kemampuan Relawan", "Pagu", "2026", 100, 150, 50, 50],
      [
        ...["1.06.02.2.03.0002", "Pembinaan Karang Taruna", "Dihapus", "semua tahun"],
        ...["Pembinaan Karang Taruna", null, -400, null],
      ],
    ]);
    expect(sheet.merges).toEqual([{ top: 11, bottom: 11, left: 0, right: 7 }]);
    expect(sheet.print).toEqual({ landscape: true, repeatRows: [10, 10] });
  });

  it("leads to the cells of the workbook that it is made for", () => {
    const row = sheet.rows[12];
    expect(row?.map((cell) => cell?.link)).toEqual([
      ...[undefined, undefined, undefined, undefined, undefined],
      { sheet: "Lembar1", row: 4, column: 5 },
      ...[undefined, undefined],
    ]);
    const old = perubahanSheet(compareTyped(MURNI, BARU), "lama");
    expect(old.rows[13]?.[4]?.link).toEqual({ sheet: "Lembar1", row: 5, column: 1 });
  });

  it("is no table of a Renstra when the workbook is checked again", () => {
    const cells = values(sheet) as (string | number | null)[][];
    const { tables, unrecognised } = recognise({
      name: "x.xlsx",
      sheets: [plainSheet(sheet.name, cells)],
    });
    expect({ tables, unrecognised }).toEqual({ tables: [], unrecognised: [] });
  });

  it("takes texts from cells as texts, and cuts what is endless", () => {
    const hostile = `=HYPERLINK("x") <img src=x onerror=alert(1)> ${"kata ".repeat(5_000)}`;
    const perubahan = compareTyped(MURNI, MURNI.replace("Pembinaan Karang Taruna", hostile));
    const { rows } = perubahanSheet(perubahan, "baru");
    expect(rows.flat().every((cell) => cell?.formula === undefined)).toBe(true);
    expect(rows.every((row) => String(row[1]?.value ?? "").length <= 200)).toBe(true);
    expect(perubahanLines(perubahan).every((line) => line.length < 300)).toBe(true);
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareWorkbooks } from "../../../../core/report/perubahan/compare-workbooks";
import { parsePosition } from "../../../../core/workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../../core/workbook/snapshot";
import { readWorkbook } from "../../../../xlsx/read";
import { renamed, shifted } from "../../../seeds/variations";
import { saidOf } from "./typed-plan";

async function sample(file: string): Promise<WorkbookSnapshot> {
  const path = join(import.meta.dirname, "../../../../samples", file);
  return readWorkbook(await readFile(path), file);
}

/** A copy of the workbook with a sheet changed by hand. */
function edited(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

const withCells =
  (cells: Readonly<Record<string, CellValue>>) =>
  (sheet: SheetSnapshot): SheetSnapshot => {
    const values = sheet.values.map((row) => [...row]);
    for (const [a1, value] of Object.entries(cells)) {
      const { row, column } = parsePosition(a1) ?? { row: -1, column: -1 };
      const cells = values[row];
      if (cells?.[column] === undefined) throw new Error(`no ${a1} in ${sheet.name}`);
      cells[column] = value;
    }
    return { ...sheet, values, shown: [] };
  };

/** Empties rows, counted as the sheet shows them. */
const withoutRows =
  (first: number, last: number) =>
  (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    shown: [],
    values: sheet.values.map((row, index) =>
      index >= first - 1 && index < last ? row.map(() => null) : row,
    ),
  });

describe("the samples and copies changed by hand", () => {
  it.each(["tarakan-2025-2029.xlsx", "dumai-2021-2026.xlsx"])(
    "finds nothing in %s and itself",
    async (file) => {
      const { kelompok, catatan, pagu } = compareWorkbooks(await sample(file), await sample(file));
      expect({ kelompok, catatan }).toEqual({ kelompok: [], catatan: [] });
      expect(pagu).toHaveLength(5);
      expect(pagu.every(({ lama, baru }) => lama === baru && lama > 1e9)).toBe(true);
    },
  );

  it("finds what was changed in Dumai, and nothing else", async () => {
    const lama = await sample("dumai-2021-2026.xlsx");
    const named = withCells({ D14: "Penyusunan Renstra dan Renja" });
    const moved = withCells({ C18: "1.6.1.2.01.12" });
    const costed = withCells({ J22: 4_085_512_340 });
    const removed = withoutRows(40, 40);
    const baru = edited(lama, "T-C.27", (sheet) => removed(costed(moved(named(sheet)))));
    expect(saidOf(compareWorkbooks(lama, baru))).toEqual([
      "1.06.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
      "  1.06.01.2.01.0001 Penyusunan Renstra dan Renja",
      "    Ganti nama: Penyusunan Dokumen Perencanaan Perangkat Daerah menjadi Penyusunan Renstra dan Renja",
      "  1.06.01.2.01.0012 Koordinasi dan Penyusunan Perubahan DPA-SKPD",
      "    Pindah kode: 1.06.01.2.01.0005 menjadi 1.06.01.2.01.0012",
      "  1.06.01.2.02.0001 Penyediaan Gaji dan Tunjangan ASN",
      "    Pagu 2023: 3.985.512.340 menjadi 4.085.512.340 (+100.000.000; +2,51%)",
      "  1.06.01.2.07.0005 Pengadaan Mebel",
      "    Dihapus (pagu -411.000.000)",
    ]);
  });

  it("finds what was changed in Tarakan, where outcomes stand in rows of their own", async () => {
    const lama = await sample("tarakan-2025-2029.xlsx");
    const cells = withCells({
      A24: "1.06.01.2.06.0003 – Penyediaan Perlengkapan Rumah Tangga",
      A26: "1.06.01.2.06.0014 - Penyediaan Bahan Logistik Kantor",
      G22: 5_978_700,
      F14: 3,
    });
    const baru = edited(lama, "T4.3 Rencana Pendanaan", (sheet) => withoutRows(40, 41)(cells(sheet)));
    expect(saidOf(compareWorkbooks(lama, baru))).toEqual([
      "1.06.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
      "  Indikator 1.06.01.2.05.0002: Jumlah Pakaian Dinas beserta Atribut Kelengkapan",
      "    Target 2027: 0 menjadi 3 (+3)",
      "  1.06.01.2.06.0001 Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
      "    Pagu 2027: 4.978.700 menjadi 5.978.700 (+1.000.000; +20,09%)",
      "  1.06.01.2.06.0003 Penyediaan Perlengkapan Rumah Tangga",
      "    Ganti nama: Penyediaan Peralatan Rumah Tangga menjadi Penyediaan Perlengkapan Rumah Tangga",
      "  1.06.01.2.06.0014 Penyediaan Bahan Logistik Kantor",
      "    Pindah kode: 1.06.01.2.06.0004 menjadi 1.06.01.2.06.0014",
      "  1.06.01.2.08.0001 Penyediaan Jasa Surat Menyurat",
      "    Dihapus (pagu -9.000.000)",
    ]);
  });

  it("finds the same when sheets have other names, and rows and columns have moved", async () => {
    const lama = await sample("dumai-2021-2026.xlsx");
    expect(compareWorkbooks(lama, shifted(renamed(lama))).kelompok).toEqual([]);
  });
});

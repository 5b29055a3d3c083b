import { describe, expect, it } from "vitest";
import { fillRow, type RowFilling } from "../../../core/report/fill-row";
import { readExample } from "../../../core/rules/example";
import { recognise } from "../../../core/tables/recognise";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { entry } from "../nomenklatur/lists";

const ENTRY = entry("1.06.02.2.03.0004", "Penyediaan Alat Bantu", {
  indikator: "Jumlah Alat",
  satuan: "Unit",
});
const FIGURES = "Target 2026 | Rp 2026 | Target 2027 | Rp 2027";

function fill(text: string, row: number, what = ENTRY): RowFilling {
  return fillSnapshot(readExample(text).snapshot, row, what);
}

function fillSnapshot(snapshot: WorkbookSnapshot, row: number, what = ENTRY): RowFilling {
  return fillRow(recognise(snapshot).tables, { sheet: "Lembar1", row, column: 1 }, what);
}

/** What would stand in each column, by its number. */
function written(filling: RowFilling): Record<number, unknown> {
  if (filling.kind === "tidak") throw new Error(filling.apa);
  return Object.fromEntries(filling.changes.map(({ at, edit }) => [at.column, edit.value]));
}

describe("a row is filled in its table's own columns and style", () => {
  it("code in one cell, name, indikator and satuan in theirs", () => {
    const text = `Kode | Program / Kegiatan | Indikator | Satuan | ${FIGURES}
      1.06.02 | PROGRAM PEMBERDAYAAN | Persentase | % | 80 | 1.000.000 | 80 | 1.000.000
      1.06.02.2.03.0001 | Peningkatan | Jumlah Orang | Orang | 10 | 1.000.000 | 10 | 1.000.000
      | | | | | | |`;
    expect(written(fill(text, 3))).toEqual({
      0: "1.06.02.2.03.0004",
      1: "Penyediaan Alat Bantu",
      2: "Jumlah Alat",
      3: "Unit",
    });
  });

  it("without padding, where the table leaves the zeros out", () => {
    const text = `Kode | Program / Kegiatan | Indikator | ${FIGURES}
      1.6.2 | PROGRAM PEMBERDAYAAN | Persentase | 80 | 1.000.000 | 80 | 1.000.000
      1.6.2.2.3.01 | Peningkatan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`;
    expect(written(fill(text, 3))).toEqual({
      0: "1.6.2.2.3.04",
      1: "Penyediaan Alat Bantu",
      2: "Jumlah Alat",
    });
  });

  it("code and name in one cell, parted as the table parts them", () => {
    const text = `Program / Kegiatan | Indikator | ${FIGURES}
      1.06.02 – PROGRAM PEMBERDAYAAN | Persentase | 80 | 1.000.000 | 80 | 1.000.000
      1.06.02.2.03.0001 – Peningkatan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`;
    expect(written(fill(text, 3))).toEqual({
      0: "1.06.02.2.03.0004 – Penyediaan Alat Bantu",
      1: "Jumlah Alat",
    });
  });

  it("code over several columns, numbers where the table has numbers", () => {
    const { snapshot } = readExample(`Kode | | | | | Program / Kegiatan | Indikator | ${FIGURES}
      1 | 06 | 02 | 2.03 | | Pengembangan | Jumlah | 10 | 1.000.000 | 10 | 1.000.000
      1 | 06 | 02 | 2.03 | 0001 | Peningkatan | Jumlah | 10 | 1.000.000 | 10 | 1.000.000`);
    for (const row of snapshot.sheets[0]?.values.slice(1) ?? []) row[0] = 1;
    expect(written(fillSnapshot(snapshot, 3))).toEqual({
      0: 1,
      1: "06",
      2: "02",
      3: "2.03",
      4: "0004",
      5: "Penyediaan Alat Bantu",
      6: "Jumlah Alat",
    });
  });

  it("a level that the table has no code of yet, like the beginning of a longer one", () => {
    const { snapshot } = readExample(`Kode | | | | | Program / Kegiatan | Indikator | ${FIGURES}
      1 | 06 | 02 | 2.03 | 0001 | Peningkatan | Jumlah | 10 | 1.000.000 | 10 | 1.000.000`);
    const kegiatan = entry("1.06.02.2.04", "Pengelolaan");
    expect(written(fillSnapshot(snapshot, 2, kegiatan))).toEqual({
      0: "1",
      1: "06",
      2: "02",
      3: "2.04",
      5: "Pengelolaan",
    });
  });

  it("the unit in parentheses behind the indicator, where the table has it there", () => {
    const text = `Kode | Program / Kegiatan | Indikator | ${FIGURES}
      1.06.02.2.03.0001 | Peningkatan | Jumlah Peserta (Orang) | 10 | 1.000.000 | 10 | 1.000.000`;
    expect(written(fill(text, 2))).toMatchObject({ 2: "Jumlah Alat (Unit)" });
  });

  it("penunjang under the bidang of the rows above", () => {
    const text = `Kode | Program / Kegiatan | Indikator | ${FIGURES}
      2.13.02 | PROGRAM PENATAAN DESA | Persentase | 80 | 1.000.000 | 80 | 1.000.000`;
    const penunjang = entry("X.XX.01.2.06", "Administrasi Umum");
    expect(written(fill(text, 2, penunjang))).toEqual({ 0: "2.13.01.2.06", 1: "Administrasi Umum" });
  });
});

describe("what stands there already", () => {
  const text = `Kode | Program / Kegiatan | Indikator | ${FIGURES}
    1.06.02.2.03.0001 | Peningkatan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`;

  it("is shown beside what would take its place; nothing else in the row is touched", () => {
    const filling = fill(text, 1);
    expect(filling).toMatchObject({
      kind: "isi",
      changes: [
        { label: "Kode", before: "1.06.02.2.03.0001", after: "1.06.02.2.03.0004" },
        { label: "Nama", before: "Peningkatan", after: "Penyediaan Alat Bantu" },
        { label: "Indikator", before: "Jumlah Orang", after: "Jumlah Alat" },
      ],
    });
  });

  it("is left alone where it says the same", () => {
    expect(fill(text, 1, entry("1.06.02.2.03.0001", "Peningkatan")).kind).toBe("tidak");
  });

  it("and a cell outside of every table is refused with an advice", () => {
    expect(fill(text, 30)).toMatchObject({ kind: "tidak", apa: expect.stringContaining("Pilih satu sel") });
    expect(fill(text, 0).kind).toBe("tidak");
  });
});

import { describe, expect, it } from "vitest";
import { Nomenklatur, type Entry, type Pack } from "../../../core/nomenklatur";
import { certainChanges, codeUpdates, type CodeUpdates } from "../../../core/report/code-updates";
import { checkWorkbook } from "../../../core/report/check-workbook";
import { readExample } from "../../../core/rules/example";
import { formatAddress } from "../../../core/workbook/address";
import { entry } from "../nomenklatur/lists";

const pack = (tahun: number, entries: readonly Entry[]): Pack => ({
  id: String(tahun),
  judul: `Daftar ${String(tahun)}`,
  tahun,
  sumber: "uji",
  lengkap: true,
  entries,
});
const PARENTS = [
  entry("1.06", "URUSAN BIDANG SOSIAL"),
  entry("1.06.02", "PROGRAM PEMBERDAYAAN"),
  entry("1.06.02.2.03", "Pengembangan"),
];
const OLD = pack(2023, [
  ...PARENTS,
  entry("1.06.02.2.03.0001", "Peningkatan Kemampuan"),
  entry("1.06.02.2.03.0002", "Penyediaan Alat"),
  entry("1.06.02.2.03.0003", "Pembagian Brosur"),
]);
const YOUNG = pack(2025, [
  ...PARENTS,
  entry("1.06.02.2.03.0011", "Peningkatan Kemampuan", { sebelumnya: ["1.06.02.2.03.0001"] }),
  entry("1.06.02.2.03.0012", "Penyediaan Alat Besar", { sebelumnya: ["1.06.02.2.03.0002"] }),
  entry("1.06.02.2.03.0013", "Penyediaan Alat Kecil", { sebelumnya: ["1.06.02.2.03.0002"] }),
]);

const HEADING = "Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027";
const NEWEST = new Nomenklatur([OLD, YOUNG], { jenis: "kabupaten/kota", versi: "2025" });

function updates(rows: string): CodeUpdates {
  const { plan } = checkWorkbook(readExample(`${HEADING}\n${rows}`).snapshot);
  return codeUpdates(plan, NEWEST);
}

describe("bringing codes up to date", () => {
  const found = updates(`1.06.02 | PROGRAM PEMBERDAYAAN | Persentase | 80 | 1 | 80 | 1
    1.6.2.2.3.01 | Peningkatan Kemampuan | Jumlah | 10 | 1 | 10 | 1
    1.06.02.2.03.0002 | Penyediaan Alat | Jumlah | 10 | 1 | 10 | 1
    1.06.02.2.03.0003 | Pembagian Brosur | Jumlah | 10 | 1 | 10 | 1
    2.13.02.2.01.0001 | Penataan Desa | Jumlah | 10 | 1 | 10 | 1`);

  it("sorts them by what is to be done", () => {
    expect(found.same).toBe(1);
    expect(found.certain.map(({ kode }) => kode)).toEqual(["1.06.02.2.03.0001"]);
    expect(found.choices.map(({ kode, calon }) => [kode, calon.map((each) => each.kode)])).toEqual([
      ["1.06.02.2.03.0002", ["1.06.02.2.03.0012", "1.06.02.2.03.0013"]],
    ]);
    expect(found.without.map(({ kode }) => kode)).toEqual(["1.06.02.2.03.0003"]);
    expect(found.unjudged).toEqual([{ bidang: "2.13", codes: 1 }]);
  });

  it("writes in the style of the code's own row", () => {
    expect(certainChanges(found).map(({ edit }) => edit)).toEqual([
      { sheet: "Lembar1", row: 2, column: 0, value: "1.6.2.2.3.11" },
    ]);
  });

  it("takes the name along where a person chose one that is called otherwise", () => {
    const [first] = found.choices[0]?.calon ?? [];
    expect(first?.changes.map(({ label, after }) => [label, after])).toEqual([
      ["Kode", "1.06.02.2.03.0012"],
      ["Nama", "Penyediaan Alat Besar"],
    ]);
  });

  it("keeps what stands around a code in a cell of both", () => {
    const { certain } = updates(
      "1.06.02.2.03.0001 : Peningkatan  Kemampuan | | Jumlah | 10 | 1 | 10 | 1\n| | | 1 | 1 | 1 | 1",
    );
    expect(certain[0]?.calon[0]?.changes.map(({ after }) => after)).toEqual([
      "1.06.02.2.03.0011 : Peningkatan  Kemampuan",
    ]);
  });

  it("changes a code in all rows that print it", () => {
    const twice = updates(`1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah | 10 | 1 | 10 | 1
      1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah | 10 | 1 | 10 | 1`);
    expect(twice.certain.map(({ rows }) => rows)).toEqual([2]);
    expect(certainChanges(twice)).toHaveLength(2);
  });

  it("changes it in the other tables that name it too, each in its own way", () => {
    const { plan } = checkWorkbook(
      readExample(`${HEADING}
        1.6.2.2.3.01 | Peningkatan Kemampuan | Jumlah | 10 | 1 | 10 | 1
        == Prioritas
        Daftar Subkegiatan Prioritas
        No | Program Prioritas | Outcome | Kegiatan / Subkegiatan
        1 | 1.06.02 - PROGRAM PEMBERDAYAAN | Meningkatnya layanan | 1.06.02.2.03.0001 - Peningkatan Kemampuan
        2 | 1.06.02 - PROGRAM PEMBERDAYAAN | Meningkatnya layanan | 1.06.02.2.03.0002 – Penyediaan Alat
        == Evaluasi
        Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
        Kode | Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
        1.06.02.2.03.01 | Peningkatan Kemampuan | Jumlah orang | 500 | 200 | 100 | 90 | 90 | 100 | 390 | 78`)
        .snapshot,
    );
    const view = codeUpdates(plan, NEWEST);
    expect(view.same).toBe(1);
    expect(certainChanges(view).map(({ at, after }) => [formatAddress(at), after])).toEqual([
      ["Lembar1!A2", "1.6.2.2.3.11"],
      ["Prioritas!D3", "1.06.02.2.03.0011 - Peningkatan Kemampuan"],
      ["Evaluasi!A3", "1.06.02.2.03.11"],
    ]);
    const [choice] = view.choices;
    expect(choice?.calon[1]?.changes.map(({ at, after }) => [formatAddress(at), after])).toEqual([
      ["Prioritas!D4", "1.06.02.2.03.0013 – Penyediaan Alat Kecil"],
    ]);
  });
});

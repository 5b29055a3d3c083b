import { expect, it } from "vitest";
import { RULES } from "../../../../core/rules";
import { readExample } from "../../../../core/rules/example";
import { checked } from "../checked";

/** What a rule says of a sheet typed as text. */
function says(id: string, text: string): string[] {
  const rules = RULES.filter((rule) => rule.id === id);
  return checked(rules, readExample(text).snapshot).findings.map(({ apa }) => apa);
}

it("names the detail that a total row left out", () => {
  const [apa] = says(
    "baris-jumlah",
    `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
     1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 12.345.000 | 80 | 30.000.000
     1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
     | JUMLAH | | | 20.000.000 | | 60.000.000`,
  );
  expect(apa).toContain(
    'Angka tercetak cocok bila "1.06.02 PROGRAM PEMBERDAYAAN SOSIAL" (Rp12.345.000) tidak ikut dijumlahkan.',
  );
});

it("says nothing where two details could have been left out", () => {
  const [apa] = says(
    "baris-jumlah",
    `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
     1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 12.345.000 | 80 | 30.000.000
     1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 12.345.000 | 80 | 30.000.000
     | JUMLAH | | | 12.345.000 | | 60.000.000`,
  );
  expect(apa).toMatch(/Selisih -12\.345\.000\.$/);
});

it("takes the column's word for it: the year is wrong, not the end of the period", () => {
  const table = `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
     1.06.04.2.01 | Rehabilitasi | Jumlah Orang | 10 | 30.000.000 | 10 | 70.000.000 | 20 | 100.000.000
     1.06.04.2.01.0001 | Permakanan | Jumlah Orang | 10 | 10.000.000 | 10 | 20.000.000 | 20 | 30.000.000
     1.06.04.2.01.0002 | Sandang | Jumlah Orang | 10 | 60.000.000 | 10 | 50.000.000 | 20 | 70.000.000`;
  const told =
    "Semuanya cocok bila pagu 2026 1.06.04.2.01.0002 Sandang (sel E4) Rp20.000.000, bukan Rp60.000.000: jumlah lain yang memuat sel itu pun lalu cocok.";
  expect(says("kondisi-akhir-rp", table)[0]).toContain(told);
  expect(says("jumlah-sub-ke-kegiatan", table)[0]).toContain(told);
});

it("names the row that a ratio was taken from", () => {
  const [apa] = says(
    "rasio-serapan",
    `Uraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
     Belanja Operasi | 3.376.526.300 | 2.000.000 | 3.172.577.550 | 1.382.000 | 93,96 | 69,10
     Belanja Modal | 4.000.000 | 1.000.000 | 3.000.000 | 813.000 | 93,96 | 81,30`,
  );
  expect(apa).toContain('Angka tercetak 2023 cocok bila diambil dari baris "Belanja Operasi".');
});

/**
 * Sheets beside the examples of a rule, by what they show: ties, blanks, zeros, limits, and what a rule must leave alone.
 * Typed as examples are; what the rule says of them is kept with the rest that it says.
 */
export const EDGE_SHEETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "kode-ganda": {
    "once with pagu, once without": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 5.000.000 | 10 | 5.000.000
      1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 12 | | 10 |`,
    "three times, pagu in one year only": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 5.000.000 | 10 |
      1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 12 | | 10 | 4.000.000
      1.6.2.2.03.1 | Peningkatan Kemampuan | Jumlah Orang | 12 | 1.000.000 | 10 |`,
  },
  "indikator-kosong": {
    "a sub kegiatan of the list": `
      Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04.2.01.0001 | Penyediaan Permakanan | | | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0002 | Penyediaan Sandang | | Paket | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0099 | Penyediaan Lain | | | 10 | 1.000.000 | 10 | 1.000.000`,
    "a program, and a list without a column for units": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04 | PROGRAM REHABILITASI SOSIAL | | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0001 | Penyediaan Permakanan | | 10 | 1.000.000 | 10 | 1.000.000`,
  },
  "indikator-sub-beda": {
    "the same wrong words in two tables, and a unit in parentheses": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02.2.03.0004 | Peningkatan | Jumlah Lembaga yang Meningkat Kapasitasnya | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01 | Rehabilitasi | Jumlah Orang yang Mendapat Permakanan | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakann (Orang) | 10 | 1.000.000 | 10 | 1.000.000
      == Perumusan
      Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
      Menurunnya kemiskinan | Meningkatnya layanan | | Tersedianya permakanan | Jumlah Orang yang Mendapatkan Permakann (Orang) | 1.06.04.2.01.0001 - Penyediaan Permakanan
      | | | Tersedianya sandang | Jumlah Orang yang Mendapatkan Permakann (Orang) | 1.06.04.2.01.0002 - Penyediaan Sandang`,
    "two indicators, the second one the official one": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapat Permakanan | 10 | 1.000.000 | 10 | 1.000.000
      | | Jumlah Orang yang Mendapatkan Permakanan | 10 | | 10 |
      1.06.04.2.01.0002 | Penyediaan Sandang | | 10 | 1.000.000 | 10 | 1.000.000`,
    "most indicators are of the plan's own making": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02.2.03.0004 | Peningkatan | Jumlah Lembaga yang Meningkat Kapasitasnya | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah penerima | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah pakaian | 10 | 1.000.000 | 10 | 1.000.000`,
    "two indicators, none of them the official one": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02.2.03.0004 | Peningkatan | Jumlah Lembaga yang Meningkat Kapasitasnya | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapat Permakanan | 10 | 1.000.000 | 10 | 1.000.000
      | | Jumlah Orang yang Mendapatkan Makanan | 10 | | 10 |`,
  },
  "evaluasi-tingkat": {
    "zeros, blanks and words": `
      Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
      Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
      1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 0 | 90 | 95 | 100 | - | 88
      1.06.05 - PROGRAM B | Jumlah orang terdata | - | 200 | 100 | - | 95 | 100 | 390 | 88
      1.06.06 - PROGRAM C | Jumlah orang terlatih | 500 | 200 | 100 | 90 | baik | 100 | 390 | BB`,
    "half a percent makes the difference": `
      Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
      Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
      1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 100 | 90 | 90,50 | 100 | 390 | 78,49`,
    "less is better: every formula in use is taken": `
      Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
      Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
      1.06.04 - PROGRAM A | Tingkat kemiskinan | 10 | 12 | 10 | 8 | 120 | 10 | 8 | 125
      1.06.05 - PROGRAM B | Tingkat pengangguran | 10 | 12 | 10 | 8 | 100 | 10 | 8 | 80`,
  },
  "kondisi-akhir-rp": {
    "an indicator that was replaced, and the money of both": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
      1.06.04.2.01.0008 | Pemberian Akses | Jumlah Orang | 10 | 30.000.000 | | | 10 | 30.000.000
      | | Jumlah Orang yang Dilayani | | | 10 | 35.000.000 | 10 | 65.000.000
      1.06.04.2.01.0009 | Pemberian Layanan | Jumlah Orang | 10 | | | | 10 |
      | | Jumlah Orang yang Dilayani | | | 10 | 35.000.000 | 10 | 37.000.000`,
    "a year that cannot be read, an end that is not there": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
      1.06.04.2.01.0008 | Pemberian Akses | Jumlah Orang | 10 | 30.000.00 | 10 | 35.000.000 | 20 | 110.000.000
      1.06.04.2.01.0009 | Pemberian Layanan | Jumlah Orang | 10 | 30.000.000 | 10 | 35.000.000 | 20 | -`,
    "the years are borne out by the sum above": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
      1.06.04.2.01 | Rehabilitasi | Jumlah Orang | 10 | 50.000.000 | 10 | 60.000.000 | 20 | 110.000.000
      1.06.04.2.01.0001 | Permakanan | Jumlah Orang | 10 | 20.000.000 | 10 | 25.000.000 | 20 | 52.123.000
      1.06.04.2.01.0002 | Sandang | Jumlah Orang | 10 | 30.000.000 | 10 | 35.000.000 | 20 | 65.000.000`,
  },
  "baris-jumlah": {
    "two totals in one table": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
      | JUMLAH | | | 10.000.000 | | 31.000.000
      1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
      | JUMLAH | | | 30.000.000 | | 61.000.000`,
    "nothing to add up, and a year without any amount": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | | 80 | 30.000.000
      1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | | 80 | 30.000.000
      | JUMLAH | | | 5.000.000 | | 60.000.000`,
    "a total that is empty, and one that cannot be read": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
      1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
      | JUMLAH | | | | | 60.000.00`,
    "a table that goes on over two sheets": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
      == Lanjutan
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
      | JUMLAH | | | 30.000.000 | | 61.000.000`,
  },
  "desimal-tidak-konsisten": {
    "as many points as commas": `
      Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
      Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19 | 3.5 | 3
      | Meningkatnya layanan | Nilai SAKIP | 70 | 71 | 72`,
    "a point that may part thousands": `
      Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
      Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19 | 3.5 | 3,01
      | Meningkatnya layanan | Jumlah Orang | 1,5 | 2.600 | 12.345,67
      | | Nilai SAKIP | 70,01 | 70,26 | 70,51`,
    "words and points in words": `
      Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
      Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19 | Rp 3.5 | 3,01
      | Meningkatnya layanan | Nilai SAKIP | 70,01 | lihat no. 5 | 70,51`,
  },
  "kode-tanpa-nol": {
    "two digits for a sub kegiatan, before and after they became four": `
      RENSTRA 2021-2026
      Kode | Program / Kegiatan | Indikator | Target 2022 | Rp 2022 | Target 2023 | Rp 2023
      1.06.02.2.03.01 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      1.06.02.2.03.02 | Peningkatan Lembaga | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    "two digits for a sub kegiatan, in a later plan": `
      RENSTRA 2025-2029
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02.2.03.01 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      1.06.02.2.03.02 | Peningkatan Lembaga | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    "one of two sub kegiatan": `
      RENSTRA 2021-2026
      Kode | Program / Kegiatan | Indikator | Target 2022 | Rp 2022 | Target 2023 | Rp 2023
      1.06.02.2.03.01 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      1.06.02.2.03.0002 | Peningkatan Lembaga | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
  },
  "kolom-tahun-kosong": {
    "a year that one of two rows leaves out": `
      Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023
      Belanja Operasi | 1.000.000 | - | 900.000 | -
      Belanja Modal | 1.000.000 | 500.000 | 900.000 | 500.000`,
    "one row, and a table without any figure": `
      Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023
      Belanja Operasi | 1.000.000 | | 900.000 |
      == Kosong
      Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023
      Belanja Operasi | | | |
      Belanja Modal | | | |`,
  },
  "nama-kode-beda": {
    "a code without a name, and three spellings": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      == Lampiran
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04.2.01.0001 | | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0002 | Penyediaan Pakaian | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      == Lampiran 2
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04.2.01.0002 | Penyediaan Sandangan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
  },
  "capaian-spm-beda": {
    "fractions of one beside percent": `
      Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
      Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 100 | 100 | 80 | 60 | 80 | 60
      == SPM
      Capaian SPM
      No | Jenis Pelayanan | Indikator | 2023 | 2024
      1 | Rehabilitasi Sosial | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 0,8 | 0,5`,
    "one percent with its sign is no fraction": `
      Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
      Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 100 | 100 | 80 | 1 | 80 | 1
      == SPM
      Capaian SPM
      No | Jenis Pelayanan | Indikator | 2023 | 2024
      1 | Rehabilitasi Sosial | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 0,8% | 1%`,
    "just between the lowest and the highest, and just beyond": `
      Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
      Persentase anak terlantar dan lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | 100 | 100 | 80 | 96 | 80 | 96
      == SPM
      Capaian SPM
      No | Jenis Pelayanan | Indikator | 2023 | 2024
      1 | Rehabilitasi Sosial | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 80% | 80%
      2 | Rehabilitasi Sosial | Persentase lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | 90% | 95%`,
    "people are no percentage, and a service of two rows belongs to neither": `
      Indikator Kinerja | Satuan | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
      Jumlah anak terlantar yang terpenuhi kebutuhan dasarnya | Orang | 100 | 100 | 80 | 60 | 80 | 60
      Persentase lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | % | 100 | 100 | 80 | 60 | 80 | 60
      Persentase lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | % | 100 | 100 | 70 | 50 | 70 | 50
      == SPM
      Capaian SPM
      No | Jenis Pelayanan | Indikator | 2023 | 2024
      1 | Rehabilitasi Sosial | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 90% | 90%
      2 | Rehabilitasi Sosial | Persentase lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | 90% | 90%`,
  },
};

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
  "rasio-capaian": {
    "rounded otherwise, cut, and half a percent": `
      Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rasio 2022 | Rasio 2023 | Rasio 2024
      Persentase PPKS terbantu | 80 | 30 | 100 | 60 | 20 | 90 | 75,30 | 66,6 | 90,5`,
    "a missing realisasi, a target of zero, a target in words": `
      Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rasio 2022 | Rasio 2023 | Rasio 2024
      Persentase PPKS terbantu | 80 | 0 | BB | - | 20 | 90 | 75,31 | 66,67 | 90,51
      Persentase posyandu aktif | 80 | 0 | - | 40 | 20 | - | - | - | -`,
    "less is better": `
      Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rasio 2022 | Rasio 2023 | Rasio 2024
      Tingkat Kemiskinan | 10 | 10 | 10 | 8 | 8 | 5 | 93,12 | 120 |`,
    "targets one column too far, to the right and to the left": `
      Indikator Kinerja | Target 2020 | Target 2021 | Target 2022 | Target 2023 | Target 2024 | Realisasi 2020 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rasio 2020 | Rasio 2021 | Rasio 2022 | Rasio 2023 | Rasio 2024
      Persentase PPKS terbantu | 40 | 50 | 55 | 60 | 65 | 47 | 51 | 56 | 62 | 64 | 94,00 | 92,73 | 93,33 | 95,38 | 64
      Persentase PSKS terlatih | 40 | 50 | 55 | 60 | 65 | 41 | 47 | 53 | 57 | 61 | 41 | 117,50 | 106,00 | 103,64 | 101,67`,
  },
  "tahun-baseline": {
    "two tables of one year, a third of another": `
      Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2026 | Target 2027
      Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4 | 3
      == IKU
      No | Indikator Kinerja Utama | Satuan | Baseline 2024 | Target 2026 | Target 2027
      1 | Tingkat Kemiskinan | % | 5 | 4 | 3
      == Pendanaan
      Kode | Program / Kegiatan | Indikator | Baseline 2023 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 60 | 70 | 1.000.000 | 80 | 1.000.000`,
    "one of each year: nobody can tell which": `
      Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2026 | Target 2027
      Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4 | 3
      == Pendanaan
      Kode | Program / Kegiatan | Indikator | Baseline 2023 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 60 | 70 | 1.000.000 | 80 | 1.000.000`,
    "without a year, and the year of the first target": `
      Tujuan | Sasaran | Indikator | Baseline | Target 2026 | Target 2027
      Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4 | 3
      == IKU
      No | Indikator Kinerja Utama | Satuan | Baseline 2026 | Target 2026 | Target 2027
      1 | Tingkat Kemiskinan | % | 5 | 4 | 3`,
  },
  "satuan-sub-beda": {
    "in parentheses, behind a word for it, and missing": `
      Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang yang Menerima Pakaian | | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01 | Rehabilitasi | Jumlah Orang yang Menerima Pakaian | Paket | 10 | 1.000.000 | 10 | 1.000.000`,
    "a unit behind the indicator's name": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan (Paket) | 10 | 1.000.000 | 10 | 1.000.000
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang yang Menerima Pakaian | 10 Paket | 1.000.000 | 10 Paket | 1.000.000`,
  },
  "target-bukan-angka": {
    "every fault of a target": `
      Tujuan | Sasaran | Indikator | Satuan | Target 2026 | Target 2027 | Target 2028
      Meningkatnya layanan | | Jumlah warga terlayani | Orang | 1 500 000 | 1.234.5 67,50 | 65,3 2
      | Meningkatnya desa | Jumlah desa mandiri | Desa | 5 Desa | 5Desa | > 201-350
      | Meningkatnya data | Jumlah data | Data | lihat lampiran 3 | 5 data/ 3 peta | 12.34.5`,
  },
  "nilai-di-luar-skala": {
    "the ends of the scales": `
      Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
      Meningkatnya kinerja | | Nilai SAKIP | 100 | 100,1 | 0
      Meningkatnya kinerja | | Nilai Hasil Evaluasi AKIP | -1 | 70% | 120%
      Meningkatnya layanan | | Nilai IKM | 25 | 24,9 | 0
      Meningkatnya layanan | | Skor Kepuasan Masyarakat | 1 | 4 | 4,5
      Meningkatnya layanan | | Indeks Kepuasan Masyarakat | 1 | 4 | 3
      Meningkatnya layanan | | Skor IKM | B | CC | Baik`,
  },
  "rasio-spm": {
    "more than all, none, and words": `
      Capaian SPM
      No | Jenis Pelayanan Dasar | Jumlah yang berhak | Jumlah terlayani | Capaian (%)
      1 | Rehabilitasi sosial anak terlantar | 100 | 120 | 100
      2 | Rehabilitasi sosial lanjut usia | 100 | 120 | 120
      3 | Rehabilitasi sosial gelandangan | 100 | 0 | 5
      4 | Rehabilitasi sosial disabilitas | 100 | - | 5
      5 | Perlindungan sosial korban bencana | 100 | 50 | Tuntas
      6 | Perlindungan sosial pengungsi | 1.117 | 559 | 199,82`,
  },
  "target-jauh-di-bawah-awal": {
    "just half, just less, and from zero": `
      Kode | Program / Kegiatan | Indikator | Satuan | Kondisi Awal 2024 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.05.2.02.0001 | Pendataan | Jumlah Keluarga yang Didata | Keluarga | 200 | 100 | 1.000.000 | 50 | 1.000.000
      1.06.05.2.02.0002 | Penjangkauan | Jumlah Anak Terlantar yang Dijangkau | Orang | 200 | 99 | 1.000.000 | 50 | 1.000.000
      1.06.05.2.02.0003 | Pelatihan | Jumlah Pekerja Sosial yang Dilatih | Orang | 0 | 0 | 1.000.000 | 50 | 1.000.000
      1.06.05.2.02.0004 | Pertemuan | Jumlah Pertemuan | Kali | 10 | 4 | 1.000.000 | 4 | 1.000.000
      1.06.05.2.02.0005 | Rapat | Jumlah Rapat | Kali | 9 | 4 | 1.000.000 | 4 | 1.000.000`,
    "what may fall, what shall fall, and other units": `
      Kode | Program / Kegiatan | Indikator | Satuan | Kondisi Awal 2024 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.05.2.02.0001 | Bantuan | Jumlah Korban Bencana yang Dibantu | Orang | 200 | 50 | 1.000.000 | 50 | 1.000.000
      1.06.05.2.02.0002 | Pencegahan | Penduduk Miskin | Orang | 200 | 50 | 1.000.000 | 50 | 1.000.000
      1.06.05.2.02.0003 | Pendataan | Jumlah Desa Terdata | Desa | 200 Desa | 50 | 1.000.000 | 50 | 1.000.000
      1.06.05.2.02.0004 | Pemetaan | Jumlah Peta | Dokumen | 200 Lembar | 50 Dokumen | 1.000.000 | 50 | 1.000.000
      1.06.05.2.02.0005 | Penjangkauan | Jumlah Anak yang Dijangkau | Orang | 200 | - | 1.000.000 | 60 | 1.000.000`,
  },
  "rasio-serapan": {
    "rounded otherwise, cut, a missing amount and a blank ratio": `
      Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rasio 2022 | Rasio 2023 | Rasio 2024
      Belanja Operasi | 3.000.000 | 3.000.000 | 4.000.000 | 2.000.000 | 2.000.000 | 3.010.000 | 66,6 | 66,90 | 75,00
      Belanja Modal | - | 3.000.000 | 0 | 2.000.000 | - | 0 | 66,67 | 66,67 | 0
      Belanja Hibah | 3.000.000 | 3.000.000 | 4.000.000 | 2.000.000 | 2.000.000 | 3.010.000 | | 0,67 | 1`,
  },
  "target-kosong": {
    "pagu planned without a target, and where only another branch is planned": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.05.2.01 | Rehabilitasi | Jumlah Anak | | 2.000.000 | 10 | 2.000.000
      1.06.05.2.01.0001 | Penjangkauan | Jumlah Anak | | | 10 | 1.000.000
      1.06.05.2.01.0002 | Pendampingan | Jumlah Lansia | 10 | 2.000.000 | | 1.000.000`,
    "the same indicator planned below": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.05.2.01 | Rehabilitasi | Jumlah Anak | 10 | 2.000.000 | | 2.000.000
      1.06.05.2.01.0001 | Penjangkauan | Jumlah Anak | 10 | 1.000.000 | 10 | 1.000.000
      1.06.05.2.01.0002 | Pendampingan | Jumlah Lansia | 10 | 1.000.000 | 10 | 1.000.000`,
    "not known in the first year, and in a later one": `
      Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
      Menurunnya kemiskinan | | Tingkat Kemiskinan | N/A | 6 | 5
      | Meningkatnya layanan | Persentase PPKS terlayani | 80 | N/A | 90`,
    "one indicator ends where another begins": `
      Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027 | Target 2028
      Meningkatnya desa | Meningkatnya desa mandiri | Jumlah desa mandiri | 5 | 6 | | |
      | | Persentase desa mandiri | | | 50 | 60
      | Meningkatnya layanan | Persentase PPKS terlayani | | | 80 | 90`,
  },
  "pagu-ada-target-tidak": {
    "parents, sums of several rows, and no pagu at all": `
      Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      2.13.05.2.01 | Fasilitasi | Jumlah Desa | - | 1.000.000 | 36 | 50.000.000
      2.13.05.2.01.0005 | Fasilitasi Usaha | Jumlah Dokumen | 36 | | 36 | 50.000.000
      | | Jumlah Laporan | - | | 36 |
      2.13.05.2.01.0006 | Fasilitasi Teknologi | Jumlah Laporan | 12 | | 12 |
      2.13.05.2.01.0007 | Fasilitasi Lembaga | Jumlah Lembaga | - | 1.000.000 | - | 1.000.000
      2.13.05.2.01.0008 | Fasilitasi Desa | Jumlah Desa | - | 1.000.000 | 0 | 1.000.000
      | | Jumlah Kelurahan | 5 | | - |`,
  },
  "rentang-terbalik": {
    "as many one way as the other, one way only, and bounds": `
      Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027 | Target 2028
      Menurunnya kemiskinan | | Tingkat Kemiskinan | 3,49-3,20 | 2,93-3,07 | 2,80-2,50 | 2,3-2,4
      Menurunnya kedalaman | | Indeks Kedalaman Kemiskinan | 3,49-3,20 | 3,1-3 | 2,9-2,8 | 2,7-2,6
      Tumbuhnya ekonomi | | Indeks Kesejahteraan Sosial | 57,10 – 58,20 | 60,4 – 59,3 | > 61-60 | 62`,
  },
  "tahun-header-loncat": {
    "a year twice, and years that go back": `
      Tujuan | Sasaran | Indikator | Target 2026 | Target 2026 | Target 2027
      Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82
      == IKU
      Indikator Kinerja Utama
      No | Indikator | Satuan | Target 2028 | Target 2027 | Target 2026
      1 | Nilai IKM | Nilai | 80 | 81 | 82`,
    "a table whose years differ from the others": `
      Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
      Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82
      == Pendanaan
      Kode | Program / Kegiatan | Indikator | Target 2025 | Rp 2025 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000 | 80 | 1.000.000`,
  },
};

import { describe, expect, test } from "vitest";
import { SKIPPED, type Entry } from "../../../core/nomenklatur";
import { Sheet } from "../../../core/workbook/sheet";
import { plainSheet } from "../../../core/workbook/snapshot";
import { entry, finish, imported, importList, sheet, type Imported } from "./lists";

const SIPD = `JENIS PEMDA | BIDANG | PROGRAM | KEGIATAN | SUBKEGIATAN | KINERJA | INDIKATOR | SATUAN | TAG | DEFINISI OPERASIONAL | PELAKSANA | SPM | JENIS | SUBKEGIATAN SEBELUMNYA`;
const BIDANG = "1.06 URUSAN PEMERINTAHAN BIDANG SOSIAL";
const PROGRAM = "1.06.04 PROGRAM REHABILITASI SOSIAL";
const KEGIATAN = "1.06.04.2.01 Rehabilitasi Sosial Dasar";
const DECREE = `URUSAN/UNSUR | BIDANG URUSAN/BIDANG UNSUR | PROGRAM | KEGIATAN | SUB KEGIATAN | NOMENKLATUR URUSAN | KINERJA | INDIKATOR | SATUAN | KETERANGAN`;

const kodes = ({ pack }: Imported): string[] => pack.entries.map(({ kode }) => kode);
const told = ({ issues }: Imported): unknown[] => issues.map(({ kind, rows, kode }) => [kind, rows, kode]);

describe("ekspor SIPD", () => {
  const list = `${SIPD}
    KABKOT | ${BIDANG} | ${PROGRAM} | ${KEGIATAN} | 1.06.04.2.01.0002 Penyediaan Sandang | Terpenuhinya Kebutuhan Sandang | Jumlah Orang yang Mendapatkan Sandang | Orang | [null] | panjang | dinas | SPM | Layanan |
    KABKOT | ${BIDANG} | ${PROGRAM} | ${KEGIATAN} | 1.06.04.2.01.0003 Penyediaan Alat Bantu | Terpenuhinya Alat Bantu | Jumlah Orang | Orang | [null] | | | NON-SPM | Layanan | 1.06.04.2.01.0001 Penyediaan Alat`;

  test("satu baris memuat empat tingkat; urusan yang tidak ada bukan kesalahan", () => {
    const result = imported(list);
    expect(result.layout).toBe("gabungan");
    expect(result.pack).toEqual({
      id: "daftar-2023",
      judul: "Daftar 2023",
      tahun: 2023,
      sumber: "daftar.xlsx",
      lengkap: true,
      entries: [
        entry("1.06", "URUSAN PEMERINTAHAN BIDANG SOSIAL"),
        entry("1.06.04", "PROGRAM REHABILITASI SOSIAL"),
        entry("1.06.04.2.01", "Rehabilitasi Sosial Dasar"),
        entry("1.06.04.2.01.0002", "Penyediaan Sandang", {
          kinerja: "Terpenuhinya Kebutuhan Sandang",
          indikator: "Jumlah Orang yang Mendapatkan Sandang",
          satuan: "Orang",
        }),
        entry("1.06.04.2.01.0003", "Penyediaan Alat Bantu", {
          kinerja: "Terpenuhinya Alat Bantu",
          indikator: "Jumlah Orang",
          satuan: "Orang",
          sebelumnya: ["1.06.04.2.01.0001"],
        }),
      ],
    });
    expect(result.issues).toEqual([]);
    expect(result.counts).toEqual([
      { jenis: "provinsi", counts: { urusan: 0, bidang: 0, program: 0, kegiatan: 0, "sub kegiatan": 0 } },
      {
        jenis: "kabupaten/kota",
        counts: { urusan: 0, bidang: 1, program: 1, kegiatan: 1, "sub kegiatan": 2 },
      },
    ]);
  });

  test("kode yang sama boleh berarti lain bagi provinsi; kata yang sama disimpan sekali", () => {
    const result = imported(`${SIPD}
      PROV | ${BIDANG} | ${PROGRAM} | 1.06.04.3.05 Panti | 1.06.04.3.05.0001 Beasiswa
      KABKOT | ${BIDANG} | ${PROGRAM} | 1.06.04.3.05 Panti | 1.06.04.3.05.0001 Pembangunan Gedung`);
    const both = { jenis: ["provinsi", "kabupaten/kota"] } as const;
    expect(result.pack.entries.map(({ kode, nama, jenis }) => ({ kode, nama, jenis }))).toEqual([
      { kode: "1.06", nama: "URUSAN PEMERINTAHAN BIDANG SOSIAL", ...both },
      { kode: "1.06.04", nama: "PROGRAM REHABILITASI SOSIAL", ...both },
      { kode: "1.06.04.3.05", nama: "Panti", ...both },
      { kode: "1.06.04.3.05.0001", nama: "Beasiswa", jenis: ["provinsi"] },
      { kode: "1.06.04.3.05.0001", nama: "Pembangunan Gedung", jenis: ["kabupaten/kota"] },
    ]);
    expect(result.issues).toEqual([]);
  });

  test("yang tidak dapat dipakai disebut dengan barisnya", () => {
    const result = imported(`${SIPD}
      KABKOT | ${BIDANG} | ${PROGRAM} | ${KEGIATAN} | 1.06.04.2.01.0002 Penyediaan Sandang
      KABKOT | ${BIDANG} | ${PROGRAM} | ${KEGIATAN} | 1.06.04.2.01.0002 Penyediaan Sandang
      KABKOT | ${BIDANG} | ${PROGRAM} | ${KEGIATAN} | 1.06.04.2.01.0002 Penyediaan Pangan
      KABKOT | ${BIDANG} | 1.06.04 PROGRAM LAIN | ${KEGIATAN} | 1.06.04.2.01.0003
      KABKOT | ${BIDANG} | 1.06.04 PROGRAM LAIN | ${KEGIATAN} | Penyediaan tanpa kode
      DESA | ${BIDANG} | ${PROGRAM} | ${KEGIATAN} | 1.06.04.2.01.0004 Penyediaan Lain
      KABKOT | ${BIDANG} | 1.06.05 PROGRAM JAMINAN SOSIAL | | 1.06.05.2.01.0001 Penjangkauan | | | | | | | | | lama`);
    expect(told(result)).toEqual([
      ["ganda", [3, 2], "1.06.04.2.01.0002"],
      ["bertentangan", [4, 2], "1.06.04.2.01.0002"],
      ["bertentangan", [5, 2], "1.06.04"],
      ["tanpa-nama", [5], "1.06.04.2.01.0003"],
      ["kode-tidak-terbaca", [6], "Penyediaan tanpa kode"],
      ["jenis-tidak-dikenal", [7], ""],
      ["sebelumnya-tidak-terbaca", [8], ""],
      ["tanpa-induk", [8], "1.06.05.2.01.0001"],
    ]);
    expect(result.issues.filter(({ kind }) => SKIPPED.includes(kind))).toHaveLength(6);
    expect(result.pack.entries.at(-1)?.kode).toBe("1.06.05.2.01.0001");
  });
});

describe("lampiran Kepmendagri", () => {
  test("kode dalam beberapa kolom, nol yang hilang dikembalikan, kata yang menempel dibiarkan", () => {
    const result = imported(`${DECREE}
      1 | | | | | URUSAN WAJIB
      1 | 6 | | | | URUSAN  PEMERINTAHAN   BIDANG SOSIAL
      1 | 6 | 4 | | | PROGRAM REHABILITASI SOSIAL
      1 | 6 | 4 | '2.01 | | Rehabilitasi Sosial Dasar
      1 | 6 | 4 | '2.01 | 2 | Penyediaan danSandang | Terpenuhinya Sandang | Jumlah Orang | Orang |
      1 | 6 | 4 | 2.1 | | Kegiatan Kesepuluh`);
    expect(result.layout).toBe("terpisah");
    expect(result.repaired).toBe(5);
    expect(result.pack.entries).toEqual([
      entry("1", "URUSAN WAJIB"),
      entry("1.06", "URUSAN PEMERINTAHAN BIDANG SOSIAL"),
      entry("1.06.04", "PROGRAM REHABILITASI SOSIAL"),
      entry("1.06.04.2.01", "Rehabilitasi Sosial Dasar"),
      entry("1.06.04.2.01.0002", "Penyediaan danSandang", {
        kinerja: "Terpenuhinya Sandang",
        indikator: "Jumlah Orang",
        satuan: "Orang",
      }),
      entry("1.06.04.2.10", "Kegiatan Kesepuluh"),
    ]);
    expect(result.issues).toEqual([]);
  });

  test("judul, baris angka kolom, baris kosong, dan judul yang berulang tidak mengganggu", () => {
    const result = imported(`LAMPIRAN KEPUTUSAN MENTERI DALAM NEGERI
      |
      KODE | | | | | NOMENKLATUR URUSAN KABUPATEN/KOTA | KINERJA
      U | BU | P | K | SK | |
      1 | 2 | 3 | 4 | 5 | 6 | 7
      X | XX | 1 | | | PROGRAM PENUNJANG | -
      | | | | | |
      KODE | | | | | NOMENKLATUR URUSAN KABUPATEN/KOTA | KINERJA
      U | BU | P | K | SK | |
      X | XX | 1 | '2.06 | | Administrasi Umum | Terlaksananya`);
    expect(result.pack.entries).toEqual([
      entry("X.XX.01", "PROGRAM PENUNJANG"),
      entry("X.XX.01.2.06", "Administrasi Umum", { kinerja: "Terlaksananya" }),
    ]);
    expect(result.issues).toEqual([]);
  });

  test("nomor kegiatan yang dapat dibaca dua cara tidak ditebak", () => {
    const result = imported(`${DECREE}
      1 | 6 | | | | BIDANG SOSIAL
      1 | 6 | 4 | | | PROGRAM REHABILITASI SOSIAL
      1 | 6 | 4 | '2.1 | | Rehabilitasi Sosial Dasar
      | 6 | 4 | '2.01 | 2 | Penyediaan Sandang`);
    expect(kodes(result)).toEqual(["1.06", "1.06.04"]);
    expect(result.issues.map(({ rows, apa }) => [rows, apa])).toEqual([
      [[4], `Kode "1 6 4 2.1" tidak terbaca: "2.1" dapat berarti 2.01 atau 2.10.`],
      [[5], `Kode "6 4 2.01 2" tidak terbaca: kolom urusannya kosong.`],
    ]);
  });

  test("kewenangan boleh berkolom sendiri", () => {
    const result = imported(`U | BU | P | KEWENANGAN | K | SK | NOMENKLATUR
      1 | 6 | 4 | 2 | 1 | 2 | Penyediaan Sandang`);
    expect(kodes(result)).toEqual(["1.06.04.2.01.0002"]);
  });
});

describe("kode dan nama", () => {
  test("kolomnya dikenali dari judul, di mana pun letaknya", () => {
    const result = imported(`satuan | nama | kode | jenis_pemda
      Orang | Penyediaan Sandang | '1.06.04.2.01.0002 | kabkota
      | Penyediaan Sandang | '1.06.04.1.01.0002 | provinsi`);
    expect(result.layout).toBe("sederhana");
    expect(result.pack.entries).toEqual([
      entry("1.06.04.1.01.0002", "Penyediaan Sandang", { jenis: ["provinsi"] }),
      entry("1.06.04.2.01.0002", "Penyediaan Sandang", { satuan: "Orang" }),
    ]);
  });

  test("program 01 setiap bidang adalah X.XX.01", () => {
    const result = imported(`kode | nama
      '1.06.01.2.01 | Perencanaan
      '2.13.01.2.01 | Perencanaan`);
    expect(kodes(result)).toEqual(["X.XX.01.2.01"]);
    expect(told(result)).toEqual([
      ["ganda", [3, 2], "X.XX.01.2.01"],
      ["tanpa-induk", [2], "X.XX.01.2.01"],
    ]);
  });
});

describe("jenis pemda yang tidak disebut", () => {
  const jenisOf = (text: string, options = {}): [string, Entry["jenis"]][] =>
    imported(text, options).pack.entries.map(({ kode, jenis }) => [kode, jenis]);
  const PUSAT = "kode | nama\n'1.06.04 | PROGRAM REHABILITASI SOSIAL";

  test("dibaca dari kewenangan seluruh daftar", () => {
    expect(jenisOf(`${PUSAT}\n'1.06.04.1.01 | A\n'1.06.04.3.01 | B`)).toEqual([
      ["1.06.04", ["provinsi"]],
      ["1.06.04.1.01", ["provinsi"]],
      ["1.06.04.3.01", ["provinsi"]],
    ]);
    expect(jenisOf(`${PUSAT}\n'1.06.04.1.01 | A\n'1.06.04.2.01 | B\n'1.06.04.3.01 | C`)).toEqual([
      ["1.06.04", ["provinsi", "kabupaten/kota"]],
      ["1.06.04.1.01", ["provinsi"]],
      ["1.06.04.2.01", ["kabupaten/kota"]],
      ["1.06.04.3.01", ["provinsi", "kabupaten/kota"]],
    ]);
  });

  test("atau disebut oleh yang mengimpor", () => {
    expect(jenisOf(`${PUSAT}\n'1.06.04.1.01 | A`, { jenis: "kabupaten/kota" })).toEqual([
      ["1.06.04", ["kabupaten/kota"]],
      ["1.06.04.1.01", ["kabupaten/kota"]],
    ]);
  });
});

describe("lembar yang bukan daftar", () => {
  test.each([
    ["kosong", ""],
    ["tabel Renstra", "Kode | Program | Indikator\n'1.06.04 | PROGRAM | Jumlah"],
    ["judul saja", "kode | nama\nabc | def"],
  ])("%s", (_name, text) => {
    const result = importList(text);
    expect(result.kind).toBe("gagal");
  });

  test("terlalu banyak baris ditolak sebelum dibaca", () => {
    const rows = Array.from({ length: 60_002 }, () => ["1.06.04", "PROGRAM"]);
    const result = finish(new Sheet(plainSheet("S", [["kode", "nama"], ...rows])));
    expect(result).toMatchObject({ kind: "gagal", apa: expect.stringContaining("60002 baris") as string });
  });

  test("teks yang sangat panjang dan huruf kendali tidak masuk", () => {
    const long = "a".repeat(2_001);
    const result = imported(`kode | nama
      '1.06.04 | PROGRAM\u0007 \u0000SOSIAL
      '1.06.05 | ${long}`);
    expect(result.pack.entries.map(({ nama }) => nama)).toEqual(["PROGRAM SOSIAL"]);
    expect(told(result)).toContainEqual(["teks-terlalu-panjang", [3], "1.06.05"]);
  });

  test("kerusakan di setiap baris diceritakan sampai seribu, dihitung seluruhnya", () => {
    const rows = Array.from({ length: 1_500 }, () => "\nrusak | apa saja").join("");
    const result = imported(`kode | nama\n'1.06.04 | PROGRAM${rows}`);
    expect(result.issues).toHaveLength(1_000);
    expect(result.issueCounts.get("kode-tidak-terbaca")).toBe(1_500);
  });
});

test("impor berjalan sedikit demi sedikit", async () => {
  const { importSteps } = await import("../../../core/nomenklatur");
  const rows = Array.from(
    { length: 450 },
    (_, index) => `\n'1.06.04.2.01.${String(index + 1).padStart(4, "0")} | N`,
  );
  const list = sheet(`kode | nama${rows.join("")}`);
  const steps = importSteps(list, { judul: "D", tahun: 2023, sumber: "" });
  expect([steps.next().value, steps.next().value]).toEqual([
    { done: 200, of: 450 },
    { done: 400, of: 450 },
  ]);
  expect(steps.next().done).toBe(true);
});

import { describe, expect, it } from "vitest";
import { call } from "../../../core/functions/call";
import { cariNomenklatur } from "../../../core/functions/cari-nomenklatur";
import { cekNomenklatur } from "../../../core/functions/cek-nomenklatur";
import { FunctionError } from "../../../core/functions/error";
import type { CustomFunction } from "../../../core/functions/function";
import { indikatorNomenklatur } from "../../../core/functions/indikator-nomenklatur";
import { namaNomenklatur } from "../../../core/functions/nama-nomenklatur";
import { Acuan, packContoh, type Entry, type Pack } from "../../../core/nomenklatur";
import { entry } from "../nomenklatur/lists";

const pack = (judul: string, tahun: number, entries: readonly Entry[]): Pack => ({
  ...{ id: judul.toLowerCase(), judul, tahun, sumber: "uji", lengkap: true },
  entries,
});
const PROVINSI = { jenis: ["provinsi"] as const };

const LAMA = pack("Kepmendagri 900.1.15.5-1317 Tahun 2023", 2023, [
  entry("X.XX.01", "PROGRAM PENUNJANG KABUPATEN/KOTA"),
  entry("1.06.02", "PROGRAM PEMBERDAYAAN SOSIAL"),
  entry("1.06.02.2.01", "Kegiatan Sosial"),
  entry("1.06.02.2.01.0001", "Pendataan", {
    indikator: "Jumlah Data",
    satuan: "Dokumen",
    kinerja: "Tersedianya Data",
  }),
  entry("1.06.02.2.01.0002", "Pembinaan"),
  entry("1.06.02.2.01.0003", "Penyuluhan"),
  entry("1.06.02.2.01.0004", "Tanpa Pengganti"),
  entry("X.XX.01.2.01", "Perencanaan"),
  entry("X.XX.01.2.01.0009", "Evaluasi Lama"),
]);
const BARU = pack("SIPD pemutakhiran 2027", 2027, [
  entry("X.XX.01", "PROGRAM PENUNJANG KABUPATEN/KOTA"),
  entry("1.06.02", "PROGRAM PEMBERDAYAAN SOSIAL"),
  entry("1.06.02.2.01", "Kegiatan Sosial"),
  entry("1.06.02.2.01.0001", "Pendataan Terpadu"),
  entry("1.06.02.2.01.0011", "Pembinaan Keluarga", { sebelumnya: ["1.06.02.2.01.0002"] }),
  entry("1.06.02.2.01.0012", "Penyuluhan"),
  entry("X.XX.01.2.01", "Perencanaan"),
  entry("X.XX.01.2.01.0010", "Evaluasi", { sebelumnya: ["X.XX.01.2.01.0009"] }),
  entry("1.06.02.2.02", "Kegiatan Baru"),
  entry("1.06.02.2.02.0001", "Hanya di Daftar Baru"),
]);
const DAERAH = pack("Kepmendagri 900.1.15.5-1317 Tahun 2023 (provinsi)", 2023, [
  entry("X.XX.01", "PROGRAM PENUNJANG PROVINSI", PROVINSI),
  entry("1.06.02", "PROGRAM PEMBERDAYAAN SOSIAL", PROVINSI),
  entry("1.06.09", "PROGRAM HANYA PROVINSI", PROVINSI),
  entry("1.06.02.1.01", "Kegiatan Provinsi", PROVINSI),
]);

const tanya = (fn: CustomFunction, packs: readonly Pack[], ...args: unknown[]): unknown => {
  const result = call(fn, args, { nomenklatur: new Acuan(packs) });
  return result instanceof FunctionError ? `${result.code} ${result.message}` : result;
};
const cek = (packs: readonly Pack[], ...args: unknown[]): unknown => tanya(cekNomenklatur, packs, ...args);
const KEDUANYA = [LAMA, BARU];

describe("CEK_NOMENKLATUR", () => {
  it.each([
    ["berlaku", ["1.06.02.2.01.0001"], "berlaku"],
    ["tanpa nol", ["1.6.2.2.1.1"], "berlaku"],
    ["nama sama, huruf dan tanda berbeda", ["1.06.02.2.01.0001", "PENDATAAN - terpadu"], "berlaku"],
    [
      "nama lain",
      ["1.06.02.2.01.0001", "Pendataan"],
      'nama beda: "Pendataan Terpadu" menurut SIPD pemutakhiran 2027',
    ],
    ["penerus resmi", ["1.06.02.2.01.0002"], "dicabut: jadi 1.06.02.2.01.0011"],
    ["penerus senama", ["1.06.02.2.01.0003"], "dicabut: jadi 1.06.02.2.01.0012"],
    ["tanpa penerus", ["1.06.02.2.01.0004"], "dicabut: tanpa penerus yang disebut"],
    ["penunjang dalam bidangnya", ["2.13.01.2.01.0009"], "dicabut: jadi 2.13.01.2.01.0010"],
    [
      "salah",
      ["1.06.02.2.01.0099"],
      "tidak dikenal: tidak ada dalam SIPD pemutakhiran 2027 (kabupaten/kota)",
    ],
    ["bidang lain", ["1.01.02"], "tidak dinilai: daftar bidang 1.01 belum dimuat"],
    ["kewenangan provinsi", ["1.06.02.1.01"], "tidak dinilai: daftar bidang 1.06 belum dimuat"],
    ["organisasi", ["1.06.2.13.1.06.01.0000"], "tidak dinilai: kode Perangkat Daerah"],
    [
      "empat bagian",
      ["1.06.02.2"],
      "meragukan: empat bagian bukan tingkat mana pun: nomor kegiatan ditulis dua bagian, misalnya 2.01",
    ],
    ["bukan kode", ["Dinas Sosial"], "bukan kode"],
    ["kosong", [""], ""],
    ["galat dalam sel", ["#REF!"], "#REF! kode: selnya berisi #REF!"],
  ])("%s", (_, args, hasil) => {
    expect(cek(KEDUANYA, ...args)).toBe(hasil);
  });

  it.each([
    ["tahun", 2023, "berlaku"],
    ["tahun sebagai teks", "2023", "berlaku"],
    ["nomor keputusan", 1317, "berlaku"],
    ["bagian judul", "kepmendagri", "berlaku"],
    ["daftar lain", "SIPD", "dicabut: tanpa penerus yang disebut"],
    ["bagian dari sebuah nomor", 131, "tidak dinilai: daftar 131 belum dimuat"],
    ["tahun yang tidak dimuat", 2019, "tidak dinilai: daftar 2019 belum dimuat"],
  ])("versi dengan %s", (_, versi, hasil) => {
    expect(cek(KEDUANYA, "1.06.02.2.01.0004", "", versi)).toBe(hasil);
  });

  it("menyebut yang baru ada dalam daftar kemudian", () => {
    expect(cek(KEDUANYA, "1.06.02.2.01.0012", "", 2023)).toBe(
      "belum berlaku: baru ada dalam SIPD pemutakhiran 2027",
    );
  });

  it("tidak menjawab dengan daftar lain daripada yang diminta", () => {
    const lain = pack("Daftar 2025", 2025, [entry("2.13", "BIDANG")]);
    expect(cek([BARU, lain], "1.06.02.2.01.0001", "", 2025)).toBe(
      "tidak dinilai: daftar bidang 1.06 belum dimuat",
    );
  });

  it("mencari program dalam daftar kedua jenis pemda, dan kode provinsi dalam daftarnya sendiri", () => {
    expect(cek([BARU, DAERAH], "1.06.09")).toBe("berlaku");
    expect(cek([BARU, DAERAH], "1.06.02.1.01")).toBe("berlaku");
    expect(cek([BARU, DAERAH], "1.06.09", "", "", "kabupaten/kota")).toMatch(/^tidak dikenal/);
    expect(cek([BARU, DAERAH], "1.06.02.1.99")).toMatch(/^tidak dikenal: .*\(provinsi\)$/);
  });

  it("tidak menyebut tidak dikenal apa yang hanya tidak ada dalam cuplikan", () => {
    expect(cek([packContoh()], "1.06.02.2.03.0005")).toBe("tidak dinilai: daftar bidang 1.06 belum dimuat");
    expect(cek([], "1.06.02.2.03.0004")).toBe("tidak dinilai: daftar bidang 1.06 belum dimuat");
  });

  it("tidak menilai daftar lengkap dengan cuplikan", () => {
    expect(cek([LAMA, packContoh()], "1.06.02.2.03.0012")).toBe(
      "tidak dikenal: tidak ada dalam Kepmendagri 900.1.15.5-1317 Tahun 2023 (kabupaten/kota)",
    );
  });

  it("memeriksa satu kolom kode dengan kolom namanya", () => {
    const kode = [["1.06.02.2.01.0001"], [""], ["1.01"]];
    const nama = [["Pendataan Terpadu"], [""], ["PENDIDIKAN"]];
    expect(cek(KEDUANYA, kode, nama)).toEqual([
      ["berlaku"],
      [""],
      ["tidak dinilai: daftar bidang 1.01 belum dimuat"],
    ]);
  });
});

describe("NAMA_NOMENKLATUR dan INDIKATOR_NOMENKLATUR", () => {
  const nama = (...args: unknown[]): unknown => tanya(namaNomenklatur, [...KEDUANYA, DAERAH], ...args);
  const indikator = (...args: unknown[]): unknown => tanya(indikatorNomenklatur, KEDUANYA, ...args);

  it("menurut daftar terbaru, atau yang disebut", () => {
    expect(nama("1.06.02.2.01.0001")).toBe("Pendataan Terpadu");
    expect(nama("1.06.02.2.01.0001", 1317)).toBe("Pendataan");
    expect(nama("1.06.02.2.01.0001", 2019)).toBe("daftar 2019 belum dimuat");
  });

  it("menurut jenis pemda", () => {
    expect(nama("1.06.01")).toBe("PROGRAM PENUNJANG KABUPATEN/KOTA");
    expect(nama("1.06.01", "", "provinsi")).toBe("PROGRAM PENUNJANG PROVINSI");
    expect(nama("1.06.01", "", "desa")).toBe(
      '#VALUE! pemda: "desa" tidak dikenal; pilihannya: provinsi, kabupaten/kota',
    );
  });

  it("kosong bila tidak ada, dan menyebut daftar yang belum dimuat", () => {
    expect(nama("1.06.02.2.01.0099")).toBe("");
    expect(nama("1.06.02.2.01.0004")).toBe("");
    expect(nama("1.01")).toBe("daftar bidang 1.01 belum dimuat");
    expect(nama("1")).toBe("daftar urusan 1 belum dimuat");
    expect(tanya(namaNomenklatur, [], "X.XX.01")).toBe("daftar program penunjang (X.XX) belum dimuat");
    expect(nama("1.06.2.13.1.06.01.0000")).toBe("");
    expect(nama("1 6 1 2")).toMatch(/^#N\/A kode: /);
  });

  it("menyebut indikator, satuan, dan kinerja", () => {
    const kode = "1.06.02.2.01.0001";
    expect(["", "satuan", "kinerja"].map((kolom) => indikator(kode, kolom, 2023))).toEqual([
      "Jumlah Data",
      "Dokumen",
      "Tersedianya Data",
    ]);
    expect(indikator("1.06.02")).toBe("");
  });
});

describe("CARI_NOMENKLATUR", () => {
  const cari = (...args: unknown[]): unknown => tanya(cariNomenklatur, KEDUANYA, ...args);

  it("mengisi sebanyak baris yang diminta", () => {
    expect(cari("pembinan", 2)).toEqual([
      ["1.06.02.2.01.0011", "Pembinaan Keluarga"],
      ["", ""],
    ]);
    expect(cari([["pendataan"], [""], ["xyz"]], 1)).toEqual([
      ["1.06.02.2.01.0001", "Pendataan Terpadu"],
      ["", ""],
      ["", "tidak ditemukan dalam daftar yang dimuat"],
    ]);
  });

  it("dalam satu tingkat dan daftar yang disebut", () => {
    expect(cari("sosial", 1, "kegiatan")).toEqual([["1.06.02.2.01", "Kegiatan Sosial"]]);
    expect(cari("pendataan", 1, "", 2023)).toEqual([["1.06.02.2.01.0001", "Pendataan"]]);
    expect(cari("pendataan", 1, "", 2019)).toEqual([["", "daftar 2019 belum dimuat"]]);
  });

  it.each([0, 1.5, 101])("menolak %d baris", (jumlah) => {
    expect(cari("pendataan", jumlah)).toBe("#VALUE! jumlah: isilah 1 sampai 100");
  });
});

it("tanpa daftar apa pun dari programnya, tidak ada jawaban", () => {
  expect(call(namaNomenklatur, ["1.06"])).toEqual(
    new FunctionError("#N/A", "daftar nomenklatur belum dimuat"),
  );
});

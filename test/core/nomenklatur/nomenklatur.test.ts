import { describe, expect, test } from "vitest";
import {
  bidangDaftar,
  guessOrigin,
  kodeDaftar,
  kodeDokumen,
  Nomenklatur,
  type Entry,
  type Pack,
} from "../../../core/nomenklatur";
import { entry } from "./lists";

const pack = (tahun: number, entries: readonly Entry[], more: Partial<Pack> = {}): Pack => ({
  id: `d${String(tahun)}`,
  judul: `Daftar ${String(tahun)}`,
  tahun,
  sumber: "",
  lengkap: true,
  entries,
  ...more,
});

const SOSIAL = [
  entry("1.06", "BIDANG SOSIAL"),
  entry("1.06.04", "PROGRAM REHABILITASI SOSIAL"),
  entry("1.06.04.2.01", "Rehabilitasi Sosial Dasar"),
];
const lama = pack(2023, [
  ...SOSIAL,
  entry("1.06.04.2.01.0002", "Penyediaan Sandang"),
  entry("1.06.04.2.01.0003", "Penyediaan Alat Bantu"),
  entry("X.XX.01.2.06", "Administrasi Umum Perangkat Daerah"),
]);
const baru = pack(2027, [
  ...SOSIAL,
  entry("1.06.04.2.01.0002", "Penyediaan Sandang"),
  entry("1.06.04.2.01.0014", "Penyediaan Kelengkapan Alat Bantu"),
]);
const jenis = "kabupaten/kota";

describe("bentuk kode", () => {
  test("program 01 setiap bidang dicari sebagai X.XX.01", () => {
    expect(
      ["1.06.01", "1.06.01.2.01", "7.01.01.2.01.0001", "X.XX.01", "1.06.02", "1.06.011", "1"].map(kodeDaftar),
    ).toEqual(["X.XX.01", "X.XX.01.2.01", "X.XX.01.2.01.0001", "X.XX.01", "1.06.02", "1.06.011", "1"]);
    expect(kodeDokumen("X.XX.01.2.01", "2.13")).toBe("2.13.01.2.01");
    expect(kodeDokumen("1.06.02", "2.13")).toBe("1.06.02");
    expect(["1.06.01.2.01", "1.06.02", "1"].map(bidangDaftar)).toEqual(["X.XX", "1.06", "1"]);
  });
});

describe("status kode", () => {
  const nomenklatur = new Nomenklatur([lama, baru], { jenis });

  test("berlaku, dicabut, tidak dikenal, tidak tercakup", () => {
    expect(nomenklatur.status("1.06.04.2.01.0014")).toEqual({
      kind: "berlaku",
      entry: baru.entries[4],
      pack: baru,
    });
    expect(nomenklatur.status("1.06.04.2.01.0003")).toEqual({
      kind: "dicabut",
      entry: lama.entries[4],
      pack: lama,
      berlaku: baru,
    });
    expect(nomenklatur.status("1.06.04.2.01.0099")).toEqual({ kind: "tidak-dikenal", berlaku: baru });
    expect(nomenklatur.status("1.02.02.2.01")).toEqual({ kind: "tidak-tercakup", bidang: "1.02" });
  });

  test("daftar yang dipilih menentukan, walaupun ada yang lebih baru", () => {
    const dipilih = new Nomenklatur([lama, baru], { jenis, versi: "d2023" });
    expect(dipilih.status("1.06.04.2.01.0003")).toMatchObject({ kind: "berlaku", pack: lama });
    expect(dipilih.status("1.06.04.2.01.0014")).toEqual({
      kind: "lebih-baru",
      entry: baru.entries[4],
      pack: baru,
      berlaku: lama,
    });
  });

  test("bidang yang hanya ada dalam daftar lama dinilai menurut daftar itu", () => {
    expect(nomenklatur.status("2.13.01.2.06")).toMatchObject({ kind: "berlaku", pack: lama });
    expect(nomenklatur.status("2.13.01.2.07")).toEqual({ kind: "tidak-dikenal", berlaku: lama });
    expect(nomenklatur.find("1.06.01.2.06")?.nama).toBe("Administrasi Umum Perangkat Daerah");
  });

  test("tingkat yang tidak dimuat daftar tidak dinilai", () => {
    const tanpaSub = new Nomenklatur([pack(2027, SOSIAL)], { jenis });
    expect(tanpaSub.status("1.06.04.2.02")).toMatchObject({ kind: "tidak-dikenal" });
    expect(tanpaSub.status("1.06.04.2.01.0002")).toEqual({ kind: "tidak-tercakup", bidang: "1.06" });
  });

  test("kewenangan khusus hanya dinilai oleh daftar yang memuatnya", () => {
    expect(nomenklatur.status("1.06.04.3.01").kind).toBe("tidak-tercakup");
    expect(nomenklatur.status("1.06.04.1.01").kind).toBe("tidak-dikenal");
    const papua = pack(2027, [...baru.entries, entry("1.06.04.3.05", "Panti")]);
    expect(new Nomenklatur([papua], { jenis }).status("1.06.04.3.01").kind).toBe("tidak-dikenal");
  });

  test("kutipan tidak menilai apa yang tidak dimuatnya, dan kalah dari daftar lengkap", () => {
    const kutipan = pack(2030, [entry("1.06.04.2.01.0003", "Penyediaan Alat Bantu")], { lengkap: false });
    const sendiri = new Nomenklatur([kutipan], { jenis });
    expect(sendiri.status("1.06.04.2.01.0003")).toMatchObject({ kind: "berlaku", pack: kutipan });
    expect(sendiri.status("1.06.04.2.01.0002").kind).toBe("tidak-tercakup");
    const bersama = new Nomenklatur([kutipan, baru], { jenis });
    expect(bersama.status("1.06.04.2.01.0003")).toMatchObject({ kind: "lebih-baru", pack: kutipan });
    expect(bersama.size).toBe(5);
  });

  test("daftar provinsi dan kabupaten/kota tidak dicampur", () => {
    const kode = "1.06.04.3.05.0001";
    const list = pack(2027, [
      entry(kode, "Beasiswa", { jenis: ["provinsi"] }),
      entry(kode, "Pembangunan Gedung"),
    ]);
    expect(new Nomenklatur([list], { jenis: "provinsi" }).find(kode)?.nama).toBe("Beasiswa");
    expect(new Nomenklatur([list], { jenis }).find(kode)?.nama).toBe("Pembangunan Gedung");
  });

  test("tanpa daftar tidak ada yang dinilai", () => {
    const kosong = new Nomenklatur([], { jenis });
    expect(kosong.status("1.06.04").kind).toBe("tidak-tercakup");
    expect([kosong.search("sandang"), kosong.children(null), kosong.named("a")]).toEqual([[], [], []]);
  });
});

describe("pohon dan nama", () => {
  const nomenklatur = new Nomenklatur([baru, lama], { jenis });
  const kodes = (entries: readonly Entry[]): string[] => entries.map(({ kode }) => kode);

  test("anak menurut kode; yang kehilangan induk berdiri di bawah leluhur terdekat atau di pangkal", () => {
    expect(kodes(nomenklatur.children(null))).toEqual(["X.XX.01.2.06", "1.06"]);
    expect(kodes(nomenklatur.children("1.06"))).toEqual(["1.06.04"]);
    expect(kodes(nomenklatur.children("1.06.04.2.01"))).toEqual(["1.06.04.2.01.0002", "1.06.04.2.01.0014"]);
    const tanpaKegiatan = new Nomenklatur(
      [pack(2027, [entry("1.06.04", "PROGRAM"), entry("1.06.04.2.01.0002", "Sandang")])],
      { jenis },
    );
    expect(kodes(tanpaKegiatan.children("1.06.04"))).toEqual(["1.06.04.2.01.0002"]);
  });

  test("nama sama tanpa memandang huruf besar, spasi, dan tanda", () => {
    expect(kodes(nomenklatur.named("program rehabilitasi-SOSIAL"))).toEqual(["1.06.04"]);
    expect(nomenklatur.named("rehabilitasi")).toEqual([]);
  });
});

test.each([
  ["nomenklatur-subkegiatan-20260123005058_versi_pemutakhiran_2027_1.xlsx", "SIPD pemutakhiran 2027", 2027],
  ["Kepmendagri Nomor 900.1.15.5-1317 Tahun 2023", "Kepmendagri 900.1.15.5-1317 Tahun 2023", 2023],
  ["KEPMENDAGRI 050-5889/2021.xlsx", "Kepmendagri 050-5889 Tahun 2021", 2021],
  ["Permendagri 90 Tahun 2019", "Permendagri 90 Tahun 2019", 2019],
  ["sub-kegiatan-1317.xlsx", "Kepmendagri 900.1.15.5-1317 Tahun 2023", 2023],
  ["sipd-2027.xlsx", "SIPD 2027", 2027],
  ["Daftar kode 2025.xlsx", "Daftar kode 2025", 2025],
])("asal daftar dari %j", (text, judul, tahun) => {
  expect(guessOrigin(text)).toEqual({ judul, tahun });
  expect(guessOrigin("Book1.xlsx")).toBeNull();
});

import { describe, expect, test } from "vitest";
import { nameKey, Nomenklatur, packContoh, type SearchScope } from "../../../core/nomenklatur";
import { editDistance } from "../../../core/nomenklatur/search/likeness";
import { ABBREVIATIONS } from "../../../core/nomenklatur/search/abbreviations";

const nomenklatur = new Nomenklatur([packContoh()], { jenis: "kabupaten/kota" });
const first = (query: string, scope?: SearchScope): string | undefined =>
  nomenklatur.search(query, scope)[0]?.entry.kode;

describe("kata", () => {
  test.each([
    ["utuh", "Penyediaan Gaji dan Tunjangan ASN", "X.XX.01.2.02.0001"],
    ["sebagian", "surat menyurat", "X.XX.01.2.08.0001"],
    ["urutan lain", "logistik bahan kantor", "X.XX.01.2.06.0004"],
    ["salah ketik", "penyedian bahn logistk kantor", "X.XX.01.2.06.0004"],
    ["huruf tertukar", "reahbilitasi soisal dasar anak", "1.06.04.2.01"],
    ["digabung", "penyediaansandang", "1.06.04.2.01.0002"],
    ["dipisah", "ke protokol an sandang penye diaan", "1.06.04.2.01.0002"],
    ["singkatan", "gaji tunjangan aparatur sipil negara", "X.XX.01.2.02.0001"],
    ["singkatan bertitik", "gaji tunjangan A.S.N.", "X.XX.01.2.02.0001"],
    ["singkatan PSKS", "pengembangan psks", "1.06.02.2.03"],
    ["singkatan BMD", "administrasi bmd perangkat daerah", "X.XX.01.2.03"],
    ["kode di depan kata", "1.06.04 penyediaan", "1.06.04.2.01.0002"],
  ])("%s: %s", (_how, query, kode) => {
    expect(first(query)).toBe(kode);
  });

  test("setiap nama menemukan dirinya", () => {
    for (const { nama } of nomenklatur.entries())
      expect(nameKey(nomenklatur.search(nama)[0]?.entry.nama ?? "")).toBe(nameKey(nama));
  });

  test("yang tidak mirip apa pun tidak ditemukan", () => {
    expect(nomenklatur.search("zqx wvk")).toEqual([]);
    expect(nomenklatur.search("")).toEqual([]);
    expect(nomenklatur.search("  ")).toEqual([]);
  });

  test("teks yang aneh dan panjang tidak mengganggu", () => {
    const hits = nomenklatur.search("<script>=1+1 ".repeat(5_000));
    expect(hits.length).toBeLessThanOrEqual(20);
  });
});

describe("kode", () => {
  test.each([
    ["1.06.04.2.02", "1.06.04.2.02"],
    ["1.6.4.2.2", "1.06.04.2.02"],
    ["1.06.04.2.0", "1.06.04.2.01"],
    ["1.06.01.2.06", "X.XX.01.2.06"],
    ["x.xx.01.2.06", "X.XX.01.2.06"],
    ["2.", "2.13"],
  ])("%s", (query, kode) => {
    expect(first(query)).toBe(kode);
    expect(nomenklatur.search(query)[0]?.score).toBe(1);
  });

  test("tidak ada yang berawal demikian", () => {
    expect(nomenklatur.search("9.99")).toEqual([]);
    expect(nomenklatur.search("1.06.04.123")).toEqual([]);
  });
});

describe("batasan", () => {
  test("tingkat, bidang, dan banyaknya", () => {
    const program = nomenklatur.search("rehabilitasi sosial", { levels: ["program"] });
    expect(program.map(({ entry }) => entry.level)).toEqual(program.map(() => "program"));
    expect(program[0]?.entry.kode).toBe("1.06.04");
    expect(first("administrasi", { bidang: ["2.13"] })).toMatch(/^2\.13\./);
    expect(nomenklatur.search("penyediaan", { most: 3 })).toHaveLength(3);
  });

  test("bidang 1.0 bukan awal dari 1.06", () => {
    const kodes = nomenklatur.search("1.", { bidang: ["1.0"], most: 50 });
    expect(kodes).toEqual([]);
  });
});

test("indeks disiapkan sedikit demi sedikit, sekali saja", () => {
  const lain = new Nomenklatur([packContoh()], { jenis: "kabupaten/kota" });
  expect(lain.prepareSearch().next().done).toBe(true);
  expect(lain.prepareSearch().next().done).toBe(true);
  expect(lain.search("surat menyurat")).toEqual(nomenklatur.search("surat menyurat"));
});

test("jarak sunting menghitung huruf bertukar satu kali", () => {
  expect([
    editDistance("sosial", "soisal"),
    editDistance("sosial", "sosal"),
    editDistance("", "abc"),
    editDistance("kartu", "kertas"),
  ]).toEqual([1, 1, 3, 3]);
});

test("singkatan huruf kecil dan berurutan, kepanjangannya kata-kata", () => {
  const short = Object.keys(ABBREVIATIONS);
  expect(short).toEqual([...short].sort());
  for (const [key, long] of Object.entries(ABBREVIATIONS)) {
    expect(key).toMatch(/^[a-z0-9]+$/);
    expect(long).toMatch(/^[a-z]+( [a-z]+)+$/);
  }
});

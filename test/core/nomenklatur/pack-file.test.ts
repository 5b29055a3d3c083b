import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  JENIS_PEMDA,
  parsePack,
  readPack,
  writePack,
  type Entry,
  type Pack,
} from "../../../core/nomenklatur";
import { entry } from "./lists";

const pack = (entries: readonly Entry[]): Pack => ({
  id: "daftar-2023",
  judul: "Daftar 2023",
  tahun: 2023,
  sumber: "daftar.xlsx",
  lengkap: true,
  entries,
});

test("teks yang berulang ditulis satu kali, isian kosong di belakang tidak ditulis", () => {
  const permakanan = { kinerja: "Terpenuhinya", indikator: "Jumlah Orang", satuan: "Orang" };
  const list = pack([
    entry("1.06", "BIDANG SOSIAL", { jenis: JENIS_PEMDA }),
    entry("1.06.04.2.01.0002", "Penyediaan Sandang", { ...permakanan, sebelumnya: ["1.06.04.2.01.0001"] }),
    entry("1.06.04.2.02.0002", "Penyediaan Sandang", { ...permakanan, jenis: ["provinsi"] }),
  ]);
  expect(writePack(list)).toBe(
    `{"nomenklatur":1,"id":"daftar-2023","judul":"Daftar 2023","tahun":2023,"sumber":"daftar.xlsx","lengkap":true,"baris":[` +
      `[3,"1.06","BIDANG SOSIAL"],` +
      `[2,"1.06.04.2.01.0002","Penyediaan Sandang","Terpenuhinya","Jumlah Orang","Orang",["1.06.04.2.01.0001"]],` +
      `[1,"1.06.04.2.02.0002",1,1,1,1]]}`,
  );
  expect(readPack(writePack(list))).toEqual({ kind: "pack", pack: list });
});

test("yang ditulis terbaca kembali seluruhnya", () => {
  const text = fc.constantFrom("", "a", "Jumlah Orang", '"; =1+1', "é <b>");
  const more = fc.record({
    kinerja: text,
    indikator: text,
    satuan: text,
    sebelumnya: fc.constantFrom([], ["1.06.02"]),
  });
  const row = fc.record({
    number: fc.integer({ min: 1, max: 9999 }),
    nama: fc.constantFrom("A", "B", "C"),
    more,
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ number }) => number }), (rows) => {
      const list = pack(
        rows.map(({ number, nama, more: texts }) =>
          entry(`1.06.04.2.01.${String(number).padStart(4, "0")}`, nama, texts),
        ),
      );
      expect(readPack(writePack(list))).toEqual({ kind: "pack", pack: list });
    }),
  );
});

describe("berkas yang rusak mendapat kalimat, bukan kecelakaan", () => {
  const row = [2, "1.06.04", "PROGRAM"];
  const file = (baris: unknown, more = {}): unknown => ({
    nomenklatur: 1,
    id: "d",
    judul: "D",
    tahun: 2023,
    sumber: "",
    lengkap: true,
    baris,
    ...more,
  });

  test("yang utuh terbaca", () => {
    expect(parsePack(file([row])).kind).toBe("pack");
  });

  test.each<[string, unknown, string]>([
    ["bukan objek", null, `Bagian "" tidak sesuai`],
    ["versi lain", file([row], { nomenklatur: 2 }), `Bagian "nomenklatur" tidak sesuai`],
    ["tahun mustahil", file([row], { tahun: 20233 }), `Bagian "tahun" tidak sesuai`],
    ["kode tidak baku", file([[2, "1.6.4", "PROGRAM"]]), `Bagian "baris.0.1" tidak sesuai`],
    ["empat bagian", file([[2, "1.06.04.2", "X"]]), `Bagian "baris.0.1" tidak sesuai`],
    ["tanpa nama", file([[2, "1.06.04", ""]]), "Baris ke-1 tidak sesuai"],
    ["menunjuk baris sesudahnya", file([row, [2, "1.06.05", 1]]), "Baris ke-2 tidak sesuai"],
    ["menunjuk prototipe", file([[2, "1.06.05", "__proto__", -1]]), `Bagian "baris.0.3" tidak sesuai`],
    ["kode ganda", file([row, row]), "Kode 1.06.04 ada dua kali"],
    ["teks terlalu panjang", file([[2, "1.06.04", "a".repeat(2_001)]]), `Bagian "baris.0.2" tidak sesuai`],
    ["terlalu banyak baris", file(Array(60_001).fill(row)), `Bagian "baris" tidak sesuai`],
  ])("%s", (_name, input, apa) => {
    expect(parsePack(input)).toMatchObject({ kind: "rusak", apa: expect.stringContaining(apa) as string });
  });

  test("bukan JSON", () => {
    expect(readPack("PK\u0003\u0004")).toMatchObject({
      kind: "rusak",
      apa: "Berkas ini bukan daftar nomenklatur yang dapat dibaca. Isinya bukan JSON yang utuh.",
    });
  });
});

import { describe, expect, test } from "vitest";
import { Nomenklatur, readPack, writePack } from "../../../core/nomenklatur";
import { Sheet } from "../../../core/workbook/sheet";
import { plainSheet } from "../../../core/workbook/snapshot";
import { Random } from "../../generate/random";
import { finish } from "./lists";
import { mistyped, sipdRows, SUB_KEGIATAN } from "./synthetic";

/** A list as large as the national one, made by program. */
describe("daftar seukuran daftar nasional", () => {
  const rows = sipdRows();
  const result = finish(new Sheet(plainSheet("Worksheet", rows)), { judul: "Buatan", tahun: 2027 });
  if (result.kind === "gagal") throw new Error(result.apa);
  const { pack, counts, issues } = result;
  const nomenklatur = new Nomenklatur([pack], { jenis: "kabupaten/kota" });

  test("tidak ada baris yang hilang", () => {
    expect(issues).toEqual([]);
    expect(counts[1]?.counts).toEqual({
      urusan: 0,
      bidang: 30,
      program: 150,
      kegiatan: 750,
      "sub kegiatan": SUB_KEGIATAN,
    });
  });

  test("sebagai berkas tetap utuh, dan lebih kecil dari barisnya", () => {
    const file = writePack(pack);
    expect(readPack(file)).toEqual({ kind: "pack", pack });
    expect(file.length).toBeLessThan(JSON.stringify(rows).length * 0.75);
  });

  test("setiap kode ditemukan", () => {
    expect(pack.entries.filter(({ kode }) => nomenklatur.find(kode)?.kode !== kode)).toEqual([]);
  });

  test("dari 200 nama yang salah ketik, paling sedikit 95% menemukan yang benar di urutan pertama", () => {
    const random = new Random(2027);
    const subs = pack.entries.filter(({ level }) => level === "sub kegiatan");
    const found = Array.from({ length: 200 }, () => {
      const nama = random.pick(subs)?.nama ?? "";
      return nomenklatur.search(mistyped(nama, random), { most: 1 })[0]?.entry.nama === nama;
    });
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(190);
  });
});

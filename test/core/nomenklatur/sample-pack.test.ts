import { describe, expect, test } from "vitest";
import { indukKode, kodePada } from "../../../core/kode/kode";
import { packContoh } from "../../../core/nomenklatur";
import { samplePack } from "../../../scripts/sample-pack";

describe("daftar contoh yang ikut dikirim", async () => {
  const sample = await samplePack();

  test("adalah yang tertulis dalam dokumen contoh", () => {
    expect(packContoh()).toEqual(sample.pack);
  });

  test("adalah kutipan: tidak menilai apa yang tidak dimuatnya", () => {
    expect(packContoh().lengkap).toBe(false);
    expect(new Set(packContoh().entries.map(({ kode }) => kodePada(kode, "bidang")))).toEqual(
      new Set(["X.XX", "1.06", "2.13"]),
    );
  });

  test("tidak memuat yang rusak, berbeda, atau salah cetak", () => {
    const kodes = packContoh().entries.map(({ kode }) => kode);
    const tanpaNama = sample.leftOut.filter(({ field }) => field === "nama");
    expect(tanpaNama.map(({ kode, reason }) => [kode, reason])).toEqual([
      ["X.XX.01.2.06.0005", "salah cetak"],
      ["1.06.02.2.03.0005", "rusak"],
      ["1.06.03.2.01", "salah cetak"],
      ["1.06.03.2.01.0001", "salah cetak"],
      ["1.06.04.2.01.0001", "salah cetak"],
      ["1.06.04.2.02.0002", "salah cetak"],
      ["2.13.05.2.01.0003", "salah cetak"],
      ["2.13.05.2.01.0006", "berbeda"],
      ["2.13.05.2.01.0009", "salah cetak"],
    ]);
    for (const { kode } of tanpaNama) expect(kodes).not.toContain(kode);
  });

  test("memuat nama, kinerja, indikator, dan satuan sebagaimana tercetak", () => {
    expect(packContoh().entries.find(({ kode }) => kode === "X.XX.01.2.08.0001")).toEqual({
      kode: "X.XX.01.2.08.0001",
      level: "sub kegiatan",
      nama: "Penyediaan Jasa Surat Menyurat",
      kinerja: "Terlaksananya Penyediaan Jasa Surat Menyurat",
      indikator: "Jumlah Laporan Penyediaan Jasa Surat Menyurat",
      satuan: "Laporan",
      jenis: ["kabupaten/kota"],
      sebelumnya: [],
    });
  });

  test("setiap kegiatan dan sub kegiatan mempunyai programnya", () => {
    const kodes = new Set(packContoh().entries.map(({ kode }) => kode));
    const tanpaProgram = [...kodes].filter(
      (kode) => indukKode(kode) !== null && !kodes.has(kodePada(kode, "program") ?? kode),
    );
    expect(tanpaProgram).toEqual([]);
  });
});

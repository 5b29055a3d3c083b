import { printSome } from "../numbers/print";
import { ofKewenangan, usualKewenangan } from "../plan/kewenangan";
import { defineRule } from "./rule";

/** N5: all kegiatan of an organisation carry the same kewenangan digit. */
export const kewenanganKodeRule = defineRule({
  id: "kewenangan-kode",
  category: "code-format",
  severity: "error",
  title: "Angka kewenangan sama di seluruh tabel",
  why: "Angka keempat pada kode menyatakan kewenangan: 1 provinsi, 2 kabupaten/kota. Kode dengan kewenangan lain tidak dapat dianggarkan oleh perangkat daerah ini.",
  source:
    "Kelompok kode Permendagri 90/2019: 1.nn provinsi, 2.nn kabupaten/kota; 3 ke atas untuk daerah khusus.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.02 | Pengumpulan Sumbangan | Jumlah Izin | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.04.1.01 | Rehabilitasi Sosial Dasar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.02 | Pengumpulan Sumbangan | Jumlah Izin | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.5.01 | Urusan Keistimewaan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    const usual = usualKewenangan(plan);
    for (const pendanaan of plan.pendanaan) {
      const other = ofKewenangan(pendanaan, usual === "1" ? "2" : "1");
      if (other.length === 0) continue;
      yield {
        cells: other.map((simpul) => simpul.cell),
        apa: `${String(other.length)} kode memakai kewenangan lain dari ${usual} yang dipakai tabel ini: ${printSome(other.map((simpul) => simpul.kode.baku))}.`,
        perbaikan: `Periksa apakah angka kewenangannya salah ketik; kode tabel ini memakai ${usual} (${usual === "1" ? "provinsi" : "kabupaten/kota"}).`,
        observed: other.map((simpul) => simpul.kode.baku).join("; "),
        expected: `kewenangan ${usual}`,
        subject: other.map((simpul) => simpul.kode.baku).join(","),
      };
    }
  },
});

import { defineRule } from "./rule";
import { rollupFindings } from "./shared/rollup";

/** P1: the pagu of a kegiatan is the sum of its sub kegiatan. */
export const jumlahSubKeKegiatan = defineRule({
  id: "jumlah-sub-ke-kegiatan",
  category: "rollup-mismatch",
  severity: "error",
  title: "Pagu kegiatan sama dengan jumlah pagu sub kegiatannya",
  why: "Pagu dianggarkan pada sub kegiatan; baris di atasnya hanya menjumlahkan. Bila berbeda, salah satunya pasti keliru.",
  source: "Praktik penyusunan Renstra dan SIPD: pagu dimasukkan pada sub kegiatan dan dijumlahkan ke atas.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.06.2.01 | Perlindungan Sosial | Jumlah Korban | 100 | *475.000.000 | 100 | 350.000.000
       1.06.06.2.01.0001 | Penyediaan Makanan | Jumlah Orang | 150 | 275.000.000 | 150 | 150.000.000
       1.06.06.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 50 | 350.000.000 | 50 | 200.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.6.1.2.01 | Perencanaan | Jumlah Dokumen | 3 | 5.000.000 | 3 | 4.000.000
       1.6.1.2.01.01 | Penyusunan Dokumen | Jumlah Dokumen | 2 | 2.000.000 | 2 | 4.000.000
       1.6.1.2.01.02 | Penyusunan RKA | Jumlah Dokumen | 1 | 3.000.000 | - | -`,
    ],
  },
  *check(plan) {
    yield* rollupFindings(plan, "kegiatan");
  },
});

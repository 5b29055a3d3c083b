import { defineRule } from "./rule";
import { rollupFindings } from "./shared/rollup";

/** P2: the pagu of a program is the sum of its kegiatan. */
export const jumlahKegiatanKeProgram = defineRule({
  id: "jumlah-kegiatan-ke-program",
  category: "rollup-mismatch",
  severity: "error",
  title: "Pagu program sama dengan jumlah pagu kegiatannya",
  why: "Pagu program adalah penjumlahan kegiatannya. Bila berbeda, pagu yang diusulkan ke RKPD tidak dapat dipertanggungjawabkan.",
  source: "Praktik penyusunan Renstra dan SIPD: pagu dimasukkan pada sub kegiatan dan dijumlahkan ke atas.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | *30.000.000 | 80 | 30.000.000
       1.06.02.2.02 | Pengumpulan Sumbangan | Jumlah Izin | 1 | 10.000.000 | 1 | 10.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 25.000.000 | 10 | 20.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
       1.06.02.2.02 | Pengumpulan Sumbangan | Jumlah Izin | - | - | 1 | 10.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 10.000.000 | 10 | 20.000.000`,
    ],
  },
  *check(plan) {
    yield* rollupFindings(plan, "program");
  },
});

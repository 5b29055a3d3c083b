import { defineRule } from "./rule";
import { rollupFindings } from "./shared/rollup";

/** P3: the pagu of a bidang urusan is the sum of its programs, that of an urusan the sum of its bidang. */
export const jumlahProgramKeBidang = defineRule({
  id: "jumlah-program-ke-bidang",
  category: "rollup-mismatch",
  severity: "error",
  title: "Pagu bidang urusan sama dengan jumlah pagu programnya",
  why: "Baris bidang urusan dan urusan menjumlahkan program di bawahnya. Selisih biasanya berarti ada program yang hilang atau angka yang terpotong.",
  source: "Praktik penyusunan Renstra dan SIPD: pagu dimasukkan pada sub kegiatan dan dijumlahkan ke atas.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Kegiatan / Outcome / Output | Indikator | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06 - URUSAN PEMERINTAHAN BIDANG SOSIAL | | | 8.114.671.698 | | *14.671.698
       1.06.01 - PROGRAM PENUNJANG | | | 8.000.000.000 | | 8.000.000.000
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 114.671.698 | | 114.671.698`,
    ],
    benar: [
      `Program / Kegiatan / Outcome / Output | Indikator | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06 - URUSAN PEMERINTAHAN BIDANG SOSIAL | | | 8.114.671.698 | | 8.000.000.000
       1.06.01 - PROGRAM PENUNJANG | | | 8.000.000.000 | | 8.000.000.000
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 114.671.698 | | 0`,
    ],
  },
  *check(plan) {
    yield* rollupFindings(plan, "bidang");
    yield* rollupFindings(plan, "urusan");
  },
});

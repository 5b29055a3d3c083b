import { defineRule } from "./rule";
import { sebutSimpul } from "./shared/wording";

/** S6: a parent stands above its children, so that no row is more than one level deeper than the one before it. */
export const tingkatMeloncat = defineRule({
  id: "tingkat-meloncat",
  category: "level-jump",
  severity: "error",
  title: "Induk berada di atas anaknya",
  why: "Pembaca dan SIPD membaca tabel dari atas: anak yang mendahului induknya terbaca sebagai milik induk lain.",
  source: "Hierarki kode Permendagri 90/2019 dan pemutakhirannya.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) {
      const { induk } = simpul;
      if (induk?.table !== simpul.table || induk.row.index < simpul.row.index) continue;
      yield {
        cells: [simpul.cell],
        related: [induk.cell],
        apa: `${sebutSimpul(simpul)} (baris ${String(simpul.row.index + 1)}) berada di atas induknya ${sebutSimpul(induk)} (baris ${String(induk.row.index + 1)}).`,
        perbaikan: "Pindahkan baris induk ke atas anak pertamanya.",
        observed: `baris ${String(induk.row.index + 1)}`,
        expected: `di atas baris ${String(simpul.row.index + 1)}`,
        subject: `${simpul.kode.baku}|letak`,
      };
    }
  },
});

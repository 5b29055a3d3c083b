import { amountOf } from "../numbers/target";
import { pemilik, semuaIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import { defineRule } from "./rule";
import { sebutIndikator } from "./shared/wording";

/** T4: what is counted or shared out is never below zero. */
export const targetNegatif = defineRule({
  id: "target-negatif",
  category: "number-format",
  severity: "warning",
  title: "Target tidak negatif",
  why: "Jumlah, persentase bagian, indeks, dan nilai tidak dapat kurang dari nol; tanda minus biasanya terbawa dari tanda hubung.",
  source: "Logika ukuran. Pertumbuhan, laju, perubahan, dan selisih boleh negatif.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase PPKS terlayani | *-80 | 82`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Tumbuhnya ekonomi | | Laju pertumbuhan ekonomi | -1,2 | 2
       Meningkatnya layanan | | Persentase PPKS terlayani | - | 82`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const below = indikator.figures.filter(({ reading }) => (amountOf(reading) ?? 0) < 0);
      if (below.length === 0 || MAY_FALL.test(indikator.name.name)) continue;
      const written = below.map(({ cell }) => cell.text).join("; ");
      yield {
        cells: below.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `Target ${sebutIndikator(indikator)} tertulis ${written}, kurang dari nol.`,
        perbaikan: "Hapus tanda minusnya, atau periksa angkanya.",
        observed: written,
        expected: "angka 0 atau lebih",
        subject: `${pemilik(placed)}|${nameKey(indikator.cell.text)}|negatif`,
      };
    }
  },
});

/** Measures of change, and those that no word tells of. */
const MAY_FALL =
  /^$|pertumbuhan|laju|perubahan|kenaikan|penurunan|selisih|deviasi|inflasi|defisit|surplus|neraca|saldo|kesenjangan|gap\b|net\b/i;

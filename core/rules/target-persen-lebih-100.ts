import { amountOf, hasTrait, unitOf } from "../numbers/target";
import { normalUnit } from "../numbers/unit";
import { pemilik, satuanOf, semuaIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Indikator } from "../plan/plan";
import { defineRule } from "./rule";
import { sebutIndikator } from "./shared/wording";

/** T3: a share is not larger than its whole. */
export const targetPersenLebih100 = defineRule({
  id: "target-persen-lebih-100",
  category: "number-format",
  severity: "warning",
  title: "Target persentase bagian tidak lebih dari 100",
  why: "Bagian tidak dapat lebih besar dari keseluruhannya. Biasanya komanya hilang, atau satuannya bukan persen.",
  source: "Logika. Indikator pertumbuhan, rasio, capaian, dan perbandingan boleh lebih dari 100.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase anak terlantar yang dilayani (%) | 85 | *8.525 | 86`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase peningkatan pendapatan (%) | 85 | 120 | 150
       Meningkatnya layanan | | Persentase anak yang dilayani (%) | 100 | 100 | 100
       Meningkatnya layanan | | Persentase anak yang dilatih (Orang) | 100 | 120 | 130`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      if (!isShare(indikator)) continue;
      const over = indikator.figures.filter(
        ({ reading }) =>
          (amountOf(reading) ?? 0) > 100 && !hasTrait(reading, "glued-unit") && isPercent(unitOf(reading)),
      );
      if (over.length === 0) continue;
      yield {
        cells: over.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `${sebutIndikator(indikator)} adalah persentase, tetapi tertulis ${over.map(({ cell }) => cell.text).join("; ")}.`,
        perbaikan: "Periksa koma dan satuannya; tulis paling banyak 100.",
        observed: over.map(({ cell }) => cell.text).join("; "),
        expected: "≤ 100",
        subject: `${pemilik(placed)}|${nameKey(indikator.cell.text)}|lebih dari 100`,
      };
    }
  },
});

/** Words of what may be larger than what it is compared with. */
const MAY_EXCEED =
  /pertumbuhan|peningkatan|kenaikan|rasio|laju|capaian|realisasi|serapan|dibanding|terhadap|perubahan|surplus|investasi/i;

function isShare(indikator: Indikator): boolean {
  const { name } = indikator.name;
  return /^\s*(persen|presen|prosen)/i.test(name) && !MAY_EXCEED.test(name) && isPercent(satuanOf(indikator));
}

function isPercent(unit: string): boolean {
  return unit === "" || normalUnit(unit) === "%";
}

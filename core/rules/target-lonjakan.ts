import { amountOf, unitOf } from "../numbers/target";
import { printNumber } from "../numbers/print";
import { isFilled } from "../plan/figures";
import { pemilik, semuaIndikator, type PlacedIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Figure } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { sebutIndikator } from "./shared/wording";

/** T6: no single year is about ten times, or a tenth of, both of its neighbours. */
export const targetLonjakan = defineRule({
  id: "target-lonjakan",
  category: "target-jump",
  severity: "warning",
  title: "Target tidak meloncat sepuluh kali lipat dalam satu tahun saja",
  why: "Satu tahun yang sepuluh kali lipat (atau sepersepuluh) dari tahun sebelum dan sesudahnya biasanya salah ketik: nol berlebih, koma hilang, atau satuan lain.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027 | Target 2028
       Meningkatnya layanan | | Jumlah orang yang dilayani | 100 | 100 | *2.000 | 100
       Meningkatnya layanan | | Persentase layanan | 57,6 | *5,789 | 58,32 | 59`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027 | Target 2028
       Meningkatnya layanan | | Jumlah orang yang dilayani | 10 | 100 | 2.000 | 2.000
       Meningkatnya layanan | | Jumlah gedung yang dibangun | 0 | 20 | 0 | 20
       Meningkatnya layanan | | Jumlah pesan yang dikirim | 1 | 8 | 1 | 8`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const first = firstJump(placed.indikator.targets.filter(isFilled));
      if (first) yield draft(placed, first);
    }
  },
});

/** Ten, less what the years themselves change. */
const FACTOR = 9;

interface Jump {
  readonly before: Figure;
  readonly here: Figure;
  readonly after: Figure;
  readonly factor: number;
}

function firstJump(figures: readonly Figure[]): Jump | null {
  for (let index = 1; index < figures.length - 1; index++) {
    const jump = jumpAt(figures, index);
    if (jump) return jump;
  }
  return null;
}

function jumpAt(figures: readonly Figure[], index: number): Jump | null {
  const before = figures[index - 1];
  const here = figures[index];
  const after = figures[index + 1];
  if (!before || !here || !after) return null;
  const a = amountOf(before.reading) ?? 0;
  const b = amountOf(here.reading) ?? 0;
  const c = amountOf(after.reading) ?? 0;
  // Nothing planned is no measure.
  if (!(a > 0 && b > 0 && c > 0)) return null;
  const up = b >= FACTOR * Math.max(a, c);
  const down = b * FACTOR <= Math.min(a, c);
  if (!up && !down) return null;
  // Another unit is another rule's matter.
  const units = new Set([before, here, after].map(({ reading }) => unitOf(reading).toLowerCase()));
  return units.size > 1
    ? null
    : { before, here, after, factor: up ? b / Math.max(a, c) : Math.min(a, c) / b };
}

function draft(placed: PlacedIndikator, { before, here, after, factor }: Jump): FindingDraft {
  return {
    cells: [here.cell],
    related: [before.cell, after.cell],
    apa: `Target ${sebutIndikator(placed.indikator)}${placed.simpul ? ` (${placed.simpul.kode.baku})` : ""}${here.year === null ? "" : ` tahun ${String(here.year)}`} tertulis ${here.cell.text}, di antara ${before.cell.text} dan ${after.cell.text}: berbeda ${printNumber(factor, 0)} kali lipat.`,
    perbaikan:
      "Periksa nol, titik, dan komanya. Bila memang hanya besar (atau kecil) pada tahun itu, jelaskan.",
    observed: here.cell.text,
    expected: `antara ${before.cell.text} dan ${after.cell.text}`,
    subject: `${pemilik(placed)}|${nameKey(placed.indikator.cell.text)}|lonjakan`,
  };
}

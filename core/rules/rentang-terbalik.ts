import { arahPasti } from "../numbers/arah";
import { polaritas } from "../numbers/polaritas";
import { pemilik, semuaIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Figure, Indikator } from "../plan/plan";
import { defineRule } from "./rule";
import { sebutIndikator } from "./shared/wording";

/** T11: a range is written from its low to its high end, but for indicators that should fall. */
export const rentangTerbalik = defineRule({
  id: "rentang-terbalik",
  category: "number-format",
  severity: "info",
  title: "Rentang target ditulis searah",
  why: "Rentang yang terbalik mudah dibaca sebagai target yang turun, dan batas bawahnya tertukar saat capaian dihitung.",
  source: "Praktik verifikasi. Untuk indikator yang seharusnya turun, rentang dari besar ke kecil wajar.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Tumbuhnya ekonomi | | Indeks Kesejahteraan Sosial | 57,10-58,20 | *60,4-59,3 | 60,5-61,2
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 3,49-3,20 | *2,93-3,07 | 2,80-2,50`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 3,49-3,20 | 3,07-2,93 | 2,80-2,50
       Menurunnya kedalaman | | Indeks Kedalaman Kemiskinan | 0,2-0,3 | 0,2-0,25 | 0,1-0,2`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const odd = oddRanges(indikator);
      if (odd.length === 0) continue;
      const written = odd.map(({ cell }) => cell.text).join("; ");
      yield {
        cells: odd.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `Rentang target ${sebutIndikator(indikator)} tertulis ${written}, berlawanan urutan dengan ${isFalling(indikator) ? "rentang tahun lainnya" : "arah indikatornya"}.`,
        perbaikan: "Tulis semua rentang dari batas bawah ke batas atas.",
        observed: written,
        expected: odd.map(turned).join("; "),
        subject: `${pemilik(placed)}|${nameKey(indikator.cell.text)}|rentang`,
      };
    }
  },
});

/** Of an indicator that should fall either way is right, but one way in the whole row. */
function oddRanges(indikator: Indikator): Figure[] {
  if (!indikator.targets.some(({ reading }) => reading.form === "range")) return [];
  const reversed = ranges(indikator, true);
  if (!isFalling(indikator)) return reversed;
  const forward = ranges(indikator, false);
  return reversed.length > 0 && forward.length > 0 && forward.length < reversed.length ? forward : [];
}

function ranges({ targets }: Indikator, reversed: boolean): Figure[] {
  return targets.filter(
    ({ reading }) => reading.form === "range" && !reading.bounded && reading.reversed === reversed,
  );
}

function isFalling({ name }: Indikator): boolean {
  return (arahPasti(name.name)?.polaritas ?? polaritas(name.name)) === "negatif";
}

/** "60,4-59,3" -> "59,3-60,4". */
function turned({ cell }: Figure): string {
  return cell.text.replace(/^(\S+?)(\s*[-\u2010-\u2015]\s*)(\S+)$/, "$3$2$1");
}

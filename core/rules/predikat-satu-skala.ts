import { PREDIKAT, rankOf } from "../numbers/predicate";
import { pemilik, semuaIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Figure, Indikator } from "../plan/plan";
import { defineRule } from "./rule";
import { quote, sebutIndikator } from "./shared/wording";

/** T12: the grades of one indicator are steps of one scale. */
export const predikatSatuSkala = defineRule({
  id: "predikat-satu-skala",
  category: "number-format",
  severity: "info",
  title: "Predikat satu indikator berasal dari satu skala",
  why: "Predikat yang salah ketik atau dari skala lain tidak dapat diurutkan, sehingga tercapai atau tidaknya target tidak dapat dinilai.",
  source:
    "Skala SAKIP, IKM, perkembangan desa/kelurahan, status desa, dan opini BPK; daerah dapat memakai skalanya sendiri.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Majunya kelurahan | | Kategori kelurahan | Berkembang | *Brkembang | Cepat berkembang
       Meningkatnya kinerja | | Predikat akuntabilitas | BB | BB | *Baik Sekali`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Majunya kelurahan | | Kategori kelurahan | Berkembang | Berkembang | Cepat Berkembang
       Majunya desa | | Status desa | Tertinggal | Berkembang | Mandiri
       Tertibnya pemilahan | | Tingkat kematangan | Awal | Dikelola | Terukur`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const [scale, odd] = offScale(indikator);
      if (odd.length === 0) continue;
      const written = odd.map(({ cell }) => cell.text);
      yield {
        cells: odd.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `Target ${sebutIndikator(indikator)} tertulis ${written.map((text) => `"${quote(text)}"`).join("; ")}, padahal tahun lainnya memakai skala ${scale.join(", ")}.`,
        perbaikan:
          "Samakan dengan salah satu tingkat skala itu, atau pakai satu skala lain di seluruh baris.",
        observed: written.join("; "),
        expected: scale.join(", "),
        subject: `${pemilik(placed)}|${nameKey(indikator.cell.text)}|predikat`,
      };
    }
  },
});

const SCALES: readonly (readonly string[])[] = [
  PREDIKAT.EPDESKEL,
  PREDIKAT.SAKIP,
  ["Sangat Tertinggal", "Tertinggal", "Berkembang", "Maju", "Mandiri"],
  ["TMP", "TW", "WDP", "WTP"],
];

/** The scale that most grades of an indicator are of, and the grades that are of none. */
function offScale(indikator: Indikator): readonly [scale: readonly string[], odd: readonly Figure[]] {
  const grades = indikator.figures.filter(({ reading }) => reading.form === "predicate");
  if (grades.length === 0) return [[], []];
  const known = (scale: readonly string[]): Figure[] =>
    grades.filter(({ cell }) => rankOf(cell.text, scale) !== null);
  const [best = []] = [...SCALES].sort((one, other) => known(other).length - known(one).length);
  const fitting = known(best);
  return fitting.length * 2 > grades.length
    ? [best, grades.filter((each) => !fitting.includes(each))]
    : [best, []];
}

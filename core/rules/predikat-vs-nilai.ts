import { MUTU_IKM } from "../numbers/ikm";
import { printNumber } from "../numbers/print";
import { PREDIKAT_SAKIP } from "../numbers/sakip";
import { stepOf, type Scale } from "../numbers/scale";
import { amountOf, type Target } from "../numbers/target";
import { semuaIndikator } from "../plan/indikator";
import type { Figure, Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";

/** F9: a grade is what its score earns. */
export const predikatVsNilai = defineRule({
  id: "predikat-vs-nilai",
  category: "formula-mismatch",
  severity: "warning",
  title: "Predikat sesuai dengan nilainya",
  why: "Predikat dihitung dari nilai; bila keduanya tidak cocok, salah satunya salah tulis.",
  source:
    "Skala predikat SAKIP menurut PermenPANRB 88/2021 (skala yang lebih lama pun diterima) dan mutu pelayanan menurut PermenPANRB 14/2017.",
  tables: ["tujuan-sasaran", "iku", "indikator-rpjmd", "rencana-pendanaan", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 68 | 72 | 82
       | | Predikat SAKIP | B | *AA | A`,
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026
       Meningkatnya kinerja | | Nilai SAKIP | BB (72) | *A (65)`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 76 | 79 | 82
       | | Predikat SAKIP | BB | BB | A
       Meningkatnya layanan | | Nilai IKM | 84,37 | 88,31 | 89
       | | Predikat IKM | B | A | A`,
    ],
  },
  *check(plan) {
    for (const measure of MEASURES) {
      const { grades, scores } = gathered(plan, measure.pattern);
      for (const { figure, grade } of grades) {
        const score = scoreIn(figure.cell.text) ?? scores.get(figure.year ?? 0);
        const found = score === undefined ? null : mismatch(measure, { figure, grade, score });
        if (found) yield found;
      }
    }
  },
});

/** A grade and the score that stands for the same year. */
interface Graded {
  readonly figure: Figure;
  readonly grade: string;
  readonly score: number;
}

function mismatch({ nama, scales, least }: Measure, { figure, grade, score }: Graded): FindingDraft | null {
  const [expected = "", ...earned] = scales.map((scale) => stepOf(score, scale).huruf);
  if (score < least || [expected, ...earned].includes(grade)) return null;
  const year = figure.year === null ? "" : String(figure.year);
  return {
    cells: [figure.cell],
    apa: `Predikat ${`${nama} ${year}`.trim()} tertulis ${grade}, padahal nilai ${printNumber(score)} berpredikat ${expected}.`,
    perbaikan: `Tulis ${expected}, atau betulkan nilainya.`,
    observed: grade,
    expected,
    subject: `${nama}|${year}|predikat`,
  };
}

interface Measure {
  readonly nama: string;
  readonly pattern: RegExp;
  /** The one in force first. */
  readonly scales: readonly Scale[];
  /** Scores below are on another scale. */
  readonly least: number;
}

const MEASURES: readonly Measure[] = [
  {
    nama: "SAKIP",
    pattern: /^(nilai|predikat|skor|hasil)\b.*\b(sakip|akip)\b/i,
    scales: [PREDIKAT_SAKIP["2021"], PREDIKAT_SAKIP.lama],
    least: 0,
  },
  {
    nama: "IKM",
    pattern: /^(nilai|indeks|skor|predikat|mutu)\b.*(\bikm\b|kepuasan masyarakat)/i,
    scales: [MUTU_IKM],
    least: 25,
  },
];

interface Gathered {
  readonly grades: readonly Omit<Graded, "score">[];
  /** By year, only where all tables print the same. */
  readonly scores: ReadonlyMap<number, number>;
}

function gathered(plan: Plan, pattern: RegExp): Gathered {
  const figures = semuaIndikator(plan)
    .filter(({ indikator }) => pattern.test(indikator.name.name))
    .flatMap(({ indikator }) => indikator.figures);
  const grades = figures.flatMap((figure) => {
    const grade = gradeIn(figure.reading, figure.cell.text);
    return grade === null ? [] : [{ figure, grade }];
  });
  return { grades, scores: agreedScores(figures) };
}

function agreedScores(figures: readonly Figure[]): Map<number, number> {
  const scores = new Map<number, number>();
  const doubtful = new Set<number>();
  for (const { year, reading } of figures) {
    const score = amountOf(reading);
    if (year === null || score === null) continue;
    if (scores.has(year) && scores.get(year) !== score) doubtful.add(year);
    scores.set(year, score);
  }
  for (const year of doubtful) scores.delete(year);
  return scores;
}

const GRADE = /^(AA|A|BB|B|CC|C|D)(?:\s*\(|$)/;
const SCORE = /\((\d{1,3}(?:[.,]\d{1,2})?)\)$/;

/** "BB", "A (81)". */
function gradeIn(reading: Target, text: string): string | null {
  return reading.form === "predicate" || reading.form === "text" ? (GRADE.exec(text)?.[1] ?? null) : null;
}

function scoreIn(text: string): number | undefined {
  const written = SCORE.exec(text)?.[1];
  return written === undefined ? undefined : Number(written.replace(",", "."));
}

import type { Plan } from "../plan/plan";
import type { Cell } from "../workbook/sheet";
import { defineRule } from "./rule";
import { typedTexts } from "./shared/typed-texts";

/** I11: one term for one thing. An old term alone may be the one of its time; beside the new one it was forgotten. */
export const istilahUsang = defineRule({
  id: "istilah-usang",
  category: "spelling",
  severity: "info",
  title: "Istilah lama tidak dipakai di samping istilah barunya",
  why: "Dua istilah untuk satu hal membuat pembaca mengira ada dua kelompok sasaran, dan indikator yang sama tidak bertemu antartabel.",
  source:
    "Praktik verifikasi. Nama dan indikator dari nomenklatur yang masih memuat istilah lama tidak diperiksa.",
  tables: [
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "strategi-kebijakan",
    "permasalahan",
    "isu-strategis",
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | *Meningkatnya layanan PMKS | Persentase PPKS terlayani | 80 | 81
       | Meningkatnya ketepatan data | *Persentase penerima dalam DTKS | 80 | 81
       | Meningkatnya pemutakhiran data | Persentase DTSEN mutakhir | 80 | 81`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan PMKS | Persentase PMKS terlayani | 80 | 81`,
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan PPKS (dahulu PMKS) | Persentase PPKS terlayani | 80 | 81`,
    ],
  },
  *check(plan) {
    const cells = [...writtenFreely(plan)];
    for (const [old, current] of REPLACED) {
      const outdated = cells.filter(({ text }) => old.test(text) && !current.test(text));
      const [first] = outdated;
      if (!first || !cells.some(({ text }) => current.test(text))) continue;
      const [oldTerm, newTerm] = [old.source, current.source].map((term) => term.replaceAll("\\b", ""));
      yield {
        cells: outdated,
        apa: `Istilah lama ${oldTerm ?? ""} dipakai di samping ${newTerm ?? ""}.`,
        perbaikan: `Ganti dengan ${newTerm ?? ""}, kecuali dalam nama yang dikutip dari nomenklatur atau peraturan.`,
        observed: oldTerm ?? "",
        expected: newTerm ?? "",
        subject: `istilah|${oldTerm ?? ""}`,
      };
    }
  },
});

/** Old terms with those that took their place. */
const REPLACED: readonly (readonly [RegExp, RegExp])[] = [
  [/\bPMKS\b/, /\bPPKS\b/],
  [/\bDTKS\b/, /\bDTSEN\b/],
  [/\bSKPD\b/, /\bOPD\b/],
];

/** What planners word themselves; programs, and what stands beside them, are worded by the national list. */
const FREE_KINDS: readonly string[] = [
  "tujuan-sasaran",
  "iku",
  "ikk",
  "indikator-rpjmd",
  "strategi-kebijakan",
  "permasalahan",
  "isu-strategis",
];

function* writtenFreely(plan: Plan): Generator<Cell> {
  for (const table of plan.tables.filter(({ kind }) => FREE_KINDS.includes(kind.id)))
    yield* typedTexts(table, namesTerm, ["kode", "nomor", "keterangan"]);
}

function namesTerm(text: string): boolean {
  return REPLACED.some(([old, current]) => old.test(text) || current.test(text));
}

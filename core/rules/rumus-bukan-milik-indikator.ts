import { rememberFor } from "../numbers/remember";
import { semuaIndikator } from "../plan/indikator";
import { commonWords, nameKey, wordOverlap } from "../plan/name";
import type { Indikator, Plan } from "../plan/plan";
import type { Cell } from "../workbook/sheet";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** I7: the formula and the definition beside an indicator are its own. */
export const rumusBukanMilikIndikator = defineRule({
  id: "rumus-bukan-milik-indikator",
  category: "cross-table-mismatch",
  severity: "error",
  title: "Rumus dan definisi adalah milik indikatornya sendiri",
  why: "Rumus yang tersalin dari indikator lain membuat capaiannya dihitung dari data yang salah.",
  source:
    "Kolom rumusan dan definisi operasional tabel tujuan-sasaran, IKU, dan IKK (Inmendagri 2/2025); praktik verifikasi.",
  tables: ["tujuan-sasaran", "iku", "ikk"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Rumusan | Target 2026 | Target 2027
       Meningkatnya Kesejahteraan | | Indeks Kesejahteraan Sosial | Rata-rata tertimbang nilai dimensi | 80 | 81
       | Meningkatnya Layanan | Persentase PPKS Terbantu | PPKS terbantu / seluruh PPKS x 100 | 80 | 81
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Rumus | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS Terbantu | *Rata-rata tertimbang nilai dimensi | % | 80 | 81
       2 | Indeks Kepuasan Pengunjung | *Persentase PPKS Terbantu | Indeks | 80 | 81`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Rumusan | Target 2026 | Target 2027
       Meningkatnya Kesejahteraan | | Indeks Kesejahteraan Sosial | Rata-rata tertimbang nilai dimensi | 80 | 81
       | Meningkatnya Layanan | Nilai IKM Kecamatan | Hasil survei kepuasan masyarakat | 80 | 81
       | | Nilai IKM Kelurahan | Hasil survei kepuasan masyarakat | 80 | 81`,
    ],
  },
  *check(plan) {
    for (const role of ["rumus", "definisi"] as const) {
      const explained = explanations(plan, role);
      for (const one of explained) {
        const found = foreign(one, explained, plan) ?? otherwise(one, explained);
        if (found) yield { ...found, subject: `${one.key}|${role}` };
      }
    }
  },
});

/** An indicator with the text of its formula or definition. */
interface Explanation {
  readonly indikator: Indikator;
  readonly key: string;
  readonly cell: Cell;
  readonly text: string;
}

function explanations(plan: Plan, role: "rumus" | "definisi"): Explanation[] {
  return plan.daftar.flatMap((daftar) =>
    daftar.indikator.flatMap((indikator) => {
      const cell = daftar.table.cell(indikator.row, role);
      const key = nameKey(indikator.cell.text);
      return cell && cell.text !== "" && key !== ""
        ? [{ indikator, key, cell, text: nameKey(cell.text) }]
        : [];
    }),
  );
}

function foreign(
  one: Explanation,
  all: readonly Explanation[],
  plan: Plan,
): Omit<FindingDraft, "subject"> | null {
  const named = firstByName(plan).get(one.text);
  if (named && one.text !== one.key)
    return draft(one, named, "hanya menyebut nama indikator lain", "warning");
  const owner = all.find(
    (other) => other.key !== one.key && other.text === one.text && belongsTo(other, one, all),
  );
  return owner ? draft(one, owner.indikator, "sama dengan milik indikator lain", "error") : null;
}

/** The first indicator of each name. */
const firstByName = rememberFor((plan: Plan): ReadonlyMap<string, Indikator> => {
  const names = new Map<string, Indikator>();
  for (const { indikator } of semuaIndikator(plan)) {
    const key = nameKey(indikator.cell.text);
    if (!names.has(key)) names.set(key, indikator);
  }
  return names;
});

/** Of two indicators with one text, it is the other's where this one is explained otherwise elsewhere, or by its words. */
function belongsTo(other: Explanation, one: Explanation, all: readonly Explanation[]): boolean {
  const ownElsewhere = all.some((each) => each.key === one.key && each.text !== one.text);
  const otherElsewhere = all.some((each) => each.key === other.key && each.text !== other.text);
  if (ownElsewhere !== otherElsewhere) return ownElsewhere;
  const closeness = (indikator: Indikator): number => commonWords(indikator.name.name, one.cell.text);
  return closeness(other.indikator) >= closeness(one.indikator) + CLEARLY_CLOSER;
}

/** In words: one may be chance. */
const CLEARLY_CLOSER = 2;

/** The same indicator is explained in other words in another table: worth a look, no more. */
function otherwise(one: Explanation, all: readonly Explanation[]): Omit<FindingDraft, "subject"> | null {
  const first = all.find((each) => each.key === one.key);
  if (
    !first ||
    first.indikator.table === one.indikator.table ||
    wordOverlap(first.cell.text, one.cell.text) >= 0.5
  )
    return null;
  return {
    ...draft(one, first.indikator, "lain bunyinya dari tabel lain untuk indikator yang sama", "info"),
    related: [first.cell],
  };
}

function draft(
  one: Explanation,
  owner: Indikator,
  what: string,
  severity: "error" | "warning" | "info",
): Omit<FindingDraft, "subject"> {
  return {
    cells: [one.cell],
    related: [owner.cell],
    apa: `Penjelasan "${quote(one.indikator.name.name)}" ${what}: "${quote(one.cell.text)}" ("${quote(owner.name.name)}" di ${owner.cell.sheet}).`,
    perbaikan: "Tulis rumus dan definisi indikator ini sendiri, dan samakan di semua tabel.",
    observed: one.cell.text,
    expected: `penjelasan ${one.indikator.name.name}`,
    severity,
  };
}

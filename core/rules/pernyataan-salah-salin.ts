import { meaningWords, sameWord } from "../plan/meaning";
import { nameKey } from "../plan/name";
import type { Pernyataan } from "../plan/plan";
import type { StatementRole } from "../tables/kind";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { quoteApart } from "./shared/wording";

/** A problem that is told in several tables is told in the same words. */
export const pernyataanSalahSalin = defineRule({
  id: "pernyataan-salah-salin",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Permasalahan yang sama berbunyi sama di semua tabel",
  why: "Satu kata yang lain mengubah arti (keberadaan dan keberdayaan), dan permasalahan tidak lagi dapat ditelusuri ke isu strategisnya.",
  source: "Praktik: permasalahan pada tabel isu strategis disalin dari pemetaan permasalahan.",
  tables: ["permasalahan", "isu-strategis"],
  examples: {
    salah: [
      `Masalah Pokok | Masalah | Akar Masalah
       Rendahnya kesejahteraan | Belum optimalnya keberadaan lembaga masyarakat yang inovatif | Kurangnya peran lembaga
       == Isu
       Tabel 2.1 Isu Strategis
       Potensi Daerah | Permasalahan PD | Isu KLHS | Isu Strategis PD
       Lembaga yang aktif | *Belum optimalnya keberdayaan lembaga masyarakat yang inovatif | - | Penguatan lembaga`,
    ],
    benar: [
      `Masalah Pokok | Masalah | Akar Masalah
       Rendahnya kesejahteraan | Belum optimalnya pelayanan sosial anak terlantar | Kurangnya peran lembaga
       | Belum optimalnya pelayanan sosial lanjut usia terlantar | Kurangnya tenaga
       == Isu
       Tabel 2.1 Isu Strategis
       Potensi Daerah | Permasalahan PD | Isu KLHS | Isu Strategis PD
       Lembaga yang aktif | Belum optimalnya  pelayanan sosial anak terlantar. | - | Penguatan lembaga`,
    ],
  },
  *check(plan) {
    const problems = plan.pernyataan.filter(({ peran }) => PROBLEMS.has(peran));
    for (const [index, one] of problems.entries()) {
      const other = problems.slice(0, index).filter((each) => isSlip(each, one));
      if (other[0]) yield draft(one, other);
    }
  },
});

const PROBLEMS: ReadonlySet<StatementRole> = new Set(["masalah-pokok", "masalah", "akar-masalah"]);
/** Shorter sentences may be alike by chance. */
const FEWEST_WORDS = 5;

/** The same sentence in another table, but for one word that differs by a few letters. */
function isSlip(one: Pernyataan, other: Pernyataan): boolean {
  if (one.table === other.table || nameKey(one.cell.text) === nameKey(other.cell.text)) return false;
  const [a, b] = [meaningWords(one.cell.text), meaningWords(other.cell.text)];
  if (a.length !== b.length || a.length < FEWEST_WORDS) return false;
  const apart = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ""] as const]));
  return apart.length === 1 && apart.every(([word, own]) => sameWord(word, own));
}

function draft(one: Pernyataan, others: readonly Pernyataan[]): FindingDraft {
  const [first] = others;
  const [here, there] = quoteApart(one.cell.text, first?.cell.text ?? "");
  return {
    cells: [one.cell],
    related: others.map(({ cell }) => cell),
    apa: `Permasalahan ini berbunyi "${here}", di ${first?.table.sheet.name ?? ""} "${there}".`,
    perbaikan: "Tetapkan kata yang benar dan samakan di semua tabel.",
    observed: one.cell.text,
    expected: first?.cell.text ?? "",
    subject: `${nameKey(one.cell.text)}|salah salin`,
  };
}

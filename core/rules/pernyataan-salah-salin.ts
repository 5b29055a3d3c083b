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
    const known: Gaps = new Map();
    const problems = plan.pernyataan.filter(({ peran }) => PROBLEMS.has(peran));
    for (const [place, one] of problems.entries()) {
      const other = slipsOf(one, known);
      note({ ...one, place }, known);
      if (other.length > 0) yield draft(one, other);
    }
  },
});

const PROBLEMS: ReadonlySet<StatementRole> = new Set(["masalah-pokok", "masalah", "akar-masalah"]);
/** Shorter sentences may be alike by chance. */
const FEWEST_WORDS = 5;

/** A sentence with its place among all of them. */
type Placed = Pernyataan & { readonly place: number };

/** Sentences by all their words but one, then by that word: those that may be slips of each other stand together. */
type Gaps = Map<string, Map<string, Placed[]>>;

/** Each word of a sentence, with the others as a key; [] for a short one. */
function gapsOf({ cell }: Pernyataan): { readonly word: string; readonly others: string }[] {
  const words = meaningWords(cell.text);
  if (words.length < FEWEST_WORDS) return [];
  return words.map((word, index) => ({
    word,
    others: [...words.slice(0, index), "", ...words.slice(index + 1)].join(" "),
  }));
}

function note(one: Placed, known: Gaps): void {
  for (const { word, others } of gapsOf(one)) {
    const group = known.get(others) ?? new Map<string, Placed[]>();
    const same = group.get(word) ?? [];
    same.push(one);
    known.set(others, group.set(word, same));
  }
}

/** The same sentence in another table, but for one word that differs by a few letters; in the order of their places. */
function slipsOf(one: Pernyataan, known: Gaps): Placed[] {
  const alike = gapsOf(one).flatMap(({ word, others }) =>
    [...(known.get(others) ?? [])].flatMap(([own, group]) =>
      own !== word && sameWord(own, word) ? group : [],
    ),
  );
  return alike.filter((each) => isElsewhere(each, one)).sort((a, b) => a.place - b.place);
}

function isElsewhere(one: Pernyataan, other: Pernyataan): boolean {
  return one.table !== other.table && nameKey(one.cell.text) !== nameKey(other.cell.text);
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

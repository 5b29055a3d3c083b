import type { Table } from "../tables/table";
import { addressOf } from "../workbook/address";
import type { Cell } from "../workbook/sheet";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { typedTexts } from "./shared/typed-texts";
import { groupBy } from "./shared/group-by";

/** I9: the commonest words of a Renstra are spelt as the dictionary has them. */
export const ejaanBaku = defineRule({
  id: "ejaan-baku",
  category: "spelling",
  severity: "info",
  title: "Kata ditulis menurut ejaan baku",
  why: "Salah eja membuat indikator yang sama tampak berbeda di dua tabel, dan dibaca sebagai ketidaktelitian.",
  source: "Kamus Besar Bahasa Indonesia.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "perumusan-program", "pencapaian-kinerja"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | *Presentase PKK aktif | 5 | 4
       | *Meningkatnya pelayanan mayarakat | Nilai SAKIP | 70 | 71`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Persentase PKK aktif | 5 | 4
       | Meningkatnya presentasi produk | Nilai SAKIP | 70 | 71`,
    ],
  },
  *check(plan) {
    const found = plan.tables.flatMap((table) => [...misspelt(table)]);
    const byWord = groupBy(found, ({ cell, word }) => `${cell.sheet}|${word}`);
    for (const group of byWord.values()) {
      const [first] = group;
      if (!first) continue;
      yield {
        cells: group.map(({ cell }) => cell),
        apa: `"${first.word}" seharusnya "${first.baku}".`,
        perbaikan: `Ganti dengan "${first.baku}".`,
        observed: first.word,
        expected: first.baku,
        subject: `ejaan|${first.word}`,
        fix: fixOf(
          group.map(({ cell }) => ({ ...addressOf(cell), value: respelt(cell) })),
          true,
        ),
      };
    }
  },
});

/** What is written, in small letters, and what was meant: only what is no word of its own. */
const BAKU: ReadonlyMap<string, string> = new Map([
  ["presentase", "persentase"],
  ["prosentase", "persentase"],
  ["perentse", "persentase"],
  ["mayarakat", "masyarakat"],
  ["masyarkat", "masyarakat"],
  ["perumasan", "perumusan"],
  ["kelurga", "keluarga"],
  ["pemerintahaan", "pemerintahan"],
  ["kabupatan", "kabupaten"],
  ["perencanan", "perencanaan"],
  ["kwalitas", "kualitas"],
  ["aktifitas", "aktivitas"],
  ["efektifitas", "efektivitas"],
  ["yag", "yang"],
]);
/** One look for all of them; which of them is a word by itself is asked only where there is any. */
const PERHAPS = new RegExp([...BAKU.keys()].join("|"), "iu");
const WORD = /\p{L}{3,}/gu;

interface Misspelt {
  readonly cell: Cell;
  /** As written. */
  readonly word: string;
  /** With the capitals of what was written. */
  readonly baku: string;
}

function slipsIn(text: string): Omit<Misspelt, "cell">[] {
  if (!PERHAPS.test(text)) return [];
  return [...new Set(text.match(WORD))].flatMap((word) => {
    const baku = BAKU.get(word.toLowerCase());
    return baku === undefined ? [] : [{ word, baku: likeCapitals(baku, word) }];
  });
}

function* misspelt(table: Table): Generator<Misspelt> {
  for (const cell of typedTexts(table, (text) => slipsIn(text).length > 0))
    for (const slip of slipsIn(cell.text)) yield { cell, ...slip };
}

function likeCapitals(baku: string, word: string): string {
  if (word === word.toUpperCase()) return baku.toUpperCase();
  const [first = ""] = word;
  return first === first.toUpperCase() ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
}

/** All slips of the cell at once, so that two findings about one cell agree on it. */
function respelt({ value, text }: Cell): string {
  return String(value ?? text).replace(WORD, (word) => {
    const baku = BAKU.get(word.toLowerCase());
    return baku === undefined ? word : likeCapitals(baku, word);
  });
}

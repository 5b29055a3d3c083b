import { nameKey } from "../plan/name";
import type { Indikator, Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { isCoded } from "./shared/missing-codes";
import { quote, sebutIndikator } from "./shared/wording";

/** An indicator is listed once under its program, kegiatan or sub kegiatan. */
export const indikatorGanda = defineRule({
  id: "indikator-ganda",
  category: "other",
  severity: "warning",
  title: "Satu indikator satu kali dalam satu program, kegiatan, atau sub kegiatan",
  why: "Indikator yang tertulis dua kali dinilai dua kali; biasanya salah satunya seharusnya indikator lain.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "perumusan-program"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       | | *JUMLAH ORANG | 12 | | 10 | `,
      `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Meningkatnya tata kelola | Meningkatnya kinerja | | Tersusunnya dokumen | Jumlah Laporan Evaluasi (Laporan) | 1.06.01.2.01 - Perencanaan
       | | | | *Jumlah Laporan Evaluasi (Laporan) | 1.06.01.2.01 - Perencanaan`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       | | Jumlah Paket | 12 | | 10 |
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01 | Rehabilitasi Sosial | Jumlah Orang | 10 | 2.000.000 | 10 | 2.000.000
       | | Jumlah Orang | 10 | | 10 |
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    const lists = listsOf(plan);
    for (const list of lists) {
      if (list.indikator.length < 2) continue;
      for (const [key, [first, ...again]] of groupBy(list.indikator, ({ cell }) => nameKey(cell.text))) {
        if (first && again.length > 0 && key !== "" && countBelow(list, lists, key) <= again.length)
          yield draft(list.baku, first, again);
      }
    }
  },
});

interface IndikatorList {
  readonly baku: string;
  readonly table: Indikator["table"];
  readonly indikator: readonly Indikator[];
}

/** A kegiatan that lists what its sub kegiatan measure repeats what two of them have in common. */
function countBelow({ baku, table }: IndikatorList, lists: readonly IndikatorList[], key: string): number {
  return lists
    .filter((other) => other.table === table && other.baku.startsWith(`${baku}.`))
    .flatMap(({ indikator }) => indikator)
    .filter(({ cell }) => nameKey(cell.text) === key).length;
}

/** What each code lists. A cascade prints it again for each indicator; with others between, it serves another sasaran. */
function listsOf(plan: Plan): IndikatorList[] {
  const lists: (IndikatorList & { readonly indikator: Indikator[] })[] = [];
  for (const { kode, table, indikator } of plan.perumusan.flatMap(({ sebutan }) => sebutan.filter(isCoded))) {
    const before = lists.at(-1);
    if (before?.baku === kode.baku && before.table === table) before.indikator.push(...indikator);
    else lists.push({ baku: kode.baku, table, indikator: [...indikator] });
  }
  const funded = plan.pendanaan.flatMap(({ simpul }) => simpul);
  return [...lists, ...funded.map(({ kode, table, indikator }) => ({ baku: kode.baku, table, indikator }))];
}

function draft(baku: string, first: Indikator, again: readonly Indikator[]): FindingDraft {
  return {
    cells: again.map(({ cell }) => cell),
    related: [first.cell],
    apa: `Indikator ${sebutIndikator(first)} tertulis ${String(again.length + 1)} kali di bawah ${baku}.`,
    perbaikan: "Hapus yang berulang, atau ganti dengan indikator yang seharusnya di sana.",
    observed: quote(first.cell.text),
    expected: "satu kali",
    subject: `${baku}|${nameKey(first.cell.text)}|ganda`,
  };
}

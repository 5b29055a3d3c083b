import { nameKey, type Entry, type Nomenklatur } from "../nomenklatur";
import type { Indikator, Pendanaan, Plan, Simpul } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { entryInForce } from "./shared/entry-in-force";
import { isSlip } from "./shared/nama-edits";
import { wordDifference } from "./shared/word-diff";

/** N6: a sub kegiatan is measured by the indicator that the national list gives it. */
export const indikatorSubBeda = defineRule({
  id: "indikator-sub-beda",
  category: "code-name-mismatch",
  severity: "warning",
  title: "Indikator sub kegiatan sama dengan nomenklatur",
  why: "SIPD menetapkan kinerja, indikator, dan satuan setiap sub kegiatan; yang berbeda akan diganti saat penganggaran.",
  source:
    "Kolom indikator nomenklatur (Kepmendagri 900.1.15.5-1317/2023 dan sesudahnya), menurut daftar yang dimuat. Tabel yang sebagian besar indikatornya lain disusun tanpa daftar ini; itu tidak dilaporkan.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0004 | Peningkatan Kemampuan PSKS | *Jumlah Lembaga yang Meningkatkan Kapasitasnya | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah orang yang mendapatkan permakanan (Orang) | 10 | 1.000.000 | 10 | 1.000.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0004 | Peningkatan Kemampuan PSKS | Jumlah PSKS terlatih | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah penerima | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    for (const pendanaan of plan.pendanaan) {
      const judged = judgedSubs(pendanaan, nomenklatur);
      const other = judged.filter(({ isSame }) => !isSame);
      if (other.length * 2 <= judged.length) yield* other.map((each) => draft(plan, each));
    }
  },
});

interface Judged {
  readonly simpul: Simpul;
  readonly entry: Entry;
  readonly isSame: boolean;
}

function judgedSubs({ simpul }: Pendanaan, nomenklatur: Nomenklatur): Judged[] {
  return simpul.flatMap((each) => {
    const entry = each.kode.level === "sub kegiatan" ? entryInForce(nomenklatur, each.kode.baku) : null;
    if (!entry || entry.indikator === "") return [];
    const named = each.indikator.filter(({ cell }) => cell.text !== "");
    if (named.length === 0) return [];
    const isSame = named.some(({ name }) => nameKey(name.name) === nameKey(entry.indikator));
    return [{ simpul: each, entry, isSame }];
  });
}

function draft(plan: Plan, { simpul, entry }: Judged): FindingDraft {
  const named = simpul.indikator.filter(({ cell }) => cell.text !== "");
  const printed = named[0]?.name.name ?? "";
  return {
    cells: named.slice(0, 1).map(({ cell }) => cell),
    apa: `Indikator ${simpul.kode.baku} berbeda dari nomenklatur: ${wordDifference(printed, entry.indikator)}.`,
    perbaikan: `Tulis indikatornya: "${entry.indikator}"${entry.satuan === "" ? "" : ` (${entry.satuan})`}.`,
    observed: printed,
    expected: entry.indikator,
    subject: `${simpul.kode.baku}|indikator resmi`,
    fix:
      named.length === 1 ? nameFix([...named, ...elsewhere(plan, simpul, printed)], entry.indikator) : null,
  };
}

/** Where other tables print the same indicator of the same code: put right in one table only, they would differ. */
function elsewhere({ perumusan }: Plan, { kode }: Simpul, printed: string): Indikator[] {
  const same = perumusan.flatMap(({ sebutan }) => sebutan.filter((each) => each.kode?.baku === kode.baku));
  return same
    .flatMap(({ indikator }) => indikator)
    .filter(({ name }) => nameKey(name.name) === nameKey(printed));
}

/** The unit behind the name stays as it is. */
function nameFix(places: readonly Indikator[], official: string): Fix | null {
  const edits = places.flatMap(({ cell, name }) =>
    cell.text.startsWith(name.name)
      ? [{ ...addressOf(cell), value: official + cell.text.slice(name.name.length) }]
      : [],
  );
  const isWhole = edits.length === places.length;
  return fixOf(edits, isWhole && places.every(({ name }) => isSlip(name.name, official)));
}

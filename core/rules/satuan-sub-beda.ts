import type { Entry } from "../nomenklatur";
import { normalUnit, sameUnit } from "../numbers/unit";
import { satuanOf } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Indikator, Simpul } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { entryInForce } from "./shared/entry-in-force";

/** N7: the indicator of a sub kegiatan is measured in the unit that the national list gives it. */
export const satuanSubBeda = defineRule({
  id: "satuan-sub-beda",
  category: "unit-mismatch",
  severity: "warning",
  title: "Satuan sub kegiatan sama dengan nomenklatur",
  why: "SIPD menetapkan satuan setiap sub kegiatan. Target dengan satuan lain tidak dapat dibandingkan dengan realisasinya.",
  source:
    "Kolom satuan nomenklatur (Kepmendagri 900.1.15.5-1317/2023 dan sesudahnya), menurut daftar yang dimuat; hanya untuk indikator yang bunyinya sama dengan nomenklatur. Nomenklatur sesekali memasangkan satuan yang tidak terduga (Jumlah Paket Mebel: Unit); itu benar.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan | *Paket | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan | orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Paket Pakaian | Paket | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    for (const { simpul } of plan.pendanaan)
      for (const each of simpul) {
        const entry = each.kode.level === "sub kegiatan" ? entryInForce(nomenklatur, each.kode.baku) : null;
        if (entry && entry.satuan !== "" && entry.indikator !== "") yield* unitFindings(each, entry);
      }
  },
});

function* unitFindings(simpul: Simpul, entry: Entry): Generator<FindingDraft> {
  for (const indikator of simpul.indikator) {
    const unit = satuanOf(indikator);
    const isOfficial = nameKey(indikator.name.name) === nameKey(entry.indikator);
    if (!isOfficial || unit === "" || isSameMeasure(unit, entry.satuan)) continue;
    yield draft(simpul, indikator, { unit, official: entry.satuan });
  }
}

/** "Orang/Bulan" and "orang / bulan" are one unit, as are "Dokumen" and "Jumlah Dokumen". */
function isSameMeasure(one: string, other: string): boolean {
  const [a, b] = [one, other].map((unit) => normalUnit(unit).replace(/^(jumlah|satuan) /, ""));
  return sameUnit(a ?? "", b ?? "");
}

function draft(
  simpul: Simpul,
  indikator: Indikator,
  { unit, official }: { unit: string; official: string },
): FindingDraft {
  return {
    cells: [indikator.satuan && indikator.satuan.text !== "" ? indikator.satuan : indikator.cell],
    apa: `Satuan ${simpul.kode.baku} tertulis "${unit}", menurut nomenklatur "${official}".`,
    perbaikan: `Tulis satuannya ${official}, dan pastikan targetnya dihitung dalam ${official}.`,
    observed: unit,
    expected: official,
    subject: `${simpul.kode.baku}|satuan resmi`,
    fix: unitFix(indikator, { unit, official }),
  };
}

/** In its own column, or in the parentheses behind the name; a proposal, for the targets may count in the old unit. */
function unitFix(
  { cell, name, satuan }: Indikator,
  { unit, official }: { unit: string; official: string },
): Fix | null {
  if (satuan && satuan.text !== "") return fixOf([{ ...addressOf(satuan), value: official }], false);
  const place = cell.text.lastIndexOf(unit);
  if (name.unit === "" || place < 0) return null;
  const value = cell.text.slice(0, place) + official + cell.text.slice(place + unit.length);
  return fixOf([{ ...addressOf(cell), value }], false);
}

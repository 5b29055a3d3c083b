import { printNumber } from "../numbers/print";
import { paguFigure, paguSlots, slotLabel, type PaguSlot } from "../plan/pagu";
import type { Figure, PaguRow, Pendanaan, Simpul } from "../plan/plan";
import { normalUnit } from "../numbers/unit";
import { amountOf } from "../numbers/target";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { paguRowsOf } from "./shared/planned";
import { rupiah, sebutSimpul } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** P6: an amount of money has three digits between its points, and nothing but digits. */
export const paguFormatGrup = defineRule({
  id: "pagu-format-grup",
  category: "number-format",
  severity: "error",
  title: "Pagu ditulis sebagai angka yang utuh",
  why: "Angka yang kelompok ribuannya rusak biasanya terpotong satu angka: nilainya menjadi sepersepuluh, dan rumus membacanya sebagai teks.",
  source: "Praktik; angka yang disalin dari PDF atau Word sering terpotong di tepi sel.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 | *49.956.42 | 200 | 49.956.420
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | - | *1 unit | 200 | *17.879.856.1699,00`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 | 49.956.420 | 200 | Rp 49.956.420,00
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 23,750,520,794 | 200 | -`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      for (const simpul of pendanaan.simpul) {
        for (const row of paguRowsOf(simpul)) if (hasFault(row)) yield* unreadable(pendanaan, simpul, row);
      }
    }
  },
});

function hasFault({ pagu, akhir }: PaguRow): boolean {
  const isFaulty = (figure: Figure): boolean => faultOf(figure) !== null;
  return pagu.some(isFaulty) || (akhir !== null && isFaulty(akhir));
}

function* unreadable(pendanaan: Pendanaan, simpul: Simpul, row: PaguRow): Generator<FindingDraft> {
  for (const slot of paguSlots({ paguRows: [row] })) {
    const figure = paguFigure(row, slot);
    const reason = figure ? faultOf(figure) : null;
    if (!figure || reason === null) continue;
    const expected = likelyAmount(simpul, row, slot);
    yield {
      cells: [figure.cell],
      apa: `Pagu ${slotLabel(pendanaan.years, slot)} ${sebutSimpul(simpul)} tertulis "${figure.cell.text}": ${reason}.`,
      perbaikan:
        expected === null
          ? "Ketik ulang angkanya menurut sumbernya."
          : `Kemungkinan yang dimaksud ${rupiah(expected)} (menurut ${expectedFrom(simpul, row, slot)}); pastikan dahulu.`,
      observed: figure.cell.text,
      expected: expected === null ? "angka utuh" : printNumber(expected),
      subject: `${simpul.kode.baku}|pagu ${slotLabel(pendanaan.years, slot)}`,
      fix: amountFix(simpul, figure, expected),
    };
  }
}

/** Blanks inside a number change nothing in what is read; what the digits may have been is a proposal. */
function amountFix({ table }: Simpul, { cell, reading }: Figure, expected: number | null): Fix | null {
  const isBlank = reading.form === "amount" && reading.traits.includes("inner-blanks");
  const right = isBlank ? reading.value : expected;
  if (right === null) return null;
  return fixOf([{ ...addressOf(cell), value: writtenLike(table, cell, right) }], isBlank);
}

function faultOf({ reading }: Figure): string | null {
  if (reading.form === "empty" || reading.form === "lost") return null;
  if (reading.form === "broken") return reading.reason;
  if (reading.form !== "amount") return "bukan angka";
  if (reading.traits.includes("inner-blanks")) return "ada spasi di tengah angka";
  const unit = normalUnit(reading.unit);
  return unit === "" || unit === "rupiah"
    ? null
    : `ada satuan "${reading.unit}"; kolom target dan Rp mungkin tertukar atau bergeser`;
}

/** The same year in the paired row, else what all other years agree on: if the typed digits are a piece of it. */
function likelyAmount(simpul: Simpul, row: PaguRow, slot: PaguSlot): number | null {
  const likely = pairedAmount(simpul, row, slot) ?? usualAmount(row);
  const typed = (paguFigure(row, slot)?.cell.text ?? "").replace(/\D/g, "");
  const digits = String(likely ?? "");
  return likely !== null && typed !== "" && (digits.startsWith(typed) || digits.endsWith(typed))
    ? likely
    : null;
}

function usualAmount(row: PaguRow): number | null {
  const others = row.pagu
    .map((figure) => amountOf(figure.reading))
    .filter((amount): amount is number => amount !== null);
  const [first] = others;
  return first !== undefined && others.length > 1 && others.every((amount) => amount === first)
    ? first
    : null;
}

function pairedAmount(simpul: Simpul, row: PaguRow, slot: PaguSlot): number | null {
  for (const other of paguRowsOf(simpul)) {
    const figure = other === row ? null : paguFigure(other, slot);
    const amount = figure ? amountOf(figure.reading) : null;
    if (amount !== null) return amount;
  }
  return null;
}

function expectedFrom(simpul: Simpul, row: PaguRow, slot: PaguSlot): string {
  return pairedAmount(simpul, row, slot) === null ? "tahun-tahun lainnya" : "baris pasangannya";
}

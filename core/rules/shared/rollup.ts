import { printNumber, printSome } from "../../numbers/print";
import { sameRupiah } from "../../numbers/tolerance";
import { isFilled } from "../../plan/figures";
import {
  lonePaguOf,
  paguFigure,
  paguOf,
  paguSlots,
  slotLabel,
  type Pagu,
  type PaguSlot,
} from "../../plan/pagu";
import type { Plan, Simpul } from "../../plan/plan";
import type { Level } from "../../kode/kode";
import { addressOf, type Address } from "../../workbook/address";
import type { FindingDraft } from "../finding";
import { fixOf, type Fix } from "../fix";
import type { Reason } from "./reasons/reason";
import { rollupReason, type RollupCase } from "./reasons/rollup-reason";
import { verdictOf } from "./reasons/settled";
import { leavesOutTexts } from "./skipped-texts";
import { namaLevel, rupiah, sebutSimpul } from "./wording";
import { writtenLike } from "./written-like";

/** One column in which a parent and the sum of its children differ. */
interface Gap {
  readonly slot: PaguSlot;
  readonly printed: number | null;
  readonly sum: number;
  readonly pagu: Pagu;
  /** A child's amount that cannot be read: the sum is not to be trusted. */
  readonly unreadable: boolean;
}

/** Findings for every parent of a level whose pagu is not the sum of its children's, one a parent. */
export function* rollupFindings(plan: Plan, level: Level): Generator<FindingDraft> {
  for (const pendanaan of plan.pendanaan) {
    for (const simpul of pendanaan.simpul) {
      if (simpul.kode.level !== level || simpul.anak.length === 0 || isNameOnly(simpul)) continue;
      const gaps = paguSlots(simpul)
        .map((slot) => gapOf(simpul, slot))
        .filter((gap): gap is Gap => gap !== null)
        .filter(({ pagu }) => !leavesOutTexts(plan, pagu.cells));
      if (gaps.some((gap) => !gap.unreadable)) yield draft({ plan, pendanaan, simpul }, gaps);
    }
  }
}

/** An urusan or bidang without any pagu is a band that names what follows. */
export function isNameOnly(simpul: Simpul): boolean {
  const { level } = simpul.kode;
  return (
    (level === "urusan" || level === "bidang") && !simpul.paguRows.some((row) => row.pagu.some(isFilled))
  );
}

function gapOf(simpul: Simpul, slot: PaguSlot): Gap | null {
  const pagu = paguOf(simpul, slot);
  const { sum, addends } = childSum(simpul, slot, pagu);
  const printed = closest(pagu, sum);
  if (printed !== null && sameRupiah(printed, sum, addends)) return null;
  if (addends === 0 && (printed === null || printed === 0)) return null;
  const unreadable = simpul.anak.some((anak) => isUnreadable(anak, slot)) || isUnreadable(simpul, slot);
  if (printed === null && (sum === 0 || unreadable)) return null;
  return { slot, printed, sum, pagu, unreadable };
}

/** What the children print together, and how many of them print anything. */
interface ChildSum {
  readonly sum: number;
  readonly addends: number;
}

/** Children on other sheets count unless those beside their parent are already enough. */
function childSum(simpul: Simpul, slot: PaguSlot, pagu: Pagu): ChildSum {
  const isBeside = ({ table }: Simpul): boolean => table === simpul.table;
  const own = sumOf(simpul.anak.filter(isBeside), slot);
  const enough = own.addends > 0 && pagu.candidates.some((each) => sameRupiah(each, own.sum, own.addends));
  return enough || simpul.anak.every(isBeside) ? own : sumOf(simpul.anak, slot);
}

function sumOf(anak: readonly Simpul[], slot: PaguSlot): ChildSum {
  let sum = 0;
  let addends = 0;
  for (const each of anak) {
    const amount = resolvedPagu(each, slot);
    if (amount === null) continue;
    sum += amount;
    addends += 1;
  }
  return { sum, addends };
}

/** Of several ways to read a node's pagu, the one that its children bear out. */
function closest(pagu: Pagu, sum: number): number | null {
  return pagu.candidates.find((candidate) => sameRupiah(candidate, sum)) ?? pagu.value;
}

/** A node's pagu for the sum above it. */
export function resolvedPagu(simpul: Simpul, slot: PaguSlot): number | null {
  const lone = lonePaguOf(simpul, slot);
  if (lone !== null) return lone;
  const pagu = paguOf(simpul, slot);
  if (pagu.value === null) return keluaranPagu(simpul, slot);
  if (pagu.candidates.length === 1) return pagu.value;
  const children = simpul.anak.map((anak) => resolvedPagu(anak, slot) ?? 0);
  return closest(
    pagu,
    children.reduce((total, amount) => total + amount, 0),
  );
}

/** Where the code row is empty, its outcome or output row may still tell. */
function keluaranPagu(simpul: Simpul, slot: PaguSlot): number | null {
  const [keluaran] = simpul.keluaran;
  const reading = keluaran ? paguFigure(keluaran, slot)?.reading : undefined;
  return reading?.form === "amount" ? reading.value : null;
}

function isUnreadable(simpul: Simpul, slot: PaguSlot): boolean {
  return simpul.paguRows.some((row) => {
    const form = paguFigure(row, slot)?.reading.form;
    return form !== undefined && form !== "amount" && form !== "empty";
  });
}

function draft(found: RollupCase, gaps: readonly Gap[]): FindingDraft {
  const { pendanaan, simpul } = found;
  const label = (gap: Gap): string => slotLabel(pendanaan.years, gap.slot);
  const told = gaps.map((gap) => {
    const printed = gap.printed === null ? "kosong" : rupiah(gap.printed);
    return `${label(gap)}: tercetak ${printed}, jumlah anak ${rupiah(gap.sum)} (selisih ${printNumber((gap.printed ?? 0) - gap.sum)})`;
  });
  const anak = simpul.anak.map((child) => child.kode.baku);
  const isReadable = gaps.every((gap) => !gap.unreadable);
  const reason = isReadable ? rollupReason(found) : null;
  return {
    cells: gaps.flatMap((gap) => gap.pagu.cells),
    related: [
      ...(reason?.cells ?? []),
      ...gaps.slice(0, 1).flatMap((gap) => simpul.anak.flatMap((child) => paguOf(child, gap.slot).cells)),
    ],
    apa: `Pagu ${namaLevel(simpul.kode.level)} ${sebutSimpul(simpul)} tidak sama dengan jumlah ${String(anak.length)} anaknya (${printSome(anak)}). ${told.join("; ")}.${reason?.told ?? ""}`,
    perbaikan:
      reason?.repair ??
      "Samakan pagu induk dengan jumlah anaknya, atau lengkapi baris anak yang belum tertulis.",
    observed: gaps.map((gap) => (gap.printed === null ? "" : printNumber(gap.printed))).join("; "),
    expected: gaps.map((gap) => printNumber(gap.sum)).join("; "),
    subject: `${simpul.kode.baku}|pagu`,
    fix: isReadable ? rollupFix(found, gaps, reason) : null,
  };
}

/** The sums in the place of what is printed; certain where that cell is known to be what is wrong. */
function rollupFix(
  { pendanaan, simpul }: RollupCase,
  gaps: readonly Gap[],
  reason: Reason | null,
): Fix | null {
  const edits = gaps.flatMap(({ slot, sum, pagu }) => {
    const [cell, ...more] = pagu.cells;
    if (!cell || more.length > 0) return [];
    const value = writtenLike(simpul.table, cell, sum);
    return [{ ...addressOf(cell), value, ...addends(simpul, slot) }];
  });
  if (edits.length < gaps.length) return null;
  const becomes = new Map(gaps.map(({ slot, sum }) => [slot, sum]));
  const verdict = verdictOf({ pendanaan, simpul, becomes });
  const isBlamed = reason === null ? verdict === "borne-out" : reason.own;
  return fixOf(edits, isBlamed && verdict !== "contradicted");
}

/** The cells of the children, where the sum is theirs alone. */
function addends({ anak, table }: Simpul, slot: PaguSlot): { sum?: readonly Address[] } {
  const cells = anak.flatMap((each) => (each.table === table ? paguOf(each, slot).cells : []));
  return cells.length === anak.length ? { sum: cells.map(addressOf) } : {};
}

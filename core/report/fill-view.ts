import {
  differs,
  fillFormula,
  fillsOf,
  type Fill,
  type FillCell,
  type FillKind,
  type FillStyle,
} from "../formulas/fill";
import type { FunctionPrefix } from "../formulas";
import { FunctionError } from "../functions/error";
import { printNumber } from "../numbers/print";
import type { Plan } from "../plan/plan";
import { addressOf } from "../workbook/address";
import { contentOf, rowTexts, type CellChange } from "./cell-change";

/** One column of formulas that can be written into a table, to be looked at first. */
export interface FillView {
  readonly key: string;
  /** "T2.4 Anggaran Realisasi: Rata-rata pertumbuhan". */
  readonly title: string;
  /** What differs from what its formula gives comes first. */
  readonly changes: readonly CellChange[];
  /** So many cells hold something else than their formula would give. */
  readonly differing: number;
}

const LABELS: Record<FillKind, string> = {
  "rasio-capaian": "Rasio capaian",
  "rasio-serapan": "Rasio realisasi",
  "rata-pertumbuhan": "Rata-rata pertumbuhan",
  "jumlah-pagu": "Pagu induk",
  "kondisi-akhir-rp": "Pagu akhir periode",
  "kondisi-akhir": "Target akhir periode",
  "jumlah-evaluasi": "Jumlah realisasi",
  "tingkat-evaluasi": "Tingkat capaian",
  "capaian-spm": "Capaian SPM",
};

export interface FillOptions {
  readonly style: FillStyle;
  readonly prefix: FunctionPrefix;
}

/** What "Isi rumus" can write; cells that have a formula already are left out. */
export function fillViews(plan: Plan, options: FillOptions): FillView[] {
  return fillsOf(plan).flatMap((fill, index) => {
    const open = fill.cells.filter(({ cell }) => fill.table.sheet.formula(cell) === null);
    const differing = new Set(open.filter(differs));
    const ordered = [...differing, ...open.filter((each) => !differing.has(each))];
    const changes = ordered.flatMap((each) => changeOf(fill, each, options) ?? []);
    if (changes.length === 0) return [];
    const title = `${fill.table.sheet.name}: ${LABELS[fill.kind]}`;
    return [{ key: `${String(index)} ${title}`, title, changes, differing: differing.size }];
  });
}

function changeOf({ kind, table }: Fill, each: FillCell, { style, prefix }: FillOptions): CellChange | null {
  const formula = fillFormula(each, style, prefix);
  if (formula === null) return null;
  const at = addressOf(each.cell);
  const after = `${formula} → ${resultText(each)}`;
  const [before, row] = [contentOf(table.sheet, at), rowTexts(table.sheet, at)];
  return { at, label: LABELS[kind], before, after, row, edit: { ...at, formula } };
}

function resultText({ cell, result }: FillCell): string {
  if (result instanceof FunctionError) return result.code;
  if (typeof result !== "number") return result === null || result === "" ? "(kosong)" : String(result);
  return cell.format.includes("%") ? `${printNumber(result * 100, 2)}%` : printNumber(result, 2);
}

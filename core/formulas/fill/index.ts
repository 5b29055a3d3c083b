import { readTarget } from "../../numbers/target";
import { printedTolerance } from "../../numbers/tolerance";
import type { Plan } from "../../plan/plan";
import { groupBy } from "../../rules/shared/group-by";
import { respelled, type FunctionPrefix } from "../own-calls";
import { jumlahCells, spmCells, tingkatCells } from "./evaluasi";
import type { Fill, FillCell } from "./fill";
import { capaianCells, pertumbuhanCells, serapanCells } from "./history";
import { endCells, parentCells } from "./pagu";
import { targetEndCells } from "./target";

export type { Fill, FillCell, FillKind } from "./fill";

/** With our functions where one fits, or only with those that every spreadsheet has. */
export type FillStyle = "renstra" | "biasa";

/** "Isi rumus": all cells of a workbook that a formula can compute, by table and kind. Protected sheets are left out. */
export function fillsOf(plan: Plan): Fill[] {
  const fills = [
    ...plan.capaian.map(
      (row) => ({ kind: "rasio-capaian", table: row.table, cells: capaianCells(plan, row) }) as const,
    ),
    ...plan.serapan.flatMap((row) => [
      { kind: "rasio-serapan", table: row.table, cells: serapanCells(row) } as const,
      { kind: "rata-pertumbuhan", table: row.table, cells: pertumbuhanCells(row) } as const,
    ]),
    ...plan.pendanaan.flatMap((each) => [
      { kind: "jumlah-pagu", table: each.table, cells: parentCells(each) } as const,
      { kind: "kondisi-akhir-rp", table: each.table, cells: endCells(each) } as const,
    ]),
    ...[
      ...plan.pendanaan.flatMap(({ simpul }) => simpul.flatMap(({ indikator }) => indikator)),
      ...plan.daftar.flatMap(({ indikator }) => indikator),
    ].map((each) => ({ kind: "kondisi-akhir", table: each.table, cells: targetEndCells(each) }) as const),
    ...plan.evaluasi.flatMap((row) => [
      { kind: "jumlah-evaluasi", table: row.table, cells: jumlahCells(row) } as const,
      { kind: "tingkat-evaluasi", table: row.table, cells: tingkatCells(row) } as const,
    ]),
    ...plan.spm.map((row) => ({ kind: "capaian-spm", table: row.table, cells: spmCells(row) }) as const),
  ];
  return joined(fills.filter(({ table, cells }) => cells.length > 0 && !table.sheet.protected));
}

/** The rows of a table under one heading. */
function joined(fills: readonly Fill[]): Fill[] {
  return [...groupBy(fills, ({ table }) => table)].flatMap(([table, ofTable]) =>
    [...groupBy(ofTable, ({ kind }) => kind)].map(([kind, same]) => ({
      kind,
      table,
      cells: same.flatMap(({ cells }) => cells),
    })),
  );
}

/** The formula that a cell gets; null where there is none of this style. */
export function fillFormula(
  { own, plain }: FillCell,
  style: FillStyle,
  prefix: FunctionPrefix,
): string | null {
  const formula = style === "renstra" ? (own ?? plain) : plain;
  return formula === null ? null : respelled(formula, prefix);
}

/** Does a cell hold something else than its formula would give? An empty cell does not, nor one that was rounded. */
export function differs({ cell, result }: FillCell): boolean {
  if (cell.text === "") return false;
  const printed = readTarget(cell);
  if (typeof result !== "number") return printed.form !== "empty";
  if (printed.form !== "amount") return true;
  const computed = cell.format.includes("%") ? result * 100 : result;
  return Math.abs(printed.value - computed) > printedTolerance(printed.decimals);
}

import { ownCalls } from "../../core/formulas/own-calls";
import { parseFormula } from "../../core/formulas/parse";
import { spillOf } from "../../core/formulas/size";
import { formatAddress, type Address } from "../../core/workbook/address";
import { isErrorValue } from "../../core/workbook/sheet";
import type { CellValue } from "../../core/workbook/snapshot";

interface Calculated extends Address {
  /** "" where the cell has none. */
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * The addresses of the cells that our formulas fill beside their own. A formula that fails fills none, and of other
 * formulas nothing is guessed: a planner's value must never be taken for something that a formula fills in.
 */
export function filledCells(cells: readonly Calculated[]): ReadonlySet<string> {
  return new Set(cells.flatMap(filledBy).map(formatAddress));
}

function filledBy({ sheet, row, column, formula, value }: Calculated): readonly Address[] {
  if (formula === "" || isErrorValue(value)) return [];
  const expression = parseFormula(formula);
  if (!expression || ownCalls(expression).length === 0) return [];
  return spillOf({ sheet, row, column }, expression) ?? [];
}

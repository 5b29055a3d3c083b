import { formatPosition, type Address } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Expression } from "./parse";
import { spillOf } from "./size";

/**
 * Google Sheets exports a function that Excel does not know as IFERROR(__xludf.DUMMYFUNCTION("the formula"), its last
 * value), and the cells that it filled beside its own as DUMMYFUNCTION("""COMPUTED_VALUE""").
 */
const EXPORTED = /^=\s*IFERROR\(\s*@?__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;
const COMPUTED = '"COMPUTED_VALUE"';

/** The formula that stood in Google Sheets, with its "="; null for any other formula. */
export function exportedFormula(formula: string): string | null {
  const text = EXPORTED.exec(formula)?.[1]?.replaceAll('""', '"');
  return text === undefined ? null : `=${text.replace(/^=/, "")}`;
}

/** The cells that an exported formula had filled beside its own: their last values stand in its way now. */
export function computedCells(sheet: SheetSnapshot, at: Address, formula: Expression): Address[] {
  return (spillOf(at, formula) ?? []).filter((cell) => {
    const inCell = sheet.formulas[formatPosition(cell)];
    return inCell !== undefined && exportedFormula(inCell) === `=${COMPUTED}`;
  });
}

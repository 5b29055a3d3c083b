import { addressOf, formatPosition, parsePosition, type Address, type Position } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { mayBeOwn } from "./own-calls";

/** A formula that stays as it is, and why: the end of an Indonesian sentence. */
export interface LeftAlone {
  readonly at: Address;
  readonly reason: string;
}

/** What is to be written so that the formulas of a workbook change as wished. */
export interface FormulaChange {
  /** How many formulas change; a formula that fills several cells counts as one. */
  readonly formulas: number;
  readonly edits: readonly Edit[];
  /** Brings everything back. A cell that was filled from beside is emptied, so that it can be filled again. */
  readonly undo: readonly Edit[];
  readonly left: readonly LeftAlone[];
}

/** A cell whose formula holds one of our functions. */
export interface FormulaCell {
  readonly at: Address;
  readonly formula: string;
  readonly value: CellValue;
}

/** What shall become of one formula; null where nothing has to change. */
export type Outcome = readonly Edit[] | { readonly reason: string } | null;

/** Asks for each of our formulas what shall become of it, sheet by sheet in the order of reading. */
export function changeFormulas(
  { sheets }: WorkbookSnapshot,
  outcomeOf: (cell: FormulaCell, sheet: SheetSnapshot) => Outcome,
): FormulaChange {
  const edits: Edit[] = [];
  const undo: Edit[] = [];
  const left: LeftAlone[] = [];
  let formulas = 0;
  for (const sheet of sheets) {
    for (const cell of ownFormulas(sheet)) {
      const outcome = sheet.protected ? PROTECTED : outcomeOf(cell, sheet);
      if (outcome === null) continue;
      if ("reason" in outcome) left.push({ at: cell.at, reason: outcome.reason });
      else {
        formulas += 1;
        edits.push(...outcome);
        undo.push(...outcome.map((edit) => before(sheet, edit)));
      }
    }
  }
  return { formulas, edits, undo, left };
}

function before({ formulas }: SheetSnapshot, edit: Edit): Edit {
  const formula = formulas[formatPosition(edit)];
  const at = addressOf(edit);
  return formula === undefined ? { ...at, value: null } : { ...at, formula };
}

const PROTECTED = { reason: "lembarnya dilindungi" };

function ownFormulas(sheet: SheetSnapshot): FormulaCell[] {
  return Object.entries(sheet.formulas).flatMap(([address, formula]) => {
    const position = mayBeOwn(formula) ? parsePosition(address) : null;
    return position
      ? [{ at: { sheet: sheet.name, ...position }, formula, value: valueAt(sheet, position) }]
      : [];
  });
}

/** What a cell holds, wherever the host began to read. */
export function valueAt({ values, origin }: SheetSnapshot, { row, column }: Position): CellValue {
  return values[row - origin.row]?.[column - origin.column] ?? null;
}

export function hasFormula({ formulas }: SheetSnapshot, position: Position): boolean {
  return formatPosition(position) in formulas;
}

import { exportedFormula } from "../../formulas/google-export";
import { mayBeOwn } from "../../formulas/own-calls";
import { parseFormula } from "../../formulas/parse";
import { spillOf } from "../../formulas/size";
import { formatPosition, parsePosition, type Position } from "../../workbook/address";
import { foldSpaces, type Sheet } from "../../workbook/sheet";
import type { CellValue } from "../../workbook/snapshot";
import { plainFormula } from "./plain-formula";

/**
 * What somebody entered into a sheet, one line a cell, the same whichever host read it. Left out is what is no content
 * or differs by host: formats, shown texts, results of formulas (they follow from the cells that are here), cells that a
 * formula filled beside its own, what lies hidden below merged cells.
 */
export function* sheetContents(sheet: Sheet): Generator<string> {
  const formulas = formulasOf(sheet);
  const filled = filledCells(sheet, formulas);
  const { top, left, bottom, right } = sheet.used;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = plainValue(sheet.value(row, column));
      if (value === "" || isCovered(sheet, row, column)) continue;
      if (formulas.length === 0 || isEntered(sheet, { row, column }, filled))
        yield line({ row, column }, value);
    }
  }
  for (const { at, formula } of formulas)
    if (!filled.has(formatPosition(at))) yield line(at, plainFormula(formula));
}

const line = ({ row, column }: Position, content: string): string =>
  `${String(row)},${String(column)} ${content}\n`;

/** Type and content; "" where nothing is to be seen. */
function plainValue(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "b1" : "b0";
  if (typeof value === "number") return `n${plainDigits(value)}`;
  const text = foldSpaces(value).normalize("NFC");
  return text === "" ? "" : `t${text}`;
}

/** Fifteen digits are what spreadsheets keep of a number. */
function plainDigits(value: number): string {
  return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
}

interface FormulaAt {
  readonly at: Position;
  readonly formula: string;
}

/** In reading order, whichever order the host names them in. */
function formulasOf(sheet: Sheet): FormulaAt[] {
  return Object.entries(sheet.formulas)
    .flatMap(([address, formula]) => {
      const at = parsePosition(address);
      return at ? [{ at, formula }] : [];
    })
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/** The cells that our formulas filled beside their own, in A1 notation. */
function filledCells(sheet: Sheet, formulas: readonly FormulaAt[]): ReadonlySet<string> {
  return new Set(
    formulas
      .filter(({ at, formula }) => mayBeOwn(formula) && !isBlocked(sheet.value(at.row, at.column)))
      .flatMap(({ at, formula }) => {
        const expression = parseFormula(exportedFormula(formula) ?? formula);
        return (expression && spillOf({ sheet: sheet.name, ...at }, expression)) ?? [];
      })
      .map(formatPosition),
  );
}

/** What stands in the way of a formula was entered by somebody. */
function isBlocked(result: CellValue): boolean {
  return result === "#SPILL!" || result === "#REF!";
}

function isEntered(sheet: Sheet, at: Position, filled: ReadonlySet<string>): boolean {
  return sheet.formula(at) === null && !filled.has(formatPosition(at));
}

function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const area = sheet.mergedArea(row, column);
  return area !== null && (area.top !== row || area.left !== column);
}

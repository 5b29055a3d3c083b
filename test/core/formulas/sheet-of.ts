import { formatPosition, parsePosition } from "../../../core/workbook/address";
import {
  plainSheet,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../core/workbook/snapshot";

/** A sheet from cells by A1; a formula comes with its value behind it. */
export function sheetOf(
  name: string,
  cells: Record<string, CellValue | [formula: string, value: CellValue]>,
): SheetSnapshot {
  const placed = Object.entries(cells).map(([address, content]) => {
    const position = parsePosition(address);
    if (!position) throw new Error(`no address: ${address}`);
    return { ...position, content };
  });
  const height = Math.max(0, ...placed.map(({ row }) => row + 1));
  const width = Math.max(0, ...placed.map(({ column }) => column + 1));
  const values = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue => null));
  const formulas: Record<string, string> = {};
  for (const { row, column, content } of placed) {
    const [formula, value] = Array.isArray(content) ? content : [null, content];
    const line = values[row];
    if (line) line[column] = value;
    if (formula !== null) formulas[formatPosition({ row, column })] = formula;
  }
  return { ...plainSheet(name, values), formulas };
}

export const workbookOf = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ name: "uji.xlsx", sheets });

import { formatPosition, type Address } from "../workbook/address";
import { plainSheet, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/** A rule's example, read: the workbook, and the cells where findings are expected. */
export interface ReadExample {
  readonly snapshot: WorkbookSnapshot;
  readonly marked: readonly Address[];
}

/**
 * Reads a sheet typed as text: one line a row, cells parted by "|". A "*" before a cell marks it (and is not part of its
 * text); a line "== Name" begins another sheet. Cells are texts, as pasted from a document, but for those that begin with
 * "=" as typed into a spreadsheet: "=1000" is a number, "=SUM(B2:B3) → 1000" a formula with its result.
 */
export function readExample(text: string): ReadExample {
  const sheets: SheetSnapshot[] = [];
  const marked: Address[] = [];
  let rows: CellValue[][] = [];
  let formulas: Record<string, string> = {};
  const open = (name: string): void => {
    rows = [];
    formulas = {};
    sheets.push({ ...plainSheet(name, rows), formulas });
  };
  open("Lembar1");
  for (const line of text.split("\n").map((each) => each.trim())) {
    const name = /^==\s*(.+)$/.exec(line)?.[1];
    if (name) open(name);
    else if (line !== "" || rows.length > 0)
      rows.push(readLine(line, { sheet: sheets.at(-1)?.name ?? "", row: rows.length, marked, formulas }));
  }
  return { snapshot: { name: "contoh.xlsx", sheets }, marked };
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly marked: Address[];
  readonly formulas: Record<string, string>;
}

function readLine(line: string, { sheet, row, marked, formulas }: Place): CellValue[] {
  return line.split("|").map((part, column) => {
    const cell = part.trim();
    if (cell.startsWith("*")) marked.push({ sheet, row, column });
    const text = cell.replace(/^\*\s*/, "");
    const [typed = "", result] = text.split(" → ");
    if (typed.startsWith("=") && result !== undefined) formulas[formatPosition({ row, column })] = typed;
    if (typed.startsWith("=")) return Number(result ?? typed.slice(1));
    return text === "" ? null : text;
  });
}

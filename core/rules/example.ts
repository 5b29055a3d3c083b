import type { Address } from "../workbook/address";
import { plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/** A rule's example, read: the workbook, and the cells where findings are expected. */
export interface ReadExample {
  readonly snapshot: WorkbookSnapshot;
  readonly marked: readonly Address[];
}

/**
 * Reads a sheet typed as text: one line a row, cells parted by "|". A "*" before a cell marks it (and is not part of its
 * text); a line "== Name" begins another sheet. All cells are texts, as pasted from a document.
 */
export function readExample(text: string): ReadExample {
  const sheets: SheetSnapshot[] = [];
  const marked: Address[] = [];
  let rows: (string | null)[][] = [];
  const open = (name: string): void => {
    rows = [];
    sheets.push(plainSheet(name, rows));
  };
  open("Lembar1");
  for (const line of text.split("\n").map((each) => each.trim())) {
    const name = /^==\s*(.+)$/.exec(line)?.[1];
    if (name) open(name);
    else if (line !== "" || rows.length > 0)
      rows.push(readLine(line, { sheet: sheets.at(-1)?.name ?? "", row: rows.length, marked }));
  }
  return { snapshot: { name: "contoh.xlsx", sheets }, marked };
}

function readLine(line: string, place: { sheet: string; row: number; marked: Address[] }): (string | null)[] {
  return line.split("|").map((part, column) => {
    const cell = part.trim();
    if (cell.startsWith("*")) place.marked.push({ sheet: place.sheet, row: place.row, column });
    const text = cell.replace(/^\*\s*/, "");
    return text === "" ? null : text;
  });
}

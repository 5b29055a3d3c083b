import { round } from "../../numbers/number";
import { percentFormat } from "../../numbers/number-format";
import { printNumber } from "../../numbers/print";
import type { Table } from "../../tables/table";
import type { Cell } from "../../workbook/sheet";
import type { CellValue } from "../../workbook/snapshot";

/** A number typed as text: what stands before it, the number, and the unit behind it. */
const FIGURE = /^((?:rp|idr)\.?\s*)?([+-]?\d[\d.,\s]*?)(\s*)((?:[\p{L}%].*)?)$/isu;

/** Decimals that a computed figure is printed with, where the cell itself does not tell. */
const USUAL_DECIMALS = 2;

/**
 * A figure as its own cell and column write figures: a number among numbers (a fraction where the cell shows percent), a
 * text in the same style among texts. Percentages are on the scale 0-100.
 */
export function writtenLike(table: Table, cell: Cell, value: number, decimals = USUAL_DECIMALS): CellValue {
  const typed = typeof cell.value === "string" ? FIGURE.exec(cell.text) : null;
  const [, currency = "", , blank = "", unit = ""] = typed ?? [];
  const isBare = currency === "" && unit === "";
  if (isBare && holdsNumbers(table, cell))
    return percentFormat(cell.format) ? round(value / 100, decimals + 2) : round(value, decimals);
  const gap = blank === "" && /^\p{L}/u.test(unit) ? " " : blank;
  return currency + inStyle(table, cell, round(value, decimals)) + gap + unit;
}

/** The cell itself is a number, or has nothing typed that speaks against what most of its column are. */
function holdsNumbers(table: Table, cell: Cell): boolean {
  if (typeof cell.value === "number") return true;
  const values = table.dataRows.map(({ index }) => table.sheet.value(index, cell.column));
  const numbers = values.filter((value) => typeof value === "number").length;
  const texts = values.filter((value) => typeof value === "string" && /\d/.test(value)).length;
  return numbers > texts;
}

function inStyle(table: Table, cell: Cell, value: number): string {
  const text = printNumber(value);
  if (table.style(cell.column) === "id") return text;
  return text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

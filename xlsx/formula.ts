import { columnIndex, columnLetters, type Position } from "../core/workbook/address";
import { escapeXml } from "./xml";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_576;

/** Texts, quoted sheet names and table references are skipped; then come cells, whole columns and whole rows. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/g;

/** The formula as it reads when it is filled from one cell to another: how shared formulas are to be read. */
export function filledFormula(formula: string, from: Position, to: Position): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  return formula.replace(TOKEN, (token, ...groups: (string | undefined)[]) => {
    const [c$, c, r$, r, c1$, c1, c2$, c2, r1$, r1, r2$, r2] = groups;
    if (c !== undefined) return column(c$, c, columns, row(r$, r, rows));
    if (c1 !== undefined) return `${column(c1$, c1, columns)}:${column(c2$, c2, columns)}`;
    return r1 !== undefined ? `${row(r1$, r1, rows)}:${row(r2$, r2, rows)}` : token;
  });
}

function column(dollar = "", letters = "", by: number, rest = ""): string {
  const index = columnIndex(letters) + (dollar === "" ? by : 0);
  return rest === REF || index < 0 || index > LAST_COLUMN ? REF : dollar + columnLetters(index) + rest;
}

function row(dollar = "", digits = "", by: number): string {
  const number = Number(digits) + (dollar === "" ? by : 0);
  return number < 1 || number > LAST_ROW ? REF : dollar + String(number);
}

const REF = "#REF!";

const SHARED_FORMULA =
  /(<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>)<((?:\w+:)?f)\s[^>]*?\bt="shared"[^>]*?(?:\/>|>[^<]*<\/\3>)/g;

/** The worksheet with every shared formula written out, so that its first cell may change without the others. */
export function withPlainFormulas(sheetXml: string, formulas: Readonly<Record<string, string>>): string {
  return sheetXml.replace(SHARED_FORMULA, (whole, cell: string, a1: string, tag: string) => {
    const formula = formulas[a1];
    return formula === undefined ? whole : `${cell}<${tag}>${escapeXml(formula.slice(1))}</${tag}>`;
  });
}

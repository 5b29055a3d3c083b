import { columnLetters, formatAddress, formatPosition } from "../core/workbook/address";
import { styleKey, styleOf } from "../core/workbook/looks";
import {
  columnCount,
  mergedAreas,
  placedCells,
  type NewCell,
  type NewSheet,
  type PlacedCell,
} from "../core/workbook/new-sheet";
import { rowHeights } from "../core/workbook/row-heights";
import type { StyleNumbers } from "./cell-styles";
import { escapeText, storedValue } from "./cells";
import { escapeXml } from "./xml";

const START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** The worksheet part of a new sheet; its elements stand in the order that the schema fixes. */
export function newSheetXml(sheet: NewSheet, styles: StyleNumbers): string {
  return (
    START +
    (sheet.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    frozenXml(sheet.frozenRows ?? 0) +
    columnsXml(sheet.widths ?? []) +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    listXml(
      "mergeCells",
      mergedAreas(sheet).map((area) => `<mergeCell ref="${area}"/>`),
    ) +
    listXml("hyperlinks", placedCells(sheet).flatMap(linkXml)) +
    (sheet.print ? pageXml(sheet.print) : "") +
    "</worksheet>"
  );
}

function frozenXml(rows: number): string {
  if (rows === 0) return "";
  const pane = `ySplit="${String(rows)}" topLeftCell="A${String(rows + 1)}" activePane="bottomLeft" state="frozen"`;
  return `<sheetViews><sheetView workbookViewId="0"><pane ${pane}/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly (number | null)[]): string {
  const columns = widths.flatMap((width, index) => {
    const number = String(index + 1);
    return width === null
      ? []
      : [`<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`];
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowsXml(sheet: NewSheet, styles: StyleNumbers): string {
  const letters = Array.from({ length: columnCount(sheet) }, (_, column) => columnLetters(column));
  const heights = rowHeights(sheet);
  const rows = sheet.rows.map((cells, row) => {
    const number = String(row + 1);
    const xml = cells.map((cell, column) =>
      cell === null ? "" : cellXml(`${letters[column] ?? ""}${number}`, cell, styles),
    );
    // Without "customHeight" a program that can is free to find a better one.
    const height = heights.get(row);
    const start = `<row r="${number}"${height === undefined ? "" : ` ht="${String(height)}"`}>`;
    return cells.length === 0 ? "" : `${start}${xml.join("")}</row>`;
  });
  return rows.join("");
}

function cellXml(a1: string, cell: NewCell, styles: StyleNumbers): string {
  const style = styles.get(styleKey(styleOf(cell))) ?? 0;
  const start = `<c r="${a1}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  const { type, content } =
    cell.formula === undefined ? plainContent(cell) : formulaContent(cell.formula, cell);
  return content === "" ? `${start}/>` : `${start}${type}>${content}</c>`;
}

interface Content {
  /** The attribute of the cell. */
  readonly type: string;
  readonly content: string;
}

function plainContent({ value = null }: NewCell): Content {
  return value === null || value === "" ? { type: "", content: "" } : storedValue(value, "");
}

function formulaContent(formula: string, { value = null }: NewCell): Content {
  const text = `<f>${escapeXml(formula.replace(/^=/, ""))}</f>`;
  if (value === null) return { type: "", content: text };
  if (typeof value === "string") return { type: ' t="str"', content: `${text}<v>${escapeText(value)}</v>` };
  const { type, content } = storedValue(value, "");
  return { type, content: text + content };
}

function linkXml({ row, column, cell: { link } }: PlacedCell): string[] {
  if (!link) return [];
  return [
    `<hyperlink ref="${formatPosition({ row, column })}" location="${escapeXml(formatAddress(link))}"/>`,
  ];
}

function listXml(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : `<${name}>${entries.join("")}</${name}>`;
}

/** One page wide and as many high as it takes, on A4. */
function pageXml({ landscape }: NonNullable<NewSheet["print"]>): string {
  const orientation = landscape ? "landscape" : "portrait";
  return (
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`
  );
}

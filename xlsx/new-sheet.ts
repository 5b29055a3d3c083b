import { HostError } from "../core/workbook/host";
import type { CellValue } from "../core/workbook/snapshot";
import { SheetCells } from "./cells";
import { RELATIONS, type WorkbookPackage } from "./package";
import { freeName } from "./sheet-name";
import { appendToRoot, attribute, childrenOf, elements, escapeXml, prefixOf } from "./xml";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const BLANK_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/** Adds a worksheet behind all others and returns the name it was given. */
export function addSheet(
  file: WorkbookPackage,
  wish: string,
  rows: readonly (readonly CellValue[])[],
): string {
  const workbook = file.text(file.workbookPath);
  if (
    elements(workbook, "workbookProtection").some((lock) =>
      /^(1|true)$/.test(attribute(lock, "lockStructure") ?? ""),
    )
  ) {
    throw new HostError(
      "Struktur buku kerja ini dikunci sehingga lembar tidak dapat ditambahkan: buka kuncinya di Excel " +
        "(Tinjau > Lindungi Buku Kerja), lalu coba lagi.",
    );
  }
  const sheets = elements(workbook, "sheet");
  const name = freeName(
    wish,
    sheets.map((sheet) => attribute(sheet, "name") ?? ""),
  );
  const path = file.freePath("xl/worksheets/sheet", ".xml");
  const id = file.add({ path, xml: sheetXml(rows), contentType: WORKSHEET_TYPE }, "worksheet");
  const number = Math.max(0, ...sheets.map((sheet) => Number(attribute(sheet, "sheetId") ?? 0))) + 1;
  const entry = `sheet xmlns:r="${RELATIONS}" name="${escapeXml(name)}" sheetId="${String(number)}" r:id="${id}"`;
  file.setText(file.workbookPath, withSheet(workbook, `<${prefixOf(workbook)}${entry}/>`));
  return name;
}

function sheetXml(rows: readonly (readonly CellValue[])[]): string {
  const cells = new SheetCells(BLANK_SHEET);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) cells.set({ row, column }, cells.filled({ row, column }, value));
    });
  });
  return cells.toString();
}

function withSheet(workbook: string, entry: string): string {
  const list = childrenOf(workbook).find(({ name }) => name === "sheets");
  if (!list) return workbook;
  const sheets = appendToRoot(workbook.slice(list.start, list.end), entry);
  return workbook.slice(0, list.start) + sheets + workbook.slice(list.end);
}

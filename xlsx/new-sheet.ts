import { quoteSheet } from "../core/workbook/address";
import { HostError } from "../core/workbook/host";
import { styleKey, styleOf, type CellStyle } from "../core/workbook/looks";
import { placedCells, type NewSheet } from "../core/workbook/new-sheet";
import { withCellStyles, type StyleNumbers } from "./cell-styles";
import { newSheetXml } from "./new-sheet-xml";
import { RELATIONS, type WorkbookPackage } from "./package";
import { askCalculation } from "./results";
import { freeName } from "./sheet-name";
import { stylesPathOf } from "./styles-part";
import { appendToRoot, attribute, childrenOf, elements, escapeXml, insertBehind, prefixOf } from "./xml";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a worksheet behind all others and returns the name it was given. */
export function addSheet(file: WorkbookPackage, sheet: NewSheet): string {
  const workbook = file.text(file.workbookPath);
  refuseLockedStructure(workbook);
  const sheets = elements(workbook, "sheet");
  const name = freeName(
    sheet.name,
    sheets.map((known) => attribute(known, "name") ?? ""),
  );
  const path = file.freePath("xl/worksheets/sheet", ".xml");
  const xml = newSheetXml(sheet, addStyles(file, stylesOf(sheet)));
  const id = file.add({ path, xml, contentType: WORKSHEET_TYPE }, "worksheet");
  const listed = withSheet(workbook, name, id);
  file.setText(file.workbookPath, withPrintTitles(listed, { name, index: sheets.length }, sheet));
  if (placedCells(sheet).some(({ cell }) => cell.formula !== undefined)) askCalculation(file);
  return name;
}

function refuseLockedStructure(workbook: string): void {
  const locks = elements(workbook, "workbookProtection");
  if (!locks.some((lock) => /^(1|true)$/.test(attribute(lock, "lockStructure") ?? ""))) return;
  throw new HostError(
    "Struktur buku kerja ini dikunci sehingga lembar tidak dapat ditambahkan: buka kuncinya di Excel " +
      "(Tinjau > Lindungi Buku Kerja), lalu coba lagi.",
  );
}

function addStyles(file: WorkbookPackage, styles: readonly CellStyle[]): StyleNumbers {
  if (styles.length === 0) return new Map();
  const path = stylesPathOf(file);
  const { xml, numbers } = withCellStyles(file.text(path), styles);
  file.setText(path, xml);
  return numbers;
}

/** Each style that the cells have, once; plain cells need none. */
function stylesOf(sheet: NewSheet): CellStyle[] {
  const plain = styleKey(styleOf({}));
  const styles = new Map(
    placedCells(sheet).map(({ cell }) => {
      const style = styleOf(cell);
      return [styleKey(style), style] as const;
    }),
  );
  styles.delete(plain);
  return [...styles.values()];
}

function withSheet(workbook: string, name: string, id: string): string {
  const list = childrenOf(workbook).find((child) => child.name === "sheets");
  if (!list) return workbook;
  const numbers = elements(workbook, "sheet").map((sheet) => Number(attribute(sheet, "sheetId") ?? 0));
  const number = String(Math.max(0, ...numbers) + 1);
  const entry = `sheet xmlns:r="${RELATIONS}" name="${escapeXml(name)}" sheetId="${number}" r:id="${id}"`;
  const sheets = appendToRoot(workbook.slice(list.start, list.end), `<${prefixOf(workbook)}${entry}/>`);
  return workbook.slice(0, list.start) + sheets + workbook.slice(list.end);
}

const BEFORE_NAMES =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences".split(
    " ",
  );

/** What is printed on every page is a name that only this sheet has. */
function withPrintTitles(
  workbook: string,
  { name, index }: { readonly name: string; readonly index: number },
  { print }: NewSheet,
): string {
  if (!print?.repeatRows) return workbook;
  const [first, last] = print.repeatRows;
  const rows = escapeXml(`${quoteSheet(name)}!$${String(first + 1)}:$${String(last + 1)}`);
  const tag = `${prefixOf(workbook)}definedName`;
  const entry = `<${tag} name="_xlnm.Print_Titles" localSheetId="${String(index)}">${rows}</${tag}>`;
  const names = childrenOf(workbook).find((child) => child.name === "definedNames");
  if (!names) return insertBehind(workbook, BEFORE_NAMES, `<${tag}s>${entry}</${tag}s>`);
  const all = appendToRoot(workbook.slice(names.start, names.end), entry);
  return workbook.slice(0, names.start) + all + workbook.slice(names.end);
}

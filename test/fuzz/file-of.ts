import { formatPosition } from "../../core/workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { partsOf, relationships, stylesOf, zipOf } from "../xlsx/package-of";

/** A workbook as an .xlsx file, written by a plain hand: values, formulas with their results, merges, states of sheets. */
export function fileOf({ sheets }: WorkbookSnapshot): Uint8Array {
  const entries = sheets.map(({ name, visibility }, index) => {
    const id = String(index + 1);
    return `<sheet name="${escaped(name)}" sheetId="${id}" state="${visibility}" r:id="rId${id}"/>`;
  });
  const targets = sheets.map((_, index) => {
    const id = String(index + 1);
    return [`rId${id}`, ["worksheet", `worksheets/sheet${id}.xml`]] as const;
  });
  const { "xl/workbook.xml": workbook = "", ...parts } = partsOf("");
  return zipOf({
    ...parts,
    "xl/workbook.xml": workbook.replace(/<sheets>.*<\/sheets>/, () => `<sheets>${entries.join("")}</sheets>`),
    "xl/_rels/workbook.xml.rels": relationships({
      ...Object.fromEntries(targets),
      gaya: ["styles", "styles.xml"],
    }),
    "xl/styles.xml": stylesOf("0"),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, sheetXml(sheet)]),
    ),
  });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function sheetXml(sheet: SheetSnapshot): string {
  const rows = sheet.values.map((values, r) => {
    const row = sheet.origin.row + r;
    const cells = values.map((value, c) => cellXml(sheet, { row, column: sheet.origin.column + c }, value));
    return `<row r="${String(row + 1)}">${cells.join("")}</row>`;
  });
  const protection = sheet.protected ? '<sheetProtection sheet="1"/>' : "";
  const merges = sheet.merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return (
    `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData>${protection}` +
    `${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}</worksheet>`
  );
}

function cellXml(
  { formulas }: SheetSnapshot,
  at: { readonly row: number; readonly column: number },
  value: CellValue,
): string {
  const a1 = formatPosition(at);
  const formula = formulas[a1];
  const f = formula === undefined ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  if (value === null) return f === "" ? "" : `<c r="${a1}">${f}</c>`;
  if (typeof value === "string") return `<c r="${a1}" t="str">${f}<v>${escaped(value)}</v></c>`;
  const type = typeof value === "boolean" ? ' t="b"' : "";
  return `<c r="${a1}"${type}>${f}<v>${String(Number(value))}</v></c>`;
}

/** Characters that XML cannot hold are left out: no spreadsheet program lets them into a file either. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

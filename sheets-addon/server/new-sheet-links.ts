import { formatPosition, type Address } from "../../core/workbook/address";
import { placedCells, type NewCell, type NewSheet } from "../../core/workbook/new-sheet";
import { blocksOf } from "./blocks";
import { PLAIN_TEXT } from "./write";
import type { Sheet } from "./sheets";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** What a linked cell shows; only texts can be links. */
export function linkText({ value = "" }: NewCell): string {
  return value === null ? "" : String(value);
}

/** A linked cell is one for plain text: its text must not be read as a date or a number. */
export function formatOf({ link, format }: NewCell): string {
  return link ? PLAIN_TEXT : (format ?? "General");
}

/** Puts the links over texts that stand there already, neighbours by one call. A link into no sheet stays a text. */
export function setLinks(sheet: Sheet, wanted: NewSheet): void {
  const ids = sheetIds(wanted);
  const texts = placedCells(wanted).flatMap(({ row, column, cell }) => {
    const url = cell.link && urlOf(cell.link, ids);
    return url === undefined ? [] : [{ row, column, content: richText(linkText(cell), url) }];
  });
  for (const { row, column, rows } of blocksOf(texts))
    sheet.getRange(row + 1, column + 1, rows.length, rows[0]?.length ?? 1).setRichTextValues(rows);
}

/** The ids of the sheets that links lead to, by their names. */
function sheetIds(wanted: NewSheet): ReadonlyMap<string, number> {
  const names = new Set(placedCells(wanted).flatMap(({ cell }) => cell.link?.sheet ?? []));
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return new Map(
    [...names].flatMap((name) => {
      const target = spreadsheet.getSheetByName(name);
      return target ? [[name, target.getSheetId()] as const] : [];
    }),
  );
}

function urlOf(link: Address, ids: ReadonlyMap<string, number>): string | undefined {
  const id = ids.get(link.sheet);
  return id === undefined ? undefined : `#gid=${String(id)}&range=${formatPosition(link)}`;
}

function richText(text: string, url: string): RichText {
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
}

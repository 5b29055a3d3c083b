import type { KeptText } from "../../core/nomenklatur";
import { LISTS_SHEET } from "../names";
import { allOrNone } from "./all-or-none";
import { splitByBytes } from "./bytes";
import type { Sheet } from "./sheets";

/** Google takes 50,000 characters a cell. The bytes are never fewer. */
const LARGEST_PART = 49_000;

/** The pack files of all lists that are kept with the document, in the order in which they were brought. */
export function getLists(): readonly KeptText[] {
  const sheet = listsSheet();
  return sheet ? columnsOf(sheet) : [];
}

/** Keeps a list in the document; one of the same id is replaced in its place. */
export function saveList(id: string, text: string): null {
  return allOrNone((undo) => {
    const sheet = listsSheet() ?? addListsSheet(undo);
    const ids = columnsOf(sheet).map((column) => column.id);
    const known = ids.indexOf(id);
    const column = known < 0 ? ids.length : known;
    if (column >= sheet.getMaxColumns()) sheet.insertColumnsAfter(column, 1);
    const cells = [id, ...splitByBytes(text, LARGEST_PART)];
    // Also over what is left of a longer text.
    const height = Math.max(cells.length, known < 0 ? 0 : sheet.getDataRange().getNumRows());
    const rows = Array.from({ length: height }, (_, row) => [asText(cells[row])]);
    sheet.getRange(1, column + 1, height, 1).setValues(rows);
    return null;
  });
}

/** The sheet goes with its last list. */
export function removeList(id: string): null {
  const sheet = listsSheet();
  const ids = sheet ? columnsOf(sheet).map((column) => column.id) : [];
  const column = ids.indexOf(id);
  if (!sheet || column < 0) return null;
  if (ids.length === 1) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
  else sheet.deleteColumn(column + 1);
  return null;
}

function listsSheet(): Sheet | null {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(LISTS_SHEET);
}

/** Hidden, and behind all others; the user stays where they are. */
function addListsSheet(undo: (step: () => void) => void): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(LISTS_SHEET, spreadsheet.getSheets().length);
  undo(() => {
    spreadsheet.deleteSheet(sheet);
  });
  spreadsheet.setActiveSheet(active, true);
  sheet.hideSheet();
  return sheet;
}

/** One list a column: its id in the first row, below it the parts of its pack file. */
function columnsOf(sheet: Sheet): readonly KeptText[] {
  const rows = sheet.getDataRange().getValues() as readonly (readonly unknown[])[];
  return (rows[0] ?? []).flatMap((id, column) =>
    id === ""
      ? []
      : [
          {
            id: String(id),
            text: rows
              .slice(1)
              .map((row) => String(row[column]))
              .join(""),
          },
        ],
  );
}

/** Whatever it begins with: setValues reads texts as if somebody typed them, unless they begin with an apostrophe. */
const asText = (part: string | undefined): string => (part === undefined ? "" : `'${part}`);

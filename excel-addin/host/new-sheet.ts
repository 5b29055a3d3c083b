import { formatRange } from "../../core/workbook/address";
import { columnCount, mergedAreas, placedCells, type NewSheet } from "../../core/workbook/new-sheet";
import { freeName } from "../../xlsx/sheet-name";
import type { Capabilities } from "./capabilities";
import { contentOf } from "./content";
import { refuseLongTexts } from "./edit-rules";
import { addLinks, addLooks } from "./new-sheet-looks";
import { layOut, setUpPage } from "./new-sheet-page";
import type { Session } from "./session";

const GENERAL = "General";

/** Adds the sheet behind all others and fills it; returns its name. A sheet that cannot be filled does not stay. */
export async function addSheet(session: Session, sheet: NewSheet): Promise<string> {
  refuseLongTexts(placedCells(sheet).map(({ cell }) => cell));
  const name = freeName(sheet.name, await session.look(sheetNames));
  let id: string | null = null;
  await session.changeOr(
    async (context) => {
      const added = context.workbook.worksheets.add(name);
      added.load("id");
      await context.sync();
      id = added.id;
      fill(added, sheet, session.can);
      await context.sync();
      if (session.can.pageLayout) await setUpPage(context, added, sheet);
    },
    (context) => removeSheet(context, id ?? name, id !== null),
  );
  return name;
}

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map((sheet) => sheet.name);
}

/** Queues all that the sheet has, whatever its size, for one sync. */
function fill(added: Excel.Worksheet, sheet: NewSheet, can: Capabilities): void {
  layOut(added, sheet, can);
  const width = columnCount(sheet);
  if (width === 0) return;
  if (can.links) addLinks(added, sheet);
  addLooks(added, sheet, can);
  const cells = added.getRange(
    formatRange({ top: 0, left: 0, bottom: sheet.rows.length - 1, right: width - 1 }),
  );
  putContents(cells, sheet, width);
  cells.format.autofitRows();
  for (const area of mergedAreas(sheet)) added.getRange(area).merge();
}

function putContents(cells: Excel.Range, { rows }: NewSheet, width: number): void {
  const columns = Array.from({ length: width }, (_, column) => column);
  const grid = rows.map((row) => columns.map((column) => row[column] ?? {}));
  const formats = grid.map((row) => row.map(({ format }) => format ?? GENERAL));
  // Formats come first: they decide what a content becomes.
  if (formats.some((row) => row.some((format) => format !== GENERAL))) cells.numberFormat = formats;
  cells.formulas = grid.map((row, r) =>
    row.map((cell, c) => contentOf(cell, formats[r]?.[c] ?? GENERAL, false).put),
  );
}

/** A sheet that was found by its name may be somebody else's: it goes only where it is empty. */
async function removeSheet(context: Excel.RequestContext, key: string, isOurs: boolean): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("address");
  await context.sync();
  if (!isOurs && !used.isNullObject) return;
  sheet.delete();
  await context.sync();
}

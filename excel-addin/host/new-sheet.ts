import { formatRange } from "../../core/workbook/address";
import { columnCount, placedCells, type NewSheet } from "../../core/workbook/new-sheet";
import { freeName } from "../../xlsx/sheet-name";
import { contentOf } from "./content";
import { refuseLongTexts } from "./edit-rules";
import type { Session } from "./session";

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
      fill(added, sheet);
      await context.sync();
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

function fill(added: Excel.Worksheet, sheet: NewSheet): void {
  const width = columnCount(sheet);
  if (width === 0) return;
  const range = formatRange({ top: 0, left: 0, bottom: sheet.rows.length - 1, right: width - 1 });
  const columns = Array.from({ length: width }, (_, column) => column);
  added.getRange(range).formulas = sheet.rows.map((row) =>
    columns.map((column) => contentOf(row[column] ?? {}, "", false).put),
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

import { formatRange } from "../../core/workbook/address";
import type { CellValue } from "../../core/workbook/snapshot";
import { freeName } from "../../xlsx/sheet-name";
import { contentOf } from "./content";
import { refuseLongTexts } from "./edit-rules";
import type { Session } from "./session";

/** A sheet to be added: the name that it shall have or nearly have, and its cells from A1. */
export interface NewSheet {
  readonly wish: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Adds the sheet behind all others and fills it; returns its name. A sheet that cannot be filled does not stay. */
export async function addSheet(session: Session, { wish, rows }: NewSheet): Promise<string> {
  refuseLongTexts(rows.flatMap((row) => row.map((value) => ({ value }))));
  const name = freeName(wish, await session.look(sheetNames));
  let id: string | null = null;
  await session.changeOr(
    async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.load("id");
      await context.sync();
      id = sheet.id;
      fill(sheet, rows);
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

function fill(sheet: Excel.Worksheet, rows: readonly (readonly CellValue[])[]): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const range = formatRange({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
  const columns = Array.from({ length: width }, (_, column) => column);
  sheet.getRange(range).formulas = rows.map((row) =>
    columns.map((column) => contentOf({ value: row[column] ?? null }, "", false).put),
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

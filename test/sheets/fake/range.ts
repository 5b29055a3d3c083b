import { contains, formatPosition, formatRange, type Range } from "../../../core/workbook/address";
import type { CallLog } from "./call-log";
import { dateOf, isDateFormat } from "./dates";
import { entered } from "./entry";
import { changeLook, eachCell, lookSetters } from "./looks";
import { RICH_TEXTS } from "./rich-text";
import { strict } from "./strict";
import type { FakeSheet, FakeWorkbook } from "./workbook";

/** What each Range stands for, for the services that take one. */
export const AREAS = new WeakMap<object, Range>();

export const PROTECTED_FAULT =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection " +
  "if you need to edit.";

/** What a range is made from. */
export interface RangeContext {
  readonly workbook: FakeWorkbook;
  readonly sheet: FakeSheet;
  readonly calls: CallLog;
  /** The sheet as a service object. */
  readonly sheetObject: () => object;
}

export function fakeRange(area: Range, context: RangeContext): object {
  const { workbook, sheet, calls } = context;
  const each = <T>(read: (a1: string) => T): T[][] => gridOf(area, read);
  const range: object = strict(
    "Range",
    {
      getA1Notation: () => formatRange(area),
      getNumRows: () => area.bottom - area.top + 1,
      getRow: () => area.top + 1,
      getColumn: () => area.left + 1,
      getSheet: context.sheetObject,
      getValues: () => each((a1) => valueOf(sheet, a1, workbook.timeZone)),
      getDisplayValues: () => each((a1) => shownOf(sheet, a1, workbook.timeZone)),
      getFormulas: () => each((a1) => sheet.cell(a1)?.formula ?? ""),
      getNumberFormats: () => each((a1) => sheet.formats.get(a1) ?? "General"),
      getMergedRanges: () =>
        sheet.merges.filter((merge) => overlap(merge, area)).map((merge) => fakeRange(merge, context)),
      setValues: (values: unknown) => {
        setValues(sheet, area, values);
        return range;
      },
      setNumberFormats: (values: unknown) => {
        eachCell(area, checkedShape(area, values), (a1, format) => {
          if (typeof format !== "string") throw new Error(`Invalid number format: ${String(format)}`);
          if (format === "General") sheet.formats.delete(a1);
          else sheet.formats.set(a1, format);
        });
        return range;
      },
      setRichTextValues: (values: unknown) => {
        eachCell(area, checkedShape(area, values), (a1, value) => {
          setRichText(sheet, a1, value);
        });
        return range;
      },
      ...lookSetters(
        sheet,
        area,
        (values) => checkedShape(area, values),
        () => range,
      ),
      merge: () => {
        merge(sheet, area);
        return range;
      },
      activate: () => {
        workbook.active = { sheet, range: area };
        return range;
      },
    },
    calls,
  );
  AREAS.set(range, area);
  return range;
}

function gridOf<T>({ top, left, bottom, right }: Range, read: (a1: string) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      read(formatPosition({ row: top + row, column: left + column })),
    ),
  );
}

function valueOf(sheet: FakeSheet, a1: string, timeZone: string): unknown {
  const content = sheet.cell(a1)?.content ?? "";
  const isDate = typeof content === "number" && isDateFormat(sheet.formats.get(a1) ?? "");
  return isDate ? dateOf(content, timeZone) : content;
}

function shownOf(sheet: FakeSheet, a1: string, timeZone: string): string {
  const value = valueOf(sheet, a1, timeZone);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number") return String(value).replace(".", ",");
  return value instanceof Date ? value.toLocaleDateString("id-ID", { timeZone }) : String(value);
}

function overlap(one: Range, other: Range): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function setValues(sheet: FakeSheet, area: Range, values: unknown): void {
  const rows = checkedShape(area, values);
  refuseProtected(sheet, area);
  const cells = rows.flatMap((row, index) =>
    row.map((value, column) => {
      const a1 = formatPosition({ row: area.top + index, column: area.left + column });
      return { a1, cell: entered(value, sheet.formats.get(a1) ?? "") };
    }),
  );
  for (const { a1, cell } of cells) sheet.enter(a1, cell);
}

/** Google reads a text in a cell of another format as if it were typed: what is no text then, the fake does not know. */
function setRichText(sheet: FakeSheet, a1: string, value: unknown): void {
  const known = RICH_TEXTS.get(value as object);
  if (!known) throw new Error("setRichTextValues takes RichTextValues.");
  const format = sheet.formats.get(a1) ?? "";
  const cell = entered(known.text, format);
  if (cell?.content !== known.text) throw new Error("The fake knows links of texts only.");
  sheet.enter(a1, cell);
  sheet.links.set(a1, known.url);
  changeLook(sheet, a1, { FontColors: "#1155cc", FontLines: "underline" });
}

/** Only the first cell keeps its content. */
function merge(sheet: FakeSheet, area: Range): void {
  if (sheet.merges.some((other) => overlap(other, area)))
    throw new Error("You must select all cells in a merged range to merge or unmerge them.");
  sheet.merges = [...sheet.merges, area];
  const rows = gridOf(area, (a1) => a1);
  for (const a1 of rows.flat().slice(1)) sheet.enter(a1, null);
}

function refuseProtected(sheet: FakeSheet, area: Range): void {
  const isRefused = sheet.protections.some(
    ({ range, canEdit }) => !canEdit && (range === null || overlap(range, area)),
  );
  if (isRefused) throw new Error(PROTECTED_FAULT);
}

/** Values must be rows of one length, and just as many as the range has. */
function checkedShape(area: Range, values: unknown): unknown[][] {
  if (!Array.isArray(values) || !values.every(Array.isArray))
    throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setValues.");
  const rows = values as unknown[][];
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  refuseOtherNumber("rows", rows.length, height);
  for (const row of rows) refuseOtherNumber("columns", row.length, width);
  return rows;
}

function refuseOtherNumber(what: string, given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${String(given)} but the range has ${String(wanted)}.`,
  );
}

/** The range that these numbers name, counted from 1; it must lie within the sheet. */
export function checkedArea(sheet: FakeSheet, numbers: readonly number[]): Range {
  const [row = 1, column = 1, rows = 1, columns = 1] = numbers;
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  const isWhole = numbers.every((number) => Number.isInteger(number) && number >= 1);
  const grid: Range = { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns };
  if (!isWhole || !contains(grid, { row: bottom, column: right }))
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  return { top: row - 1, left: column - 1, bottom: bottom - 1, right: right - 1 };
}

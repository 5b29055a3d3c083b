import { formatPosition, parseRange, type Range } from "../../../core/workbook/address";
import type { CallLog } from "./call-log";
import { changeLook } from "./looks";
import { protection, ProtectionType } from "./protection";
import { checkedArea, fakeRange, PROTECTED_FAULT, type RangeContext } from "./range";
import { conditionalFormatRule, RULES } from "./rules";
import { strict, type Members } from "./strict";
import type { FakeSheet, FakeWorkbook } from "./workbook";

/** The sheet behind each service object. */
export const SHEETS = new WeakMap<object, FakeSheet>();

export const BorderStyle = { SOLID: { name: "SOLID" } };
export const SheetType = { GRID: { name: "GRID" }, OBJECT: { name: "OBJECT" } };

/** The conditional formats of one sheet must not become more than this. */
const MOST_RULES = 1_000;

export function fakeSheet(sheet: FakeSheet, workbook: FakeWorkbook, calls: CallLog): object {
  const context: RangeContext = { workbook, sheet, calls, sheetObject: () => object };
  const object: object = strict(
    "Sheet",
    { ...about(context), ...ranges(context), ...conditionalFormats(context), ...growth(sheet) },
    calls,
  );
  SHEETS.set(object, sheet);
  return object;
}

function about({ sheet, calls }: RangeContext): Members {
  return {
    getName: () => sheet.name,
    getSheetId: () => sheet.id,
    getType: () => SheetType[sheet.type],
    isSheetHidden: () => sheet.isHidden,
    hideSheet: () => {
      sheet.isHidden = true;
    },
    getProtections: (type: unknown) => {
      if (type !== ProtectionType.SHEET) throw new Error("The fake lists protections of whole sheets only.");
      return sheet.protections.filter(({ range }) => range === null).map((one) => protection(one, calls));
    },
  };
}

function ranges(context: RangeContext): Members {
  const { sheet } = context;
  return {
    getRange: (first: number | string, ...numbers: number[]) =>
      fakeRange(
        typeof first === "string" ? areaOf(first, sheet) : checkedArea(sheet, [first, ...numbers]),
        context,
      ),
    getDataRange: () => {
      if (sheet.type !== "GRID") throw new Error("This operation is not allowed on an object sheet.");
      const { rows, columns } = sheet.extent();
      return fakeRange(checkedArea(sheet, [1, 1, Math.max(1, rows), Math.max(1, columns)]), context);
    },
    getRangeList: (a1s: readonly string[]) => rangeList(a1s, context),
  };
}

function rangeList(a1s: readonly string[], context: RangeContext): object {
  const areas = a1s.map((a1) => areaOf(a1, context.sheet));
  if (areas.length === 0) throw new Error("A range list must have at least one range.");
  const list: object = strict(
    "RangeList",
    {
      getRanges: () => areas.map((area) => fakeRange(area, context)),
      setBorder: (...sides: unknown[]) => {
        setBorder(context.sheet, areas, sides);
        return list;
      },
    },
    context.calls,
  );
  return list;
}

function areaOf(a1: string, sheet: FakeSheet): Range {
  const area = parseRange(a1);
  if (!area) throw new Error("Range not found");
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return checkedArea(sheet, [area.top + 1, area.left + 1, height, width]);
}

/** Six sides (top, left, bottom, right, and the lines inside), a colour and a style. */
function setBorder(sheet: FakeSheet, areas: readonly Range[], sides: readonly unknown[]): void {
  const [colour, style] = sides.slice(6);
  if (sides.length !== 8 || !sides.slice(0, 6).every((side) => side === true) || style !== BorderStyle.SOLID)
    throw new Error("The fake knows solid borders on all sides only.");
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        changeLook(sheet, formatPosition({ row, column }), { Border: colour });
}

function conditionalFormats(context: RangeContext): Members {
  const { sheet, calls } = context;
  return {
    getConditionalFormatRules: () => {
      if (sheet.type !== "GRID") throw new Error("This operation is not allowed on an object sheet.");
      return sheet.rules.map((rule) =>
        conditionalFormatRule(rule, () => rule.ranges.map((area) => fakeRange(area, context)), calls),
      );
    },
    setConditionalFormatRules: (rules: readonly object[]) => {
      if (sheet.protections.some(({ canEdit, range }) => range === null && !canEdit))
        throw new Error(PROTECTED_FAULT);
      if (rules.length > MOST_RULES) throw new Error("Too many conditional format rules.");
      sheet.rules = rules.map((rule) => {
        const known = RULES.get(rule);
        if (!known) throw new Error("setConditionalFormatRules takes ConditionalFormatRules.");
        return known;
      });
    },
  };
}

function growth(sheet: FakeSheet): Members {
  return {
    setColumnWidth: (place: number, width: number) => {
      if (place < 1 || place > sheet.maxColumns) throw new Error("Those columns are out of bounds.");
      if (!Number.isInteger(width)) throw new Error("The parameters don't match the method signature.");
      sheet.widths.set(place, width);
    },
    setFrozenRows: (rows: number) => {
      if (rows >= sheet.maxRows) throw new Error("You can't freeze all visible rows on the sheet.");
      sheet.frozenRows = rows;
    },
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    insertRowsAfter: (_after: number, count: number) => {
      sheet.maxRows += count;
    },
    deleteColumn: (place: number) => {
      sheet.deleteColumn(place - 1);
    },
    insertColumnsAfter: (_after: number, count: number) => {
      sheet.maxColumns += count;
    },
  };
}

import { writeXlsx, type Cell, type ConditionalRule, type WriteSheet } from "hucre/xlsx";
import { parsePosition, parseRange } from "../../core/workbook/address";
import type { ConditionalFormat, SheetDescription } from "./contract";

/** The described workbook as an .xlsx file, written by another hand than the one under test. */
export function workbookFile(sheets: readonly SheetDescription[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(writtenSheet) });
}

function writtenSheet(sheet: SheetDescription): WriteSheet {
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => [...row]),
    cells: new Map([...errorCells(sheet), ...formulaCells(sheet)]),
    merges: (sheet.merges ?? []).flatMap((text) => {
      const range = parseRange(text);
      return range
        ? [{ startRow: range.top, startCol: range.left, endRow: range.bottom, endCol: range.right }]
        : [];
    }),
    conditionalRules: (sheet.formats ?? []).map(conditionalRule),
    ...(sheet.isHidden ? { hidden: true } : {}),
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
  };
}

function errorCells({ rows }: SheetDescription): [string, Partial<Cell>][] {
  return rows.flatMap((row, r) =>
    row.flatMap((value, c): [string, Partial<Cell>][] => {
      const isError = typeof value === "string" && /^#[A-Z]+[/!?]/.test(value);
      return isError ? [[`${String(r)},${String(c)}`, { value, type: "error" }]] : [];
    }),
  );
}

function formulaCells({ rows, formulas }: SheetDescription): [string, Partial<Cell>][] {
  return Object.entries(formulas ?? {}).map(([a1, formula]) => {
    const { row, column } = parsePosition(a1) ?? { row: 0, column: 0 };
    const formulaResult = rows[row]?.[column] ?? null;
    return [
      `${String(row)},${String(column)}`,
      { type: "formula", formula: formula.slice(1), formulaResult },
    ];
  });
}

function conditionalRule({ range, formula }: ConditionalFormat, index: number): ConditionalRule {
  const style: ConditionalRule["style"] = {
    font: { bold: true },
    fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFAABBCC" } },
  };
  return { type: "expression", priority: index + 1, formula, range, style };
}

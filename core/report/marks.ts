import type { Finding } from "../rules/finding";
import type { Address, Position, Range } from "../workbook/address";
import type { Mark, Severity } from "../workbook/mark";

const RANK: readonly Severity[] = ["error", "warning", "info"];

/** The marks that show findings in a workbook: each cell once, by its worst finding, neighbours drawn together. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const worst = new Map<string, { cell: Address; severity: Severity }>();
  for (const severity of [...RANK].reverse()) {
    for (const finding of findings.filter((each) => each.severity === severity)) {
      for (const cell of finding.cells)
        worst.set(`${cell.sheet}\n${String(cell.row)},${String(cell.column)}`, { cell, severity });
    }
  }
  const groups = new Map<string, { sheet: string; severity: Severity; cells: Address[] }>();
  for (const { cell, severity } of worst.values()) {
    const key = `${severity}\n${cell.sheet}`;
    const group = groups.get(key) ?? { sheet: cell.sheet, severity, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ sheet, severity, cells }) => ({ sheet, severity, ranges: runs(cells) }));
}

/** Cells below each other become one range. */
export function runs(cells: readonly Position[]): Range[] {
  const ranges: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else ranges.push({ top: row, bottom: row, left: column, right: column });
  }
  return ranges;
}

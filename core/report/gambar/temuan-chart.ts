import type { CheckedWorkbook } from "../check-workbook";
import type { Ignore } from "../ignores";
import { countsText, SEVERITY_WORDS } from "../summary";
import { GAP, heading, LINE, type Chart } from "./chart";
import { box, label, linesOf, type Scene, type Shape } from "./scene";
import { temuanPicture, total, type TemuanRow } from "./temuan";

const SEVERITIES = ["error", "warning", "info"] as const;
const BAR = 14;

/** A bar for each table, of its findings by severity. */
export function temuanChart(checked: CheckedWorkbook, ignores: readonly Ignore[]): Chart {
  const rows = temuanPicture(checked, ignores);
  return {
    grid: {
      columns: ["Tabel", ...SEVERITIES.map((severity) => SEVERITY_WORDS[severity])],
      rows: rows.map(({ title, counts, at }) => ({
        title,
        at: null,
        cells: SEVERITIES.map((severity) => ({ text: String(counts[severity]), at: at[severity] })),
      })),
    },
    scene: (title, width) => drawn(rows, title, width),
  };
}

function drawn(rows: readonly TemuanRow[], title: string, width: number): Scene {
  const most = Math.max(1, ...rows.map(total));
  const head = heading(title, width);
  const shapes: Shape[] = [...head.shapes];
  let y = head.bottom;
  for (const row of rows) {
    const lines = linesOf(`${row.title}: ${countsText(row.counts)}`, { width: width - 2 * GAP, most: 3 });
    shapes.push(...lines.map((line, index) => label([GAP, y + LINE * (index + 1) - 3], line)));
    y += lines.length * LINE + 2;
    shapes.push(...barOf(row, { y, scale: (width - 2 * GAP) / most }));
    y += BAR + GAP;
  }
  return { title, width, height: y, shapes };
}

function barOf({ title, counts, at }: TemuanRow, { y, scale }: { y: number; scale: number }): Shape[] {
  let x = GAP;
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const width = counts[severity] * scale;
    const hint = `${title}: ${String(counts[severity])} ${SEVERITY_WORDS[severity]}`;
    const bar = box([x, y, Math.max(1, width - 1), BAR], severity, { at: at[severity], hint });
    x += width;
    return bar;
  });
}

import { printNumber } from "../../numbers/print";
import type { Plan } from "../../plan/plan";
import { GAP, heading, LINE, type Chart } from "./chart";
import { paguPicture, type PaguPicture, type PaguSeries } from "./pagu";
import { box, label, linesOf, type Paint, type Scene, type Shape } from "./scene";

const PAINTS: readonly Paint[] = [0, 1, 2, 3, 4, 5, 6].map((each) => `series-${String(each)}` as Paint);
const BARS = 200;

/** A bar a year, of the pagu of its programs. */
export function paguChart(plan: Plan): Chart {
  const picture = paguPicture(plan);
  const { years, series, totals } = picture;
  const rows = series.map(({ kode, nama, at, amounts }) => ({
    title: `${kode} ${nama}`.trim(),
    at,
    cells: amounts.map((amount) => ({ text: amount === null ? "–" : printNumber(amount), at })),
  }));
  const sums = totals.map((amount) => ({ text: printNumber(amount), at: null }));
  return {
    grid: {
      columns: ["Program (Rp)", ...years.map(String)],
      rows: rows.length === 0 ? [] : [...rows, { title: "Jumlah", at: null, cells: sums }],
    },
    scene: (title, width) => drawn(picture, title, width),
  };
}

function drawn(picture: PaguPicture, title: string, width: number): Scene {
  const head = heading(title, width);
  const floor = head.bottom + LINE + BARS;
  const legend = legendOf(picture.series, { top: floor + LINE + 2 * GAP, width });
  const shapes = [
    ...head.shapes,
    ...picture.years.flatMap((_, index) => barOf(picture, index, { floor, width })),
    ...legend.shapes,
  ];
  return { title, width, height: legend.bottom + GAP, shapes };
}

/** The bar of one year, upon the floor. */
function barOf(
  { years, series, totals }: PaguPicture,
  index: number,
  { floor, width }: { floor: number; width: number },
): Shape[] {
  const slot = (width - 2 * GAP) / years.length;
  const thick = Math.min(64, slot * 0.7);
  const middle = GAP + slot * (index + 0.5);
  const highest = Math.max(1, ...totals);
  const boxes: Shape[] = [];
  let y = floor;
  for (const [place, { kode, nama, at, amounts }] of series.entries()) {
    const amount = Math.max(0, amounts[index] ?? 0);
    const height = (amount / highest) * BARS;
    y -= height;
    const hint = `${kode} ${nama}, ${String(years[index])}: Rp ${printNumber(amount)}`.trim();
    // A hair of the paper stays between two boxes, so that they are told apart without their colours.
    if (height > 0)
      boxes.push(
        box([middle - thick / 2, y, thick, Math.max(0.5, height - 1)], PAINTS[place] ?? "text-2", {
          at,
          hint,
        }),
      );
  }
  return [
    ...boxes,
    label([middle, y - 5], shortRupiah(totals[index] ?? 0), { align: "middle", size: 11 }),
    label([middle, floor + LINE], String(years[index]), { align: "middle" }),
  ];
}

function legendOf(
  series: readonly PaguSeries[],
  { top, width }: { top: number; width: number },
): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let y = top;
  for (const [place, { kode, nama, at }] of series.entries()) {
    const lines = linesOf(`${kode} ${nama}`.trim(), { width: width - 4 * GAP, most: 2 });
    shapes.push(box([GAP, y + 3, 12, 12], PAINTS[place] ?? "text-2", { at }));
    shapes.push(...lines.map((line, index) => label([3.5 * GAP, y + LINE * (index + 1) - 3], line)));
    y += lines.length * LINE + 4;
  }
  return { shapes, bottom: y };
}

/** "12,3 M" (miliar), "450 jt" (juta). */
export function shortRupiah(amount: number): string {
  if (Math.abs(amount) >= 1e9) return `${printNumber(amount / 1e9, 1)} M`;
  return Math.abs(amount) >= 1e6 ? `${printNumber(amount / 1e6, 0)} jt` : printNumber(amount, 0);
}

import { SEBUTAN_KATEGORI } from "../../numbers/kategori";
import { printNumber } from "../../numbers/print";
import type { Plan } from "../../plan/plan";
import { capaianPicture, type CapaianCell, type CapaianPicture, type CapaianRow } from "./capaian";
import { GAP, heading, LINE, type Chart } from "./chart";
import { box, label, linesOf, type Paint, type Scene, type Shape } from "./scene";

const CELL = 26;
const KATEGORI = SEBUTAN_KATEGORI.tinggi;

/** A line of boxes for each indicator, one a year, painted by its kategori. */
export function capaianChart(plan: Plan): Chart {
  const picture = capaianPicture(plan);
  return {
    grid: {
      columns: ["Indikator (persen)", ...picture.years.map(String)],
      rows: picture.rows.map(({ nama, at, cells }) => ({
        title: nama,
        at,
        cells: cells.map((cell) => ({ text: cell ? saidOf(cell) : "–", at: cell?.at ?? null })),
      })),
    },
    scene: (title, width) => drawn(picture, title, width),
  };
}

/** "88,3 (Tinggi)"; with "*" where it is computed. */
function saidOf(cell: CapaianCell): string {
  return cell.kategori === null ? "–" : `${printed(cell)} (${KATEGORI[cell.kategori] ?? ""})`;
}

function printed({ persen, isComputed }: CapaianCell): string {
  return persen === null ? "–" : `${printNumber(persen, 1)}${isComputed ? "*" : ""}`;
}

function drawn({ years, rows }: CapaianPicture, title: string, width: number): Scene {
  const slot = (width - 2 * GAP) / Math.max(1, years.length);
  const head = heading(title, width);
  const shapes: Shape[] = [
    ...head.shapes,
    ...years.map((year, index) =>
      label([GAP + slot * (index + 0.5), head.bottom + 12], String(year), { align: "middle" }),
    ),
  ];
  let y = head.bottom + LINE + 4;
  for (const row of rows) {
    const lines = linesOf(row.nama, { width: width - 2 * GAP });
    shapes.push(...lines.map((line, index) => label([GAP, y + LINE * (index + 1) - 3], line)));
    y += lines.length * LINE + 2;
    shapes.push(...boxesOf(row, years, { y, slot }));
    y += CELL + GAP;
  }
  const legend = legendOf(y, width);
  return { title, width, height: legend.bottom + GAP, shapes: [...shapes, ...legend.shapes] };
}

function boxesOf(
  { nama, cells }: CapaianRow,
  years: readonly number[],
  { y, slot }: { y: number; slot: number },
): Shape[] {
  return cells.flatMap((cell, index) => {
    if (!cell) return [];
    const x = GAP + slot * index;
    const hint = `${nama}, ${String(years[index])}: ${saidOf(cell)}`;
    const paint = cell.kategori === null ? "background" : paintOf(cell.kategori);
    return [
      box([x + 1, y, slot - 2, CELL], paint, { at: cell.at, hint }),
      label([x + slot / 2, y + 17], printed(cell), { align: "middle" }),
    ];
  });
}

function legendOf(top: number, width: number): { shapes: Shape[]; bottom: number } {
  const ranges = ["≥ 91", "76-90", "66-75", "51-65", "≤ 50"];
  const columns = Math.max(1, Math.floor(width / 155));
  const shapes = KATEGORI.flatMap((sebutan, index) => {
    const x = GAP + (index % columns) * 155;
    const y = top + 4 + Math.floor(index / columns) * (LINE + 4);
    return [
      box([x, y, 14, 14], paintOf(index)),
      label([x + 20, y + 12], `${sebutan} (${ranges[index] ?? ""})`, { size: 11 }),
    ];
  });
  return { shapes, bottom: top + 4 + Math.ceil(KATEGORI.length / columns) * (LINE + 4) };
}

function paintOf(kategori: number): Paint {
  return `step-${String(kategori)}` as Paint;
}

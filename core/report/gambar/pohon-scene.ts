import { countsText } from "../summary";
import type { PohonRow } from "./rows";
import type { Counts, SimpulPohon } from "./pohon";
import { box, label, linesOf, type Paint, type Scene, type Shape } from "./scene";

const WIDTH = 960;
const MARGIN = 16;
const STEP = 22;
const LINE = 17;
const COUNTS_WIDTH = 190;

const PAINT: Readonly<Record<SimpulPohon["jenis"], Paint>> = {
  tujuan: "series-0",
  sasaran: "series-2",
  urusan: "series-6",
  bidang: "series-6",
  program: "series-3",
  kegiatan: "series-1",
  "sub kegiatan": "series-4",
};

/** The tree as it is unfolded: a line a node, its findings on the right. */
export function pohonScene(rows: readonly PohonRow[], title: string): Scene {
  const shapes: Shape[] = [label([MARGIN, 28], title, { size: 16, bold: true })];
  let y = 44;
  for (const row of rows) {
    const lines = linesOf(titleOf(row.simpul), {
      width: WIDTH - left(row) - COUNTS_WIDTH,
      size: 13,
      most: 4,
    });
    const height = lines.length * LINE + 8;
    shapes.push(...rowShapes(row, lines, { y, height }));
    y += height + 4;
  }
  return { title, width: WIDTH, height: y + MARGIN - 4, shapes };
}

/** "Program 1.06.02 PROGRAM PEMBERDAYAAN SOSIAL". */
export function titleOf({ jenis, kode, nama }: SimpulPohon): string {
  return [jenisWord(jenis), kode, nama].filter((text) => text !== "").join(" ");
}

/** "Sub kegiatan", "Bidang urusan". */
export function jenisWord(jenis: SimpulPohon["jenis"]): string {
  const word = jenis === "bidang" ? "bidang urusan" : jenis;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function rowShapes(row: PohonRow, lines: readonly string[], place: { y: number; height: number }): Shape[] {
  const { simpul } = row;
  const x = left(row);
  const { y, height } = place;
  return [
    box([x - 10, y, 4, height], PAINT[simpul.jenis], { at: simpul.at }),
    ...lines.map((line, index) =>
      label([x, y + LINE * (index + 1)], line, { size: 13, bold: row.depth === 0 }),
    ),
    label([WIDTH - MARGIN, y + LINE], countsText(simpul.total), {
      align: "end",
      paint: worstOf(simpul.total) ?? "text-2",
    }),
  ];
}

function left({ depth }: PohonRow): number {
  return MARGIN + 10 + depth * STEP;
}

/** The gravest of what was found; null where nothing was. */
export function worstOf(counts: Counts): keyof Counts | null {
  return (["error", "warning", "info"] as const).find((severity) => counts[severity] > 0) ?? null;
}

import { totalPagu } from "../../functions/total-pagu";
import { paguFigure, paguSlots, type PaguSlot } from "../../plan/pagu";
import type { Figure, Pendanaan, Simpul } from "../../plan/plan";
import { columnLetters, formatPosition } from "../../workbook/address";
import type { Cell } from "../../workbook/sheet";
import type { FillCell } from "./fill";
import { isPlain } from "./formula-cell";

/** The pagu of every node that has children under it in the same table, by year and at the end of the period. */
export function parentCells({ table, simpul }: Pendanaan): FillCell[] {
  const kodeRange = kodeRangeOf(simpul);
  return simpul.flatMap((parent) => {
    const anak = parent.anak.filter((each) => each.table === table);
    if (anak.length === 0 || anak.length < parent.anak.length) return [];
    return paguSlots(parent).flatMap((slot) => sumCell(parent, { slot, anak, kodeRange }) ?? []);
  });
}

/** Pagu at the end of the period, where it is the sum of the years. */
export function endCells({ simpul }: Pendanaan): FillCell[] {
  return simpul
    .filter(({ anak }) => anak.length === 0)
    .flatMap(({ paguRows }) =>
      paguRows.flatMap(({ pagu, akhir }) => {
        const cells = pagu.map(({ cell }) => cell);
        if (!akhir || cells.length === 0 || !cells.every(isPlain)) return [];
        return [
          {
            cell: akhir.cell,
            own: null,
            plain: `=SUM(${cells.map(formatPosition).join(",")})`,
            result: sum(cells),
          },
        ];
      }),
    );
}

interface Sum {
  readonly slot: PaguSlot;
  readonly anak: readonly Simpul[];
  readonly kodeRange: string | null;
}

/** null where a node prints its pagu in several rows: which of them counts, a formula cannot tell. */
function sumCell(parent: Simpul, { slot, anak, kodeRange }: Sum): FillCell | null {
  const own = onlyFigure(parent, slot);
  const figures = anak.map((each) => onlyFigure(each, slot));
  if (!own || !figures.every((figure) => figure !== null)) return null;
  const cells = figures.map(({ cell }) => cell);
  if (!cells.every(isPlain)) return null;
  const [first, last] = (kodeRange ?? "").split(":");
  const column = columnLetters(own.cell.column);
  const rows = [first, last].map((text) => /\d+$/.exec(text ?? "")?.[0] ?? "");
  return {
    cell: own.cell,
    own:
      kodeRange === null
        ? null
        : `=RENSTRA.${totalPagu.name}(${absolute(kodeRange)},${column}$${rows[0] ?? ""}:${column}$${rows[1] ?? ""},${formatPosition(parent.cell)})`,
    plain: `=SUM(${cells.map(formatPosition).join(",")})`,
    result: sum(cells),
  };
}

function onlyFigure({ paguRows }: Simpul, slot: PaguSlot): Figure | null {
  const [only, ...more] = paguRows;
  return only && more.length === 0 ? paguFigure(only, slot) : null;
}

/** The cells of the codes from the first row to the last; null where they stand in more than one column. */
function kodeRangeOf(simpul: readonly Simpul[]): string | null {
  const [first] = simpul;
  const last = simpul.at(-1);
  if (!first || !last || simpul.some(({ cell }) => cell.column !== first.cell.column)) return null;
  if (first.table.columns.filter(({ role }) => role === "kode").length > 1) return null;
  return `${formatPosition(first.cell)}:${formatPosition(last.cell)}`;
}

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
const sum = (cells: readonly Cell[]): number =>
  cells.reduce((total, { value }) => total + (typeof value === "number" ? value : 0), 0);

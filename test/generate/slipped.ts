import type { Address } from "../../core/workbook/address";
import type { Damage } from "./defects/damage";
import type { TypedRow, TypedTable } from "./table";

/** The year of the sound row that is damaged. */
const SLOT = 1;

interface Pair {
  readonly table: TypedTable;
  readonly row: number;
  readonly target: Address;
  readonly pagu: Address;
}

/** A row of the funding table with a target and pagu side by side in that year; null where the layout has none. */
function pair(damage: Damage): Pair | null {
  const place = damage.row(
    "rencana-pendanaan",
    ({ simpul, indikator }: TypedRow) =>
      simpul?.level === "sub kegiatan" &&
      indikator !== undefined &&
      simpul.pagu.every((amount) => amount !== null) &&
      indikator.target.every((value) => typeof value === "number"),
  );
  const target = place && damage.address(place, "target", SLOT);
  const pagu = place && damage.address(place, "pagu", SLOT);
  const [table, row] = place ?? [];
  const held = (address: Address | null): unknown =>
    address && table ? (table.grid.at(address.row, address.column)?.value ?? null) : null;
  if (!table || !row || !target || !pagu || pagu.column !== target.column + 1) return null;
  return held(target) !== null && held(pagu) !== null ? { table, row: row.row, target, pagu } : null;
}

/** Target and pagu of a year change places; returns where the pagu was put. */
export function swapPair(damage: Damage): Address | null {
  const found = pair(damage);
  if (!found) return null;
  const { grid } = found.table;
  const [goal, money] = [found.target, found.pagu].map(
    ({ row, column }) => grid.at(row, column) ?? { value: null },
  );
  grid.set(found.row, found.target.column, money ?? { value: null });
  grid.set(found.row, found.pagu.column, goal ?? { value: null });
  return found.target;
}

/** The cell of a target is deleted and those behind it move to the left; returns where it was. */
export function loseCell(damage: Damage): Address | null {
  const found = pair(damage);
  if (!found) return null;
  const { grid, headings } = found.table;
  const last = Math.max(...(headings[0]?.columns ?? []).map(({ column }) => column));
  for (let column = found.target.column; column <= last; column++)
    grid.set(found.row, column, grid.at(found.row, column + 1) ?? { value: null });
  return found.target;
}

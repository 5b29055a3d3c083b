import { slipOf, isTelling, type Slip } from "../../../numbers/slip";
import { sameRupiah } from "../../../numbers/tolerance";
import { formatAddress, type Address } from "../../../workbook/address";

/** One cell in one or more sums. */
export interface Entry {
  readonly key: string;
  readonly amount: number;
  /** What the same row prints in its other years. */
  readonly others: readonly number[];
}

/** A printed total and what it adds up. */
export interface Sum {
  readonly total: Entry;
  readonly parts: readonly Entry[];
}

/** The one cell that, changed, makes a sum fit and every other sum that it is in. */
export interface OneCell {
  readonly key: string;
  readonly was: number;
  readonly becomes: number;
  /** Other sums that did not fit either and then do. */
  readonly repairs: number;
  readonly slip: Slip | null;
  /** All its other years print just this amount. */
  readonly pattern: boolean;
}

/**
 * The cell of a failing sum that alone explains it; null where several might, or nothing speaks for any. A cell is out as
 * soon as another sum that it is in would not fit afterwards. What speaks for a cell: another failing sum that it repairs,
 * or (for amounts that hardly come about by chance) a slip of the keys or the pattern of its other years.
 */
export function oneCell(failing: Sum, all: readonly Sum[]): OneCell | null {
  const found = [failing.total, ...failing.parts].flatMap((entry) => candidate(entry, failing, all) ?? []);
  const repairing = found.filter(({ repairs }) => repairs > 0);
  const borneOut = repairing.length > 0 ? repairing : found.filter(isBorneOut);
  return borneOut.length === 1 ? (borneOut[0] ?? null) : null;
}

export function fits(sum: Sum): boolean {
  return sameRupiah(gapOf(sum), 0, sum.parts.length);
}

function gapOf({ total, parts }: Sum): number {
  return total.amount - parts.reduce((so, { amount }) => so + amount, 0);
}

function candidate(entry: Entry, failing: Sum, all: readonly Sum[]): OneCell | null {
  const { key, amount: was } = entry;
  const becomes = was + (key === failing.total.key ? -1 : 1) * gapOf(failing);
  const others = all.filter((sum) => !isSame(sum, failing) && has(sum, key));
  if (becomes < 0 || !others.every((sum) => fits(changed(sum, key, becomes)))) return null;
  return {
    key,
    was,
    becomes,
    repairs: others.filter((sum) => !fits(sum)).length,
    slip: slipOf(was, becomes),
    pattern: entry.others.length > 1 && entry.others.every((other) => other === becomes),
  };
}

/** A difference that hardly comes about by chance needs one witness, any other both. */
function isBorneOut({ slip, pattern, was, becomes }: OneCell): boolean {
  return isTelling(becomes - was) ? slip !== null || pattern : slip !== null && pattern;
}

function isSame(one: Sum, other: Sum): boolean {
  return one.total.key === other.total.key && one.parts[0]?.key === other.parts[0]?.key;
}

function has({ total, parts }: Sum, key: string): boolean {
  return total.key === key || parts.some((part) => part.key === key);
}

/** A sum as it would be if a cell held another amount. */
export function withAmount(sum: Sum, cell: Address, amount: number): Sum {
  return changed(sum, formatAddress(cell), amount);
}

function changed({ total, parts }: Sum, key: string, amount: number): Sum {
  const put = (entry: Entry): Entry => (entry.key === key ? { ...entry, amount } : entry);
  return { total: put(total), parts: parts.map(put) };
}

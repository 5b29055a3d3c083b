import { isTelling, slipOf, type Slip } from "../../../numbers/slip";
import { sameRupiah } from "../../../numbers/tolerance";

/** What a parent prints and what its children add up to, a year each in the order of the years. */
export interface Columns {
  readonly printed: readonly (number | null)[];
  readonly children: readonly Child[];
}

export interface Child {
  /** Rows with the same name are the same thing written twice. */
  readonly name: string;
  readonly amounts: readonly (number | null)[];
}

/** What explains all years in which a parent is not the sum of its children. */
export type ColumnCause =
  /** Each wrong year prints the sum of the next (1) or the previous (-1) one. */
  | { readonly kind: "shifted"; readonly by: 1 | -1 }
  /** Every wrong year is too large or too small by the same factor of ten. */
  | { readonly kind: "scaled"; readonly slip: Slip }
  /** A child of one amount in every year is not there; `slipped` names a year that is moreover a slip of the keys. */
  | {
      readonly kind: "missing";
      readonly amount: number;
      readonly slipped: { readonly year: number; readonly slip: Slip; readonly right: number } | null;
    }
  /** A child that the parent does not count, or a row that stands there twice; children by their index. */
  | { readonly kind: "uncounted" | "twice"; readonly children: readonly number[] };

interface Gap {
  readonly year: number;
  readonly printed: number;
  readonly sum: number;
}

/** Every explanation that fits all wrong years: the caller speaks only where it is one. */
export function columnCauses(columns: Columns): ColumnCause[] {
  const sums = columns.printed.map((_, year) => sumOf(columns.children, year));
  const gaps = columns.printed.flatMap((printed, year): Gap[] => {
    const sum = sums[year] ?? 0;
    return printed === null || sameRupiah(printed, sum, columns.children.length)
      ? []
      : [{ year, printed, sum }];
  });
  if (gaps.length === 0) return [];
  return [...shifted(gaps, sums), ...scaled(gaps), ...missing(gaps, columns), ...extra(gaps, columns)];
}

function sumOf(children: readonly Child[], year: number): number {
  return children.reduce((so, { amounts }) => so + (amounts[year] ?? 0), 0);
}

/** Years that print one and the same amount could come from any column. */
function shifted(gaps: readonly Gap[], sums: readonly number[]): ColumnCause[] {
  if (new Set(gaps.map(({ printed }) => printed)).size < 2) return [];
  return ([1, -1] as const)
    .filter((by) => gaps.every(({ year, printed }) => printed > 0 && printed === sums[year + by]))
    .map((by) => ({ kind: "shifted", by }));
}

function scaled(gaps: readonly Gap[]): ColumnCause[] {
  const slips = gaps.map(({ printed, sum }) => slipOf(printed, sum));
  const [first] = slips;
  const alike = slips.every(
    (slip) =>
      slip?.kind === "factor" &&
      first?.kind === "factor" &&
      slip.times === first.times &&
      slip.large === first.large,
  );
  return first && alike && gaps.length > 1 ? [{ kind: "scaled", slip: first }] : [];
}

/** One and the same difference; a round one must be there in every year, for round amounts differ by round ones anyway. */
function missing(gaps: readonly Gap[], { printed }: Columns): ColumnCause[] {
  const differences = gaps.map((gap) => gap.printed - gap.sum);
  const amount = differences.find((each) => differences.filter((other) => other === each).length > 1);
  const everyYear = gaps.length === printed.length && gaps.length > 2;
  if (amount === undefined || amount <= 0 || !(everyYear || isTelling(amount))) return [];
  const others = gaps.filter((gap) => gap.printed - gap.sum !== amount);
  if (others.length === 0) return [{ kind: "missing", amount, slipped: null }];
  const [other] = others;
  const slip = other && slipOf(other.printed, other.sum + amount);
  const enough = others.length === 1 && everyYear && gaps.length > 3;
  return other && slip && enough && isTelling(other.printed)
    ? [{ kind: "missing", amount, slipped: { year: other.year, slip, right: other.sum + amount } }]
    : [];
}

/** Children whose amounts are exactly what the parent lacks, in every year. */
function extra(gaps: readonly Gap[], { printed, children }: Columns): ColumnCause[] {
  const lacks = printed.map((_, year) => {
    const gap = gaps.find((each) => each.year === year);
    return gap ? gap.sum - gap.printed : 0;
  });
  const found = children.flatMap(({ amounts }, index) =>
    lacks.every((lack, year) => (amounts[year] ?? 0) === lack) ? [index] : [],
  );
  const names = new Set(found.map((index) => children[index]?.name));
  const enough = gaps.length > 1 || lacks.some(isTelling);
  if (!enough || found.length === 0 || names.size > 1 || found.length > 2) return [];
  return [{ kind: found.length === 2 ? "twice" : "uncounted", children: found }];
}

import { periodIn, periodYears, type Period } from "../numbers/years";
import type { YearlyRole } from "../tables/kind";
import type { Section, Table } from "../tables/table";

type Years = readonly (number | null)[];

/** The years of a role's columns as one heading of the table prints them. */
export function sectionYears(section: Section, role: YearlyRole): Years {
  return section.columns.filter((column) => column.role === role).map((column) => column.path.year);
}

/**
 * The years that a table's columns mean. Where its repeated headings disagree, the years that end with `lastYear` (as
 * the other tables have it) are right, else those printed most often, else the last ones.
 */
export function tableYears(
  table: Table,
  role: YearlyRole,
  context: { period: Period | null; lastYear: number | null },
): Years {
  const variants = table.sections
    .map((section) => sectionYears(section, role))
    .filter((years) => years.some((year) => year !== null));
  const [first] = variants;
  if (!first) return yearsByOrdinal(table, role, context.period);
  const fitting = variants.filter((years) => years.at(-1) === context.lastYear);
  return withoutMisprint(fitting.at(-1) ?? mostFrequent(variants));
}

/** "2023, 2025, 2025, 2026": of two columns of one year, the one that breaks the row means the year that is missing. */
function withoutMisprint(years: Years): Years {
  const repeated = years.flatMap((year, slot) => (year !== null && isRepeated(years, year) ? [slot] : []));
  const mended = repeated.map((slot) =>
    years.map((year, at) => (at === slot ? neighbourYear(years, slot) : year)),
  );
  const [right, ...more] = mended.filter(followOn);
  return right && more.length === 0 ? right : years;
}

function isRepeated(years: Years, year: number): boolean {
  return years.indexOf(year) !== years.lastIndexOf(year);
}

function neighbourYear(years: Years, slot: number): number | null {
  const [before, after] = [years[slot - 1], years[slot + 1]];
  return typeof before === "number" ? before + 1 : typeof after === "number" ? after - 1 : null;
}

function followOn(years: Years): boolean {
  return years.every((year, slot) => year !== null && (slot === 0 || year === (years[slot - 1] ?? 0) + 1));
}

function mostFrequent(variants: readonly Years[]): Years {
  const counts = new Map<string, { years: Years; count: number }>();
  for (const years of variants) {
    const known = counts.get(years.join());
    counts.set(years.join(), { years, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((best, next) => (next.count >= best.count ? next : best)).years;
}

function ordinals(table: Table, role: YearlyRole): number[] {
  return table.columns.flatMap((column) => (column.role === role ? (column.path.ordinal ?? []) : []));
}

/** "Tahun ke-1 … ke-5" counts from the period that the caption or the other tables state. */
function yearsByOrdinal(table: Table, role: YearlyRole, period: Period | null): Years {
  const slots = table.slots(role);
  const stated = periodIn(table.caption.text) ?? period;
  if (!stated) return slots.map(() => null);
  const years = periodYears(stated);
  // A lone column that counts no year may be any of them.
  if (slots.length === 1 && ordinals(table, role).length === 0) return [null];
  // A period of six years names its starting year too ("2021-2026" for targets 2022 to 2026).
  const offset = years.length === slots.length + 1 ? 1 : 0;
  return slots.map((_, index) => years[index + offset] ?? null);
}

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
  return fitting.at(-1) ?? mostFrequent(variants);
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

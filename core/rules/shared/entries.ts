import { nameKey } from "../../plan/name";
import type { Figure, Indikator, Plan } from "../../plan/plan";
import type { Table } from "../../tables/table";
import { groupBy } from "./group-by";

/** One figure of an indicator in one table, by what it says and not by where it stands. */
export interface Entry {
  readonly key: string;
  readonly nama: string;
  readonly year: number;
  readonly table: Table;
  readonly figure: Figure;
  /** "target" also where the list starts with the year before the period. */
  readonly as: "target" | "baseline" | "realisasi";
}

/** Yearly targets and baselines of the lists, of cascades, of the sasaran rows and of the programs; the lists come first. */
export function plannedEntries(plan: Plan): Entry[] {
  const indikator = [
    ...plan.daftar.flatMap((daftar) => daftar.indikator),
    ...plan.perumusan.flatMap(({ sebutan }) => sebutan.flatMap(({ indikator }) => indikator)),
    ...plan.pendanaan.flatMap((pendanaan) => [
      ...pendanaan.indikatorSasaran,
      ...pendanaan.simpul
        .filter((simpul) => simpul.kode.level === "program")
        .flatMap((simpul) => simpul.indikator),
    ]),
  ];
  return indikator.flatMap((each) => [
    ...entriesOf(each, each.targets, "target"),
    ...entriesOf(each, each.baseline, "baseline"),
  ]);
}

function entriesOf(indikator: Indikator, figures: readonly Figure[], as: Entry["as"]): Entry[] {
  const key = nameKey(indikator.cell.text);
  if (key === "") return [];
  return figures.flatMap((figure) =>
    figure.year === null
      ? []
      : [{ key, nama: indikator.name.name, year: figure.year, table: indikator.table, figure, as }],
  );
}

/** What was achieved, from T-C.23. */
export function achievedEntries(plan: Plan): Entry[] {
  return plan.capaian.flatMap((row) =>
    row.realisasi.flatMap((figure) =>
      figure.year === null
        ? []
        : [
            {
              key: nameKey(row.cell.text),
              nama: row.name.name,
              year: figure.year,
              table: row.table,
              figure,
              as: "realisasi" as const,
            },
          ],
    ),
  );
}

export function byIndikator(entries: readonly Entry[]): Map<string, Entry[]> {
  return groupBy(entries, ({ key }) => key);
}

/** Do two cells say the same? Rounding of the shorter print is allowed; blanks say nothing. */
export function sameFigure(one: Figure, other: Figure): boolean {
  const a = one.reading;
  const b = other.reading;
  // Whatever "1,500" means, it means the same twice.
  if (one.cell.text === other.cell.text && typeof one.cell.value === typeof other.cell.value) return true;
  if (a.form === "amount" && b.form === "amount") {
    return Math.abs(a.value - b.value) <= 0.5 * 10 ** -Math.min(a.decimals, b.decimals) + 1e-9;
  }
  return nameKey(one.cell.text) === nameKey(other.cell.text);
}

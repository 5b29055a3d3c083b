import { rememberFor } from "../numbers/remember";
import { normalUnit, sameUnit } from "../numbers/unit";
import { unitOf } from "../numbers/target";
import type { Figure, Indikator, Plan, Simpul } from "./plan";

/** An indicator of a funding table with the node that it measures; lists have none. */
export interface PlacedIndikator {
  readonly indikator: Indikator;
  readonly simpul: Simpul | null;
}

/** Every indicator of the planning tables, in the order of the tables; a dozen rules ask for them. */
export const semuaIndikator = rememberFor((plan: Plan): readonly PlacedIndikator[] => {
  const inLists = plan.daftar.flatMap((daftar) =>
    daftar.indikator.map((indikator) => ({ indikator, simpul: null })),
  );
  const inCascade = plan.perumusan.flatMap((perumusan) =>
    [...perumusan.indikatorSasaran, ...perumusan.sebutan.flatMap((sebutan) => sebutan.indikator)].map(
      (indikator) => ({ indikator, simpul: null }),
    ),
  );
  const inFunding = plan.pendanaan.flatMap((pendanaan) => [
    ...pendanaan.indikatorSasaran.map((indikator) => ({ indikator, simpul: null })),
    ...pendanaan.simpul.flatMap((simpul) => simpul.indikator.map((indikator) => ({ indikator, simpul }))),
  ]);
  return [...inLists, ...inCascade, ...inFunding];
});

/** The unit as the reader takes it: behind the name, in its own column, or in most of the target cells. */
export function satuanOf(indikator: Indikator): string {
  return unitAmong(indikator, indikator.figures);
}

/** The unit of anything that is measured: behind its name, in its own column, or in most of its figures. */
export function unitAmong(
  { name, satuan }: Pick<Indikator, "name" | "satuan">,
  figures: readonly Figure[],
): string {
  if (name.unit !== "") return name.unit;
  if (satuan && satuan.text !== "") return satuan.text;
  const first = figures.find(({ reading }) => unitOf(reading) !== "");
  if (!first) return "";
  // A dozen rules ask this of every indicator, and nearly all are written in one unit.
  const unit = unitOf(first.reading);
  const isOther = ({ reading }: Figure): boolean => unitOf(reading) !== "" && unitOf(reading) !== unit;
  return figures.some(isOther) ? mostCommon(figures) : unit;
}

function mostCommon(figures: readonly Figure[]): string {
  const units = figures.map(({ reading }) => unitOf(reading)).filter((unit) => unit !== "");
  let best = "";
  let most = 0;
  for (const unit of new Set(units.map(normalUnit))) {
    const count = units.filter((other) => sameUnit(unit, other)).length;
    if (count > most) [best, most] = [units.find((other) => sameUnit(unit, other)) ?? unit, count];
  }
  return best;
}

/** "1.06.02.2.03.0004" or the indicator's own key: names an indicator wherever its row moves. */
export function pemilik({ indikator, simpul }: PlacedIndikator): string {
  return simpul ? simpul.kode.baku : (indikator.level ?? indikator.table.kind.id);
}

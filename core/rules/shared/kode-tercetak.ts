import type { Plan, Simpul } from "../../plan/plan";
import { groupBy } from "./group-by";

/** One code with all the nodes that carry it, in the order of the workbook. */
export interface KodeTercetak {
  readonly baku: string;
  readonly simpul: readonly [Simpul, ...Simpul[]];
}

const KNOWN = new WeakMap<Plan, readonly KodeTercetak[]>();

/** The codes of a workbook, each once; several rules ask for them. */
export function kodeTercetak(plan: Plan): readonly KodeTercetak[] {
  const known = KNOWN.get(plan) ?? distinct(plan);
  KNOWN.set(plan, known);
  return known;
}

function distinct(plan: Plan): KodeTercetak[] {
  const simpul = plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul);
  return [...groupBy(simpul, ({ kode }) => kode.baku)].flatMap(([baku, [first, ...more]]) =>
    first ? [{ baku, simpul: [first, ...more] as const }] : [],
  );
}

import type { Plan, Simpul } from "../../plan/plan";
import { groupBy } from "./group-by";

/** One code with all the nodes that carry it, in the order of the workbook. */
export interface KodeTercetak {
  readonly baku: string;
  readonly simpul: readonly [Simpul, ...Simpul[]];
}

/** The codes of a workbook, each once. */
export function kodeTercetak(plan: Plan): KodeTercetak[] {
  const simpul = plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul);
  return [...groupBy(simpul, ({ kode }) => kode.baku)].flatMap(([baku, [first, ...more]]) =>
    first ? [{ baku, simpul: [first, ...more] as const }] : [],
  );
}

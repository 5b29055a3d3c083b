import { indukKode } from "../../../kode/kode";
import { paguOf, type PaguSlot } from "../../../plan/pagu";
import type { Plan, Simpul } from "../../../plan/plan";

/** Codes that have rows below them, but no row of their own, and those rows. */
export interface MissingRows {
  readonly kode: readonly string[];
  readonly below: readonly Simpul[];
}

/** What a column lacks: the printed pagu less the sum of the children. */
export type Lack = ReadonlyMap<PaguSlot, number>;

/**
 * The children whose own rows are not there, though rows below them are; null where there is none, or where those rows
 * carry more money than the parent lacks.
 */
export function missingRows(plan: Plan, simpul: Simpul, lack: Lack): MissingRows | null {
  const known = new Set(simpul.anak.map(({ kode }) => kode.baku));
  const below = plan.pendanaan
    .flatMap((pendanaan) => pendanaan.simpul)
    .filter(({ induk }) => induk === null)
    .flatMap((row) => {
      const kode = childCode(row.kode.baku, simpul.kode.baku);
      return kode === null || kode === row.kode.baku || known.has(kode) ? [] : [{ kode, row }];
    });
  const rows = below.map(({ row }) => row);
  return isCovered(rows, lack) ? { kode: [...new Set(below.map(({ kode }) => kode))], below: rows } : null;
}

/** The code on the way from a descendant up to an ancestor that is the ancestor's own child. */
function childCode(descendant: string, ancestor: string): string | null {
  const above = indukKode(descendant);
  if (above === null) return null;
  return above === ancestor ? descendant : childCode(above, ancestor);
}

function isCovered(below: readonly Simpul[], lack: Lack): boolean {
  const carries = [...lack].map(([slot, amount]) => {
    const sum = below.reduce((so, row) => so + (paguOf(row, slot).value ?? 0), 0);
    return { sum, amount };
  });
  return (
    carries.some(({ sum }) => sum > 0) && carries.every(({ sum, amount }) => amount > 0 && sum <= amount + 1)
  );
}

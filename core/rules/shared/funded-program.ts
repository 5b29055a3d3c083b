import { likeness } from "../../plan/meaning";
import { nameKey } from "../../plan/name";
import type { Plan, Sebutan, Simpul } from "../../plan/plan";

/** Names as like as this are meant to be one. */
const SAME_PROGRAM = 0.85;
/** Less than this, and there is none that could be meant. */
const NEAREST = 0.6;

export interface FundedProgram {
  readonly simpul: Simpul;
  /** Named to the letter; else only much the same. */
  readonly exact: boolean;
  /** Enough alike to be the same program. */
  readonly same: boolean;
}

/** The program of the funding tables that is meant by a name without a code; null where none is like it. */
export function fundedProgram(plan: Plan, { nama }: Pick<Sebutan, "nama">): FundedProgram | null {
  const programs = plan.pendanaan.flatMap(({ simpul }) =>
    simpul.filter(({ kode }) => kode.level === "program"),
  );
  const key = nameKey(nama);
  const exact = programs.find((simpul) => nameKey(simpul.nama) === key);
  if (exact) return { simpul: exact, exact: true, same: true };
  const ranked = programs
    .map((simpul) => ({ simpul, alike: likeness(simpul.nama, nama) }))
    .sort((a, b) => b.alike - a.alike);
  const [best] = ranked;
  return best && best.alike >= NEAREST
    ? { simpul: best.simpul, exact: false, same: best.alike >= SAME_PROGRAM }
    : null;
}

/** A program that a table names without its code. */
export function isBareProgram({ kode, nama }: Sebutan): boolean {
  return kode === null && /^program\b/i.test(nama);
}

import { compareKode, depthOf, indukKode } from "../../kode/kode";
import type { Plan, Sebutan, Simpul } from "../../plan/plan";
import { groupBy } from "../../rules/shared/group-by";
import { addressOf } from "../../workbook/address";
import type { OpenFindings } from "./open-findings";
import { addFindings, newRanting, type Ranting } from "./ranting";
import { findingsInRows, type OfRow } from "./row-findings";

/** A named node with its code, as a table that plans no pagu prints it. */
export type Coded = Sebutan & { readonly kode: NonNullable<Sebutan["kode"]> };

/** A node that hangs below none of the programs: a program, or what has lost its own. */
export interface Top {
  readonly ranting: Ranting;
  /** Where funding tables print it; null where none does. */
  readonly simpul: Simpul | null;
  /** Where other tables name it. */
  readonly sebutan: readonly Coded[];
}

const PROGRAM = depthOf("program");

/** The programs of a plan with all below them: as they are funded, and what only the perumusan names. */
export class Programs {
  readonly tops: Top[] = [];
  readonly #byKode = new Map<string, Ranting>();
  readonly #sebutan: ReadonlyMap<string, Coded[]>;
  /** What no funding table prints. */
  readonly #onlyNamed: Ranting[] = [];

  constructor(
    plan: Plan,
    readonly findings: OpenFindings,
  ) {
    const coded = plan.perumusan.flatMap(({ sebutan }) => sebutan.filter(isProgramOrBelow));
    this.#sebutan = groupBy(coded, ({ kode }) => kode.baku);
    const funded = plan.pendanaan.flatMap(({ simpul }) => simpul);
    const roots = funded.filter(isTop).map((simpul) => ({ simpul, ranting: this.#funded(simpul) }));
    for (const baku of this.#sebutan.keys()) if (!this.#byKode.has(baku)) this.#named(baku);
    // What only the perumusan prints may be the parent that a funded row misses, so parents are sought last.
    for (const { simpul, ranting } of roots) this.#place(ranting, simpul);
    for (const ranting of this.#onlyNamed) this.#place(ranting, null);
  }

  #funded(simpul: Simpul): Ranting {
    const { kode, nama, cell } = simpul;
    const ranting = newRanting({ jenis: kode.level, kode: kode.baku, nama, at: addressOf(cell) });
    ranting.anak.push(...simpul.anak.map((anak) => this.#funded(anak)));
    addFindings(ranting, findingsInRows(this.findings, [...rowsOf(simpul), ...this.#rowsNaming(kode.baku)]));
    if (!this.#byKode.has(kode.baku)) this.#byKode.set(kode.baku, ranting);
    return ranting;
  }

  #named(baku: string): void {
    const first = this.#sebutan.get(baku)?.[0];
    if (!first) return;
    const { kode, nama, cell } = first;
    const ranting = newRanting({ jenis: kode.level, kode: baku, nama, at: addressOf(cell) });
    addFindings(ranting, findingsInRows(this.findings, this.#rowsNaming(baku)));
    this.#byKode.set(baku, ranting);
    this.#onlyNamed.push(ranting);
  }

  /** Below the nearest of its ancestors that is printed anywhere, else on top. */
  #place(ranting: Ranting, simpul: Simpul | null): void {
    const above = this.#nearest(ranting);
    if (above) {
      above.anak.push(ranting);
      above.anak.sort((one, other) => compareKode(one.kode, other.kode));
    } else this.tops.push({ ranting, simpul, sebutan: this.#sebutan.get(ranting.kode) ?? [] });
  }

  #nearest({ kode, jenis }: Ranting): Ranting | null {
    if (jenis === "program") return null;
    for (let above = indukKode(kode); above !== null; above = indukKode(above)) {
      const found = this.#byKode.get(above);
      if (found) return found;
    }
    return null;
  }

  #rowsNaming(baku: string): OfRow[] {
    return (this.#sebutan.get(baku) ?? []).flatMap((sebutan) => [sebutan, ...sebutan.indikator]);
  }
}

/** All rows that print something of a node. */
export function rowsOf({ table, row, paguRows, keluaran, indikator }: Simpul): OfRow[] {
  const rows = [row, ...[...paguRows, ...keluaran, ...indikator].map((each) => each.row)];
  return [...new Set(rows)].map((each) => ({ table, row: each }));
}

function isTop({ kode, induk }: Simpul): boolean {
  return depthOf(kode.level) >= PROGRAM && (!induk || depthOf(induk.kode.level) < PROGRAM);
}

function isProgramOrBelow(sebutan: Sebutan): sebutan is Coded {
  return sebutan.kode !== null && depthOf(sebutan.kode.level) >= PROGRAM;
}

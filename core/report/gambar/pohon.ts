import type { Level } from "../../kode/kode";
import type { Finding } from "../../rules/finding";
import type { Address } from "../../workbook/address";
import type { Severity } from "../../workbook/mark";
import type { CheckedWorkbook } from "../check-workbook";
import type { Ignore } from "../ignores";
import { countBySeverity } from "../json";
import { growPohon } from "./grow-pohon";
import { OpenFindings } from "./open-findings";
import type { Ranting } from "./ranting";

export type JenisSimpul = "tujuan" | "sasaran" | Level;
export type Counts = Readonly<Record<Severity, number>>;

/** A node of the pohon kinerja: from tujuan down to sub kegiatan. */
export interface SimpulPohon {
  readonly jenis: JenisSimpul;
  /** In the standard form; "" for tujuan and sasaran. */
  readonly kode: string;
  /** As printed; "" for a bidang urusan that no table prints. */
  readonly nama: string;
  /** null where no table prints it. */
  readonly at: Address | null;
  /** Open findings at its own rows. */
  readonly own: Counts;
  /** Open findings at its own rows and at those below it, each counted once. */
  readonly total: Counts;
  readonly anak: readonly SimpulPohon[];
}

/** The pohon kinerja of a workbook. */
export interface Pohon {
  readonly akar: readonly SimpulPohon[];
  /** Open findings at rows that are no part of the tree. */
  readonly elsewhere: Counts;
}

/**
 * Tujuan, sasaran, program, kegiatan and sub kegiatan as one tree. A program stands under every sasaran that a table puts
 * it under, and under its bidang urusan where none does.
 */
export function pohonKinerja(checked: CheckedWorkbook, ignores: readonly Ignore[]): Pohon {
  const findings = new OpenFindings(checked, ignores);
  const counter = new Counter();
  const akar = growPohon(checked.plan, findings).map((ranting) => counter.node(ranting).simpul);
  const elsewhere = findings.all.filter((finding) => !counter.seen.has(finding));
  return { akar, elsewhere: countBySeverity(elsewhere) };
}

interface Counted {
  readonly simpul: SimpulPohon;
  readonly findings: ReadonlySet<Finding>;
}

/** Counts upwards. A program under two sasaran is counted, and made, once. */
class Counter {
  readonly seen = new Set<Finding>();
  readonly #known = new Map<Ranting, Counted>();

  node(ranting: Ranting): Counted {
    const known = this.#known.get(ranting);
    if (known) return known;
    const anak = ranting.anak.map((each) => this.node(each));
    const findings = new Set(ranting.findings);
    for (const each of anak) for (const finding of each.findings) findings.add(finding);
    for (const finding of ranting.findings) this.seen.add(finding);
    const { jenis, kode, nama, at } = ranting;
    const simpul: SimpulPohon = {
      ...{ jenis, kode, nama, at },
      own: countBySeverity([...ranting.findings]),
      total: countBySeverity([...findings]),
      anak: anak.map((each) => each.simpul),
    };
    const counted = { simpul, findings };
    this.#known.set(ranting, counted);
    return counted;
  }
}

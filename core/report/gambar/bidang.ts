import { depthOf, indukKode, kodePada } from "../../kode/kode";
import type { Plan, Simpul } from "../../plan/plan";
import { addressOf } from "../../workbook/address";
import type { OpenFindings } from "./open-findings";
import { rowsOf } from "./programs";
import { addFindings, newRanting, type Ranting } from "./ranting";
import { findingsInRows } from "./row-findings";

/** The urusan and bidang urusan that funding tables print; others are added where a program needs one. */
export class BidangUrusan {
  readonly #akar: Ranting[] = [];
  readonly #byKode = new Map<string, Ranting>();

  constructor(plan: Plan, findings: OpenFindings) {
    for (const simpul of plan.pendanaan.flatMap((each) => each.simpul))
      if (depthOf(simpul.kode.level) < depthOf("program"))
        addFindings(this.#printed(simpul), findingsInRows(findings, rowsOf(simpul)));
  }

  add(program: Ranting): void {
    this.#of(kodePada(program.kode, "bidang") ?? program.kode).anak.push(program);
  }

  /** Those under which something stands, or at which something was found. */
  get akar(): Ranting[] {
    return this.#akar.filter(isWorthShowing);
  }

  #printed({ kode, nama, cell }: Simpul): Ranting {
    const known = this.#byKode.get(kode.baku);
    if (known) return known;
    const above = this.#byKode.get(indukKode(kode.baku) ?? "");
    const ranting = newRanting({ jenis: kode.level, kode: kode.baku, nama, at: addressOf(cell) });
    return this.#keep(ranting, above?.anak ?? this.#akar);
  }

  #of(kode: string): Ranting {
    return (
      this.#byKode.get(kode) ??
      this.#keep(newRanting({ jenis: "bidang", kode, nama: "", at: null }), this.#akar)
    );
  }

  #keep(ranting: Ranting, among: Ranting[]): Ranting {
    this.#byKode.set(ranting.kode, ranting);
    among.push(ranting);
    return ranting;
  }
}

function isWorthShowing({ jenis, anak, findings }: Ranting): boolean {
  return findings.size > 0 || anak.some((each) => (jenis === "urusan" ? isWorthShowing(each) : true));
}

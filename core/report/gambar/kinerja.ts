import { nameKey } from "../../plan/name";
import type { Pernyataan, Plan } from "../../plan/plan";
import { addressOf } from "../../workbook/address";
import type { OpenFindings } from "./open-findings";
import { addFindings, newRanting, type Ranting } from "./ranting";
import { findingsInRows, indikatorKinerja } from "./row-findings";

/** Tables that say which tujuan and sasaran there are, the one that counts most first; others only repeat them. */
const STATING: readonly string[] = ["tujuan-sasaran", "perumusan-program", "rencana-pendanaan", "cascading"];

/** The tujuan and sasaran of a plan, each once however often it is printed. */
export class Kinerja {
  readonly akar: Ranting[] = [];
  readonly #known = new Map<string, Ranting>();

  constructor(
    plan: Plan,
    readonly findings: OpenFindings,
  ) {
    for (const kind of STATING) this.#read(plan.pernyataan.filter(({ table }) => table.kind.id === kind));
    for (const each of plan.pernyataan) this.#note(each);
    for (const indikator of indikatorKinerja(plan)) {
      const { level, tujuan, sasaran } = indikator;
      const ranting =
        level === "tujuan" ? this.find(tujuan) : level === "sasaran" ? this.find(sasaran) : null;
      if (ranting) addFindings(ranting, findingsInRows(findings, [indikator]));
    }
  }

  /** By its words; null for words that state none. */
  find(nama: string): Ranting | null {
    return this.#known.get(nameKey(nama)) ?? null;
  }

  /** Statements of tables of one kind, in reading order: a sasaran belongs to the tujuan before it. */
  #read(pernyataan: readonly Pernyataan[]): void {
    let tujuan = null as { readonly ranting: Ranting; readonly pernyataan: Pernyataan } | null;
    for (const each of pernyataan) {
      if (each.peran !== "tujuan" && each.peran !== "sasaran") continue;
      const isOther = tujuan?.pernyataan.table !== each.table;
      const above = each.peran === "sasaran" && tujuan && !isOther ? tujuan.ranting : null;
      const ranting = this.find(each.cell.text) ?? this.#add(each, above);
      if (each.peran === "tujuan") tujuan = { ranting, pernyataan: each };
    }
  }

  #add({ peran, cell }: Pernyataan, above: Ranting | null): Ranting {
    const jenis = peran === "tujuan" ? "tujuan" : "sasaran";
    const ranting = newRanting({ jenis, kode: "", nama: cell.text, at: addressOf(cell) });
    (above?.anak ?? this.akar).push(ranting);
    this.#known.set(nameKey(cell.text), ranting);
    return ranting;
  }

  /** What is found wherever a statement is printed is about it. */
  #note({ peran, cell }: Pernyataan): void {
    const ranting = peran === "tujuan" || peran === "sasaran" ? this.find(cell.text) : null;
    if (ranting) addFindings(ranting, this.findings.at(cell));
  }
}

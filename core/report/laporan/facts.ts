import { perangkatDaerah, sebutPerangkatDaerah } from "../../plan/perangkat-daerah";
import type { Plan } from "../../plan/plan";
import type { Regime } from "../../tables/kind";

/** A label and what stands beside it. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

const REGULATIONS: Readonly<Record<Regime, string>> = {
  "86/2017": "Permendagri 86/2017",
  "2/2025": "Inmendagri 2/2025",
};
const UNKNOWN = "(tidak ditemukan di tabel)";

/** What the plan is: whose, for which years, by which regulation. */
export function factsOf(plan: Plan): Fact[] {
  const { period, regime } = plan;
  const owner = perangkatDaerah(plan);
  return [
    { label: "Perangkat Daerah", text: owner ? sebutPerangkatDaerah(owner) : UNKNOWN },
    { label: "Periode Renstra", text: period ? `${String(period.first)}-${String(period.last)}` : UNKNOWN },
    { label: "Susunan tabel", text: regime === null ? UNKNOWN : `menurut ${REGULATIONS[regime]}` },
  ];
}

/** The workbook's name without the folders that the command line names it by: they are nobody else's business. */
export function workbookName({ name }: Plan): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

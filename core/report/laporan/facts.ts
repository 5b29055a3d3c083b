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
export function factsOf({ organisasi: [organisasi], period, regime }: Plan): Fact[] {
  return [
    { label: "Perangkat Daerah", text: organisasi ? `${organisasi.nama} (${organisasi.kode})` : UNKNOWN },
    { label: "Periode Renstra", text: period ? `${String(period.first)}-${String(period.last)}` : UNKNOWN },
    { label: "Susunan tabel", text: regime === null ? UNKNOWN : `menurut ${REGULATIONS[regime]}` },
  ];
}

/** The workbook's name without the folders that the command line names it by: they are nobody else's business. */
export function workbookName({ name }: Plan): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

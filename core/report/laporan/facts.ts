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

/** What the workbook is: whose plan, for which years, by which regulation. */
export function factsOf({ name, organisasi: [organisasi], period, regime }: Plan): Fact[] {
  return [
    // The command line names workbooks by their paths, which are nobody else's business.
    { label: "Buku kerja", text: name.split(/[\\/]/).at(-1) ?? name },
    { label: "Perangkat Daerah", text: organisasi ? `${organisasi.nama} (${organisasi.kode})` : UNKNOWN },
    { label: "Periode Renstra", text: period ? `${String(period.first)}-${String(period.last)}` : UNKNOWN },
    { label: "Susunan tabel", text: regime === null ? UNKNOWN : `menurut ${REGULATIONS[regime]}` },
  ];
}

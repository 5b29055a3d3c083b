import type { Plan, Simpul } from "../../plan/plan";
import { BidangUrusan } from "./bidang";
import { Kinerja } from "./kinerja";
import type { OpenFindings } from "./open-findings";
import { Programs, type Top } from "./programs";
import type { Ranting } from "./ranting";

/** Joins what a plan says of tujuan, sasaran, programs and all below them. */
export function growPohon(plan: Plan, findings: OpenFindings): Ranting[] {
  const kinerja = new Kinerja(plan, findings);
  const bidang = new BidangUrusan(plan, findings);
  for (const top of new Programs(plan, findings).tops) {
    const above = served(plan, top).flatMap((nama) => kinerja.find(nama) ?? []);
    for (const each of new Set(above)) each.anak.push(top.ranting);
    if (above.length === 0) bidang.add(top.ranting);
  }
  return [...kinerja.akar, ...bidang.akar];
}

/** The sasaran (or tujuan) that a program is put under, as printed: the funding table counts before the perumusan. */
function served(plan: Plan, { simpul, sebutan }: Top): string[] {
  const own = simpul ? servedInFunding(plan, simpul) : [];
  return (own.length > 0 ? own : sebutan.map(({ sasaran }) => sasaran)).filter((nama) => nama !== "");
}

function servedInFunding(plan: Plan, { table, row, indikator }: Simpul): string[] {
  const rows = plan.pendanaan
    .filter((each) => each.table === table)
    .flatMap(({ sasaranRows }) => sasaranRows)
    .filter((each) => each.row.index <= row.index);
  const last = rows.at(-1);
  const heading = last?.sasaran?.text ?? last?.tujuan?.text;
  return heading === undefined
    ? indikator.map(({ sasaran }) => sasaran).filter((nama) => nama !== "")
    : [heading];
}

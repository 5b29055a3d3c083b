import { nameKey } from "../../../plan/name";
import { paguFigure, type PaguSlot } from "../../../plan/pagu";
import type { Pendanaan, Plan, Simpul } from "../../../plan/plan";
import { columnCauses, type Columns } from "./columns";
import { columnSum, ledgerAround } from "./ledger";
import { missingRows, type Lack } from "./missing-row";
import { fits, oneCell, type Sum } from "./one-cell";
import { onlyOne, type Reason } from "./reason";
import { causeReason, cellReason, missingReason } from "./rollup-told";

/** A node whose pagu is not the sum of its children's. */
export interface RollupCase {
  readonly plan: Plan;
  readonly pendanaan: Pendanaan;
  readonly simpul: Simpul;
}

/** Why a node's pagu is not the sum of its children's, where one explanation fits and no other; null elsewhere. */
export function rollupReason(found: RollupCase): Reason | null {
  const sums = columnsOf(found.simpul);
  if (!sums) return null;
  const wrong = [...sums].filter(([, sum]) => !fits(sum));
  const lack = lackOf(wrong);
  const rows = missingRows(found.plan, found.simpul, lack);
  const causes = columnCauses(columnar(found.simpul, sums)).filter(
    ({ kind }) => (kind !== "shifted" && kind !== "scaled") || isItself(found.simpul, wrong),
  );
  const cell = oneCellOf(found.simpul, wrong);
  if (rows) return causes.every(({ kind }) => kind === "missing") && !cell ? missingReason(rows, lack) : null;
  return onlyOne([
    ...causes.map((cause) => causeReason(found.pendanaan, found.simpul, cause)),
    ...(cell ? [cell] : []),
  ]);
}

/** Is it the node's own row that is wrong? Then the sum above it fails as well, and the sums below it do not. */
function isItself(simpul: Simpul, wrong: Columned): boolean {
  return wrong.every(([slot]) => {
    const above = simpul.induk && columnSum(simpul.induk, slot, new Map());
    const below = simpul.anak.flatMap((anak) => columnSum(anak, slot, new Map()) ?? []);
    return !(above && fits(above)) && below.every(fits);
  });
}

type Columned = readonly (readonly [PaguSlot, Sum])[];

/** The sums of all yearly columns and of the end of the period; null where one of them cannot be told for sure. */
function columnsOf(simpul: Simpul): ReadonlyMap<PaguSlot, Sum> | null {
  const [row] = simpul.paguRows;
  const slots: PaguSlot[] = [...(row?.pagu.keys() ?? []), ...(row?.akhir ? (["akhir"] as const) : [])];
  const printed = slots.filter((slot) => row && paguFigure(row, slot)?.reading.form !== "empty");
  const sums = printed.map((slot) => [slot, columnSum(simpul, slot, new Map())] as const);
  const sure = sums.flatMap(([slot, sum]) => (sum ? [[slot, sum] as const] : []));
  return sure.length === sums.length && sure.length > 0 ? new Map(sure) : null;
}

function lackOf(wrong: Columned): Lack {
  return new Map(wrong.map(([slot, { total, parts }]) => [slot, total.amount - added(parts)]));
}

function added(parts: Sum["parts"]): number {
  return parts.reduce((so, { amount }) => so + amount, 0);
}

function columnar(simpul: Simpul, sums: ReadonlyMap<PaguSlot, Sum>): Columns {
  const years = [...(simpul.paguRows[0]?.pagu.keys() ?? [])];
  return {
    printed: years.map((year) => sums.get(year)?.total.amount ?? null),
    children: simpul.anak.map((anak, index) => ({
      name: nameKey(anak.nama),
      amounts: years.map((year) => sums.get(year)?.parts[index]?.amount ?? null),
    })),
  };
}

function oneCellOf(simpul: Simpul, wrong: Columned): Reason | null {
  const [only, ...more] = wrong;
  if (!only || more.length > 0) return null;
  const ledger = ledgerAround(simpul);
  const found = oneCell(only[1], ledger.sums);
  return found && cellReason(found, ledger, only[1].total.key);
}

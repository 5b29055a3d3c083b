import { call } from "../../core/functions/call";
import { capaian } from "../../core/functions/capaian";
import type { ResultRows } from "../../core/functions/function";
import { totalPagu } from "../../core/functions/total-pagu";
import type { CellValue } from "../../core/workbook/snapshot";
import { readWorkbook } from "../../xlsx/read";
import { hasLibreOffice } from "../xlsx/libreoffice";
import { bigWorkbook } from "./big-workbook";
import { computeFormulas } from "./libreoffice";
import { measured, milliseconds, print } from "./measure";

/** What the custom functions cost as hosts call them: ranges as rows of cells, new ones at each call. */
export async function benchFunctions(rows: number): Promise<void> {
  await benchCapaian(rows);
  const table = await fundingTable(rows);
  const totals = await benchTotals(table);
  if (hasLibreOffice) await benchSumifs(table, totals);
  else print("LibreOffice, SUMIFS by prefix", "skipped: no soffice");
}

async function benchCapaian(rows: number): Promise<void> {
  const target = Array.from({ length: rows }, (_, row) => 50 + (row % 100));
  const realisasi = target.map((value, row) => value + (row % 13));
  const column = (values: readonly number[]): number[][] => values.map((value) => [value]);
  const spilled = await measured(() => call(capaian, [column(target), column(realisasi)]));
  const single = await measured(() =>
    target.map((value, row) => call(capaian, [[[value]], [[realisasi[row]]]])),
  );
  print(`CAPAIAN, ${String(rows)} cells, one call`, milliseconds(spilled));
  print(`CAPAIAN, ${String(rows)} cells, a call each`, milliseconds(single));
}

interface Table {
  readonly kode: readonly CellValue[];
  readonly pagu: readonly CellValue[];
}

async function fundingTable(rows: number): Promise<Table> {
  const { sheets } = await readWorkbook(await bigWorkbook(rows), "besar.xlsx");
  const body = (sheets[0]?.values ?? []).slice(2);
  return { kode: body.map((row) => row[0] ?? null), pagu: body.map((row) => row[5] ?? null) };
}

const column = (values: readonly CellValue[]): CellValue[][] => values.map((value) => [value]);

/** Every code is asked for its children with one formula for the column; then every parent with a formula of its own. */
async function benchTotals({ kode, pagu }: Table): Promise<readonly unknown[]> {
  let run = 0;
  // A heading that is another one each time, so that nothing is known from the run before.
  const fresh = (): unknown => {
    run += 1;
    return call(totalPagu, [column([`Kode ${String(run)}`, ...kode]), column([null, ...pagu]), column(kode)]);
  };
  const parents = kode.filter((code) => String(code).split(".").length < 6);
  const spilled = await measured(fresh);
  const single = await measured(() =>
    parents.map((code) => call(totalPagu, [column(kode), column(pagu), code])),
  );
  print(`TOTAL_PAGU, ${String(kode.length)} rows, every code, one call`, milliseconds(spilled));
  print(
    `TOTAL_PAGU, ${String(kode.length)} rows, ${String(parents.length)} parents, a call each`,
    milliseconds(single),
  );
  return (fresh() as ResultRows).map(([total]) => total);
}

/** The same column as planners write it without us. */
async function benchSumifs({ kode, pagu }: Table, totals: readonly unknown[]): Promise<void> {
  const last = String(kode.length);
  const { time, workbook } = await computeFormulas({
    rows: kode.map((code, row) => [code, pagu[row] ?? null]),
    column: 2,
    formula: (row) => `SUMIFS($B$1:$B$${last},$A$1:$A$${last},A${String(row)}&".*")`,
  });
  const { sheets } = await readWorkbook(workbook, "besar.xlsx");
  const compared = kode.flatMap((code, row) =>
    isKegiatan(code) ? [[sheets[0]?.values[row]?.[2], totals[row]]] : [],
  );
  const same = compared.filter(([theirs, ours]) => theirs === ours).length;
  print(`LibreOffice, ${String(kode.length)} SUMIFS by prefix wildcard`, milliseconds(time));
  print("  kegiatan with the same total as TOTAL_PAGU", `${String(same)} of ${String(compared.length)}`);
}

/** By prefix a program counts its kegiatan and their sub kegiatan both: only a kegiatan's total can be compared. */
function isKegiatan(code: CellValue): boolean {
  return String(code).split(".").length === 5;
}

import { readRepairLog, REPAIRS_KEY, withRepairs, writeRepairLog } from "../core/report/repair-log";
import { certainOf, changesOf, repairsOf, type Repair } from "../core/report/repairs";
import type { CheckedWorkbook } from "../core/report/check-workbook";
import type { FileHost } from "../xlsx/file-host";

/** Values and no formulas: nothing computes them before the file is opened in a spreadsheet program. */
const STYLE = { style: "nilai", prefix: "RENSTRA." } as const;

/** Writes all that is certain into the copy that a host holds, and into its log; answers with what it wrote. */
export async function repairCertain(host: FileHost, checked: CheckedWorkbook): Promise<readonly Repair[]> {
  const repairs = certainOf(repairsOf(checked, checked.findings, STYLE));
  if (repairs.length === 0) return repairs;
  await host.write(changesOf(repairs).map(({ edit }) => edit));
  const log = readRepairLog(await host.store.get(REPAIRS_KEY));
  await host.store.set(REPAIRS_KEY, writeRepairLog(withRepairs(log, repairs)));
  return repairs;
}

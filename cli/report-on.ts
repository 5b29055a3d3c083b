import { basename } from "node:path";
import type { CheckedWorkbook } from "../core/report/check-workbook";
import type { Ignore } from "../core/report/ignores";
import { countBySeverity, toJson } from "../core/report/json";
import { laporanPage, laporanSheet } from "../core/report/laporan";
import { marksOf } from "../core/report/marks";
import { repairLines } from "../core/report/repair-text";
import { reportLines } from "../core/report/text";
import { writeCopy, writePage } from "./files";
import { reportOf } from "./laporan";
import { withoutIgnored } from "../core/report/stored-check";
import { openWorkbook, type OpenWorkbook } from "./open";
import type { RunOptions } from "./options";
import { repairCertain } from "./repair";
import type { WorkbookFile } from "./workbooks-in";

/** What is told of one workbook. */
export interface Told {
  /** The text or the JSON of its check. */
  readonly printed: string;
  /** What was repaired in its copy; null where nobody asked for repairs. */
  readonly repaired: string | null;
  /** How many errors stay open. */
  readonly errors: number;
}

/** Checks a workbook, in the end as it was repaired, and writes its copy and its page where they were asked for. */
export async function reportOn(workbook: WorkbookFile, options: RunOptions): Promise<Told> {
  const { file } = workbook;
  const open = await openWorkbook({ file, name: file }, options);
  const first = await open.check();
  const repairs = options.repair ? await repairCertain(open.host, withoutIgnored(first, open.ignores)) : null;
  const checked = repairs ? await open.check() : first;
  await writeResults(workbook, { open, checked, options });
  return {
    printed: printedOf(checked, open.ignores, options),
    repaired: repairs && [`${basename(file)}, salinan:`, ...repairLines(repairs)].join("\n"),
    errors: countBySeverity(withoutIgnored(checked, open.ignores).findings).error,
  };
}

interface Results {
  readonly open: OpenWorkbook;
  readonly checked: CheckedWorkbook;
  readonly options: RunOptions;
}

async function writeResults(workbook: WorkbookFile, { open, checked, options }: Results): Promise<void> {
  const { out, laporan = false, html = null } = options;
  const report = laporan || html !== null ? await reportOf(checked, open) : null;
  if (report && html !== null) await writePage(workbook, html, laporanPage(report));
  if (out === null) return;
  await open.host.mark(marksOf(withoutIgnored(checked, open.ignores).findings));
  if (report && laporan) await open.host.addSheet(laporanSheet(report));
  await writeCopy(workbook, out, await open.host.save());
}

function printedOf(
  checked: CheckedWorkbook,
  ignores: readonly Ignore[],
  { json, ndjson = false }: RunOptions,
): string {
  if (ndjson) return JSON.stringify(toJson(withoutIgnored(checked, ignores)));
  if (json) return JSON.stringify(toJson(withoutIgnored(checked, ignores)), null, 2);
  return `${reportLines(checked, ignores).join("\n")}\n`;
}

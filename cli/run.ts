import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Pack } from "../core/nomenklatur";
import { checkWorkbook, type CheckedWorkbook } from "../core/report/check-workbook";
import { sortOut, type Ignore } from "../core/report/ignores";
import { toJson, type WorkbookJson } from "../core/report/json";
import { LIST_IN_FORCE_KEY, listInForce } from "../core/report/lists-view";
import { laporanPage, laporanSheet } from "../core/report/laporan";
import { marksOf } from "../core/report/marks";
import { repairLines } from "../core/report/repair-text";
import type { Repair } from "../core/report/repairs";
import { reportLines } from "../core/report/text";
import { BARE, readWorkbookSettings } from "../core/report/workbook-settings";
import { FileHost } from "../xlsx/file-host";
import { readListFile } from "../xlsx/list-file";
import { writeCopy, writePage } from "./files";
import { reportOf } from "./laporan";
import { repairCertain } from "./repair";
import { sentenceOf } from "./sentence";

export interface RunOptions {
  readonly json: boolean;
  /** Where marked copies go; null for none. */
  readonly out: string | null;
  /** Repair in the copies what is certain. */
  readonly repair?: boolean;
  /** Files with lists of codes to compare with. */
  readonly lists?: readonly string[];
  /** Without what people said in the workbook: ignores, tables, rules, polarity, list in force. */
  readonly bare?: boolean;
  /** Whether the copies get a sheet with the report. */
  readonly laporan?: boolean;
  /** Where reports go as pages; null for none. */
  readonly html?: string | null;
}

/** Where the command writes; the tests hand in their own. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
}

/** 0: no errors found; 1: errors found; 2: a file could not be read or a copy not be written. */
export type ExitCode = 0 | 1 | 2;

/** Checks workbooks one after the other; a bad file is told and the others go on. */
export async function run(files: readonly string[], options: RunOptions, output: Output): Promise<ExitCode> {
  const missing = missingFolder(options);
  if (missing !== null) {
    output.complain(missing);
    return 2;
  }
  const packs = await readLists(options.lists ?? [], output);
  if (!packs) return 2;
  const reports: WorkbookJson[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const { checked, ignores, repairs } = await checkFile(file, options, packs);
      reports.push(toJson(withoutIgnored(checked, ignores)));
      if (repairs) tellRepairs(file, repairs, { options, output });
      if (!options.json) output.print(`${reportLines(checked, ignores).join("\n")}\n`);
    } catch (error) {
      failed = true;
      output.complain(`${file}: ${sentenceOf(error)}`);
    }
  }
  if (options.json) output.print(JSON.stringify(reports, null, 2));
  if (failed) return 2;
  return reports.some((report) => report.counts.error > 0) ? 1 : 0;
}

/** What is written goes into copies, so there must be a place for them; null where there is. */
function missingFolder({ out, repair, laporan }: RunOptions): string | null {
  if (out !== null) return null;
  if (repair)
    return "--perbaiki menulis ke salinan, tidak pernah ke berkas aslinya: sebutkan foldernya dengan --out FOLDER.";
  return laporan
    ? "--laporan menambahkan lembar pada salinan: sebutkan juga foldernya dengan --out FOLDER."
    : null;
}

/** null where one could not be read: a check against fewer lists than were asked for would only look complete. */
export async function readLists(files: readonly string[], output: Output): Promise<Pack[] | null> {
  const packs: Pack[] = [];
  for (const file of files) {
    try {
      packs.push(await readListFile(await readFile(file), file));
    } catch (error) {
      output.complain(`${file}: ${sentenceOf(error)}`);
      return null;
    }
  }
  return packs;
}

interface CheckedFile {
  /** The workbook as it is in the end, repaired where that was asked for. */
  readonly checked: CheckedWorkbook;
  readonly ignores: readonly Ignore[];
  /** null where nobody asked for repairs. */
  readonly repairs: readonly Repair[] | null;
}

async function checkFile(
  file: string,
  { out, repair, laporan = false, html = null, bare = false }: RunOptions,
  packs: readonly Pack[],
): Promise<CheckedFile> {
  const host = await FileHost.open(await readFile(file), file);
  const get = (key: string): Promise<string | null> => host.store.get(key);
  const { assignments, ignores, settings } = bare ? BARE : await readWorkbookSettings(get);
  const versi = bare ? null : listInForce(packs, await get(LIST_IN_FORCE_KEY));
  const check = async (): Promise<CheckedWorkbook> =>
    checkWorkbook(await host.read(), { packs, versi, assignments, settings });
  const first = await check();
  const repairs = repair ? await repairCertain(host, withoutIgnored(first, ignores)) : null;
  const checked = repairs ? await check() : first;
  const report = laporan || html !== null ? await reportOf(checked, { host, ignores, packs }) : null;
  if (report && html !== null) await writePage(file, html, laporanPage(report));
  if (out !== null) {
    await host.mark(marksOf(withoutIgnored(checked, ignores).findings));
    if (report && laporan) await host.addSheet(laporanSheet(report));
    await writeCopy(file, out, await host.save());
  }
  return { checked, ignores, repairs };
}

/** What a person set aside, with a reason, is neither counted nor marked. */
function withoutIgnored(checked: CheckedWorkbook, ignores: readonly Ignore[]): CheckedWorkbook {
  return { ...checked, findings: sortOut(checked.findings, ignores).open };
}

/** Beside JSON, which is for programs, it goes to standard error. */
function tellRepairs(
  file: string,
  repairs: readonly Repair[],
  { options, output }: { readonly options: RunOptions; readonly output: Output },
): void {
  const text = [`${basename(file)}, salinan:`, ...repairLines(repairs)].join("\n");
  if (options.json) output.complain(text);
  else output.print(`${text}\n`);
}

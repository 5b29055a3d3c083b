import { readFile } from "node:fs/promises";
import type { Pack } from "../core/nomenklatur";
import { checkWorkbook, type CheckedWorkbook } from "../core/report/check-workbook";
import { toJson, type WorkbookJson } from "../core/report/json";
import { addLaporan, laporanPage } from "../core/report/laporan";
import { marksOf } from "../core/report/marks";
import { reportLines } from "../core/report/text";
import { FileHost } from "../xlsx/file-host";
import { readListFile } from "../xlsx/list-file";
import { writeCopy, writePage } from "./files";
import { reportOf } from "./laporan";
import { sentenceOf } from "./sentence";

export interface RunOptions {
  readonly json: boolean;
  /** Where marked copies go; null for none. */
  readonly out: string | null;
  /** Files with lists of codes to compare with. */
  readonly lists?: readonly string[];
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
  if (options.laporan && options.out === null) {
    output.complain(
      "--laporan menambahkan lembar pada salinan: sebutkan juga foldernya dengan --out FOLDER.",
    );
    return 2;
  }
  const packs = await readLists(options.lists ?? [], output);
  if (!packs) return 2;
  const reports: WorkbookJson[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const checked = await checkFile(file, options, packs);
      reports.push(toJson(checked));
      if (!options.json) output.print(`${reportLines(checked).join("\n")}\n`);
    } catch (error) {
      failed = true;
      output.complain(`${file}: ${sentenceOf(error)}`);
    }
  }
  if (options.json) output.print(JSON.stringify(reports, null, 2));
  if (failed) return 2;
  return reports.some((report) => report.counts.error > 0) ? 1 : 0;
}

/** null where one could not be read: a check against fewer lists than were asked for would only look complete. */
async function readLists(files: readonly string[], output: Output): Promise<Pack[] | null> {
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

async function checkFile(
  file: string,
  options: RunOptions,
  packs: readonly Pack[],
): Promise<CheckedWorkbook> {
  const { out, laporan = false, html = null } = options;
  const host = await FileHost.open(await readFile(file), file);
  const checked = checkWorkbook(await host.read(), { packs });
  const report = laporan || html !== null ? await reportOf(checked, host, packs) : null;
  if (report && html !== null) await writePage(file, html, laporanPage(report));
  if (out !== null) {
    await host.mark(marksOf(checked.findings));
    if (report && laporan) await addLaporan(host, report);
    await writeCopy(file, out, await host.save());
  }
  return checked;
}

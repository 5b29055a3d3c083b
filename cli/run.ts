import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Pack } from "../core/nomenklatur";
import { checkWorkbook, type CheckedWorkbook } from "../core/report/check-workbook";
import { toJson, type WorkbookJson } from "../core/report/json";
import { marksOf } from "../core/report/marks";
import { reportLines } from "../core/report/text";
import { HostError } from "../core/workbook/host";
import { FileHost } from "../xlsx/file-host";
import { readListFile } from "../xlsx/list-file";
import { sentenceOf } from "./trouble";

export interface RunOptions {
  readonly json: boolean;
  /** Where marked copies go; null for none. */
  readonly out: string | null;
  /** Files with lists of codes to compare with. */
  readonly lists?: readonly string[];
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
  const packs = await readLists(options.lists ?? [], output);
  if (!packs) return 2;
  const reports: WorkbookJson[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const checked = await checkFile(file, options.out, packs);
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

async function checkFile(file: string, out: string | null, packs: readonly Pack[]): Promise<CheckedWorkbook> {
  const host = await FileHost.open(await readFile(file), file);
  const checked = checkWorkbook(await host.read(), { packs });
  if (out !== null) {
    await host.mark(marksOf(checked.findings));
    await writeCopy(file, out, await host.save());
  }
  return checked;
}

/** Never over the original: a check changes nothing that was there. */
async function writeCopy(file: string, folder: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const copy = join(await realpath(folder), basename(file));
  if (copy === (await realpath(file))) {
    throw new HostError("Salinan bertanda akan menimpa berkas aslinya. Pilih folder lain untuk --out.");
  }
  await writeFile(copy, bytes);
}

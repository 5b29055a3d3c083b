import { mkdir, realpath, rename, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { HostError } from "../core/workbook/host";
import type { WorkbookFile } from "./workbooks-in";

/** Writes a changed copy into a folder. Never over the original: a check changes nothing that was there. */
export async function writeCopy(
  { file, copy }: WorkbookFile,
  folder: string,
  bytes: Uint8Array,
): Promise<void> {
  const target = join(await madeFolder(dirname(join(folder, copy))), basename(copy));
  if (target === (await realpath(file))) {
    throw new HostError("Salinan bertanda akan menimpa berkas aslinya. Pilih folder lain untuk --out.");
  }
  // Under its name a copy is whole, whenever we are stopped.
  const part = `${target}.sebagian`;
  await writeFile(part, bytes);
  await rename(part, target);
}

/** Writes the page of a workbook's report, named as the workbook is. */
export async function writePage({ copy }: WorkbookFile, folder: string, page: string): Promise<void> {
  const place = await madeFolder(dirname(join(folder, copy)));
  await writeFile(join(place, `${basename(copy, extname(copy))}.html`), page);
}

async function madeFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return realpath(folder);
}

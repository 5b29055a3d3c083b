import { mkdir, realpath, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { HostError } from "../core/workbook/host";

/** Writes a changed copy into a folder. Never over the original: a check changes nothing that was there. */
export async function writeCopy(file: string, folder: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const copy = join(await realpath(folder), basename(file));
  if (copy === (await realpath(file))) {
    throw new HostError("Salinan bertanda akan menimpa berkas aslinya. Pilih folder lain untuk --out.");
  }
  await writeFile(copy, bytes);
}

/** Writes the page of a workbook's report, named as the workbook is. */
export async function writePage(file: string, folder: string, page: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${basename(file, extname(file))}.html`), page);
}

import { readFile } from "node:fs/promises";
import type { Pack } from "../core/nomenklatur";
import { readListFile } from "../xlsx/list-file";
import type { Output } from "./options";
import { sentenceOf } from "./sentence";

/** What was read already: a list is large, and every workbook asks for it. */
const known = new Map<string, Promise<Pack>>();

/** The lists of codes in these files, each read once by this process. */
export function packsOf(files: readonly string[]): Promise<Pack[]> {
  return Promise.all(files.map(packOf));
}

function packOf(file: string): Promise<Pack> {
  const pack = known.get(file) ?? readFile(file).then((bytes) => readListFile(bytes, file));
  known.set(file, pack);
  return pack;
}

/** Is every list there? A check against fewer lists than were asked for would only look complete. */
export async function canReadLists(files: readonly string[], output: Output): Promise<boolean> {
  for (const file of files) {
    try {
      await packOf(file);
    } catch (error) {
      output.complain(`${file}: ${sentenceOf(error)}`);
      return false;
    }
  }
  return true;
}

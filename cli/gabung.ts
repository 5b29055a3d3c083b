import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Pack } from "../core/nomenklatur";
import { checkWorkbook } from "../core/report/check-workbook";
import { gabung, type BerkasGagal } from "../core/report/gabungan/gabungan";
import { gabunganLines } from "../core/report/gabungan/lines";
import { ringkas, type Ringkasan } from "../core/report/gabungan/ringkasan";
import { gabunganSheets } from "../core/report/gabungan/sheets";
import { newWorkbook } from "../xlsx/new-workbook";
import { readWorkbook } from "../xlsx/read";
import { writeNewFile } from "./result-file";
import { readLists, type ExitCode, type Output, type RunOptions } from "./run";
import { sentenceOf } from "./trouble";
import { workbooksIn } from "./workbooks-in";

/**
 * `gabung FOLDER …`: checks all workbooks one after the other, keeps a summary of each, and puts them side by side.
 * 0: no errors found; 1: errors found; 2: a file could not be read or the result not be written.
 */
export async function checkMany(
  places: readonly string[],
  { json, out, lists = [] }: RunOptions,
  output: Output,
): Promise<ExitCode> {
  const packs = await readLists(lists, output);
  if (!packs) return 2;
  const files = await workbooksIn(places);
  if (files.length === 0) {
    output.complain("Tidak ada berkas .xlsx. Sebutkan berkas, atau folder yang memuatnya.");
    return 2;
  }
  const { buku, gagal } = await summaries(files, packs);
  const gabungan = gabung(buku, gagal);
  for (const { berkas, sebab } of gagal) output.complain(`${berkas}: ${sebab}`);
  output.print(json ? JSON.stringify(gabungan, null, 2) : gabunganLines(gabungan).join("\n"));
  const isWritten =
    out === null || (await wrote(out, () => newWorkbook(gabunganSheets(gabungan)), files, output));
  if (gagal.length > 0 || !isWritten) return 2;
  return gabungan.counts.error > 0 ? 1 : 0;
}

/** One workbook at a time: when its summary is made, nothing else of it is kept. */
async function summaries(
  files: readonly string[],
  packs: readonly Pack[],
): Promise<{ buku: Ringkasan[]; gagal: BerkasGagal[] }> {
  const buku: Ringkasan[] = [];
  const gagal: BerkasGagal[] = [];
  for (const file of files) {
    try {
      buku.push(ringkas(checkWorkbook(await readWorkbook(await readFile(file), basename(file)), { packs })));
    } catch (error) {
      gagal.push({ berkas: file, sebab: sentenceOf(error) });
    }
  }
  return { buku, gagal };
}

async function wrote(
  file: string,
  make: () => Uint8Array,
  originals: readonly string[],
  output: Output,
): Promise<boolean> {
  try {
    await writeNewFile(file, make(), originals);
    return true;
  } catch (error) {
    output.complain(`${file}: ${sentenceOf(error)}`);
    return false;
  }
}

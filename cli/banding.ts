import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { compareWorkbooks } from "../core/report/perubahan/compare-workbooks";
import { perubahanJson } from "../core/report/perubahan/json";
import { perubahanLines } from "../core/report/perubahan/lines";
import { perubahanSheet } from "../core/report/perubahan/sheet";
import { FileHost } from "../xlsx/file-host";
import type { ExitCode, Output, RunOptions } from "./options";
import { writeNewFile } from "./result-file";
import { sentenceOf } from "./sentence";

/**
 * `banding LAMA BARU`: prints what differs; with `out` the newer version is copied there with a sheet of the differences.
 * 0: compared, whatever was found; 2: a file could not be read or the copy not be written.
 */
export async function compareFiles(
  files: readonly string[],
  { json, out }: RunOptions,
  output: Output,
): Promise<ExitCode> {
  const [old, now, ...more] = files;
  if (old === undefined || now === undefined || more.length > 0) {
    output.complain("Sebutkan tepat dua berkas: versi lama dahulu, lalu versi baru.");
    return 2;
  }
  const lama = await open(old, output);
  const baru = await open(now, output);
  if (!lama || !baru) return 2;
  const perubahan = compareWorkbooks(await lama.read(), await baru.read());
  output.print(
    json ? JSON.stringify(perubahanJson(perubahan), null, 2) : perubahanLines(perubahan).join("\n"),
  );
  if (out === null) return 0;
  try {
    await baru.addSheet(perubahanSheet(perubahan, "baru"));
    await writeNewFile(out, await baru.save(), [old, now]);
    return 0;
  } catch (error) {
    output.complain(`${out}: ${sentenceOf(error)}`);
    return 2;
  }
}

async function open(file: string, output: Output): Promise<FileHost | null> {
  try {
    return await FileHost.open(await readFile(file), basename(file));
  } catch (error) {
    output.complain(`${file}: ${sentenceOf(error)}`);
    return null;
  }
}

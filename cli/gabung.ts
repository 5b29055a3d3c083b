import { basename } from "node:path";
import { gabung, type BerkasGagal, type Gabungan } from "../core/report/gabungan/gabungan";
import { gabunganLines } from "../core/report/gabungan/lines";
import type { Ringkasan } from "../core/report/gabungan/ringkasan";
import { gabunganSheets } from "../core/report/gabungan/sheets";
import { newWorkbook } from "../xlsx/new-workbook";
import { canReadLists } from "./lists";
import { askAll } from "./many/ask-all";
import type { ExitCode, Output, RunOptions } from "./options";
import { writeNewFile } from "./result-file";
import { codeOf, NOTHING_THERE } from "./run";
import { sentenceOf } from "./sentence";
import { workbooksIn, type WorkbookFile } from "./workbooks-in";

/**
 * `gabung FOLDER …`: checks all workbooks, keeps a summary of each, and puts them side by side; where Ctrl-C ends it, those
 * that were done.
 */
export async function checkMany(
  places: readonly string[],
  options: RunOptions,
  output: Output,
): Promise<ExitCode> {
  const workbooks = await workbooksIn(places);
  const refusal = refusalOf(workbooks, options);
  if (refusal !== null) {
    output.complain(refusal);
    return 2;
  }
  if (!(await canReadLists(options.lists ?? [], output))) return 2;
  const { buku, gagal } = await summaries(workbooks, options, output);
  const gabungan = gabung(buku, gagal);
  await output.print(options.json ? JSON.stringify(gabungan, null, 2) : gabunganLines(gabungan).join("\n"));
  const isWritten = options.out === null || (await wrote(options.out, gabungan, workbooks, output));
  const failures = gagal.length + (isWritten ? 0 : 1);
  const told = buku.length + gagal.length;
  return codeOf({ told, of: workbooks.length, failures, errors: gabungan.counts.error }, output);
}

function refusalOf(workbooks: readonly WorkbookFile[], { ndjson }: RunOptions): string | null {
  if (ndjson)
    return "--ndjson mencetak setiap buku kerja begitu selesai, sedangkan gabung menunggu semuanya: pakai --json.";
  return workbooks.length === 0 ? NOTHING_THERE : null;
}

async function summaries(
  workbooks: readonly WorkbookFile[],
  options: RunOptions,
  output: Output,
): Promise<{ buku: Ringkasan[]; gagal: BerkasGagal[] }> {
  const buku: Ringkasan[] = [];
  const gagal: BerkasGagal[] = [];
  await askAll("gabung", workbooks, {
    options,
    order: "named",
    tell({ file }, answer) {
      if ("result" in answer) return void buku.push(answer.result);
      output.complain(`${file}: ${answer.sebab}`);
      gagal.push({ berkas: basename(file), sebab: answer.sebab });
    },
  });
  return { buku, gagal };
}

async function wrote(
  out: string,
  gabungan: Gabungan,
  workbooks: readonly WorkbookFile[],
  output: Output,
): Promise<boolean> {
  try {
    await writeNewFile(
      out,
      newWorkbook(gabunganSheets(gabungan)),
      workbooks.map(({ file }) => file),
    );
    return true;
  } catch (error) {
    output.complain(`${out}: ${sentenceOf(error)}`);
    return false;
  }
}

import { canReadLists } from "./lists";
import { askAll, stoppedSentence } from "./many/ask-all";
import type { ExitCode, Output, RunOptions } from "./options";
import { printerFor } from "./printers";
import { clashOf, workbooksIn, type WorkbookFile } from "./workbooks-in";

export const NOTHING_THERE = "Tidak ada berkas .xlsx. Sebutkan berkas, atau folder yang memuatnya.";

/** Checks workbooks, and all that lie in folders; a bad file is told and the others go on. */
export async function run(places: readonly string[], options: RunOptions, output: Output): Promise<ExitCode> {
  const workbooks = await workbooksIn(places, [options.out, options.html ?? null]);
  const refusal = contradictionIn(options) ?? troubleWith(workbooks, options);
  if (refusal !== null) {
    output.complain(refusal);
    return 2;
  }
  if (!(await canReadLists(options.lists ?? [], output))) return 2;
  const printer = printerFor(options, output);
  const { ndjson = false } = options;
  let [failures, errors] = [0, 0];
  const told = await askAll("periksa", workbooks, {
    options,
    order: ndjson ? "done" : "named",
    async tell({ file }, answer) {
      if ("sebab" in answer) {
        failures += 1;
        output.complain(`${file}: ${answer.sebab}`);
        if (ndjson) await printer.add(JSON.stringify({ workbook: file, error: answer.sebab }));
        return;
      }
      const { printed, repaired, errors: own } = answer.result;
      errors += own;
      if (repaired !== null) await tellRepaired(repaired, options, output);
      await printer.add(printed);
    },
  });
  await printer.end();
  return codeOf({ told, of: workbooks.length, failures, errors }, output);
}

/** Options that make no sense together, in a sentence; null where there are none. */
function contradictionIn({ json, ndjson, out, repair, laporan }: RunOptions): string | null {
  if (json && ndjson)
    return "Pilih salah satu: --json (satu larik) atau --ndjson (satu baris per buku kerja).";
  // What is written goes into copies, so there must be a place for them.
  if (out !== null) return null;
  if (repair)
    return "--perbaiki menulis ke salinan, tidak pernah ke berkas aslinya: sebutkan foldernya dengan --out FOLDER.";
  return laporan
    ? "--laporan menambahkan lembar pada salinan: sebutkan juga foldernya dengan --out FOLDER."
    : null;
}

function troubleWith(workbooks: readonly WorkbookFile[], { out, html = null }: RunOptions): string | null {
  if (workbooks.length === 0) return NOTHING_THERE;
  const clash = out === null && html === null ? null : clashOf(workbooks);
  return (
    clash &&
    `Hasil ${clash.join(" dan ")} akan saling menimpa karena namanya sama: sebutkan folder yang memuat keduanya, ` +
      "atau periksa satu per satu dengan folder hasil yang berbeda."
  );
}

/** Beside JSON, which is for programs, it goes to standard error. */
async function tellRepaired(text: string, { json, ndjson }: RunOptions, output: Output): Promise<void> {
  if (json || ndjson) output.complain(text);
  else await output.print(`${text}\n`);
}

export interface Outcome {
  readonly told: number;
  readonly of: number;
  readonly failures: number;
  readonly errors: number;
}

/** Also tells a person who stopped the work how far it came. */
export function codeOf({ told, of, failures, errors }: Outcome, output: Output): ExitCode {
  if (told < of) {
    output.complain(stoppedSentence(told, of));
    return 130;
  }
  if (failures > 0) return 2;
  return errors > 0 ? 1 : 0;
}

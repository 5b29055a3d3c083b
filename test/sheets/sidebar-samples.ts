import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { columnLetters } from "../../core/workbook/address";
import { readWorkbook } from "../../xlsx/read";
import type { SheetDescription } from "../hosts/contract";
import { startScript, type Script } from "./script";

const SAMPLES = join(import.meta.dirname, "..", "..", "samples");

export function sampleBytes(file: string): Promise<Uint8Array> {
  return readFile(join(SAMPLES, file));
}

/** A sample workbook as Google Sheets has it after an import. */
export async function sampleScript(file: string): Promise<Script> {
  const { sheets } = await readWorkbook(await sampleBytes(file), file);
  const script = startScript(sheets.map(described));
  for (const { name, origin, formats } of sheets)
    formats.forEach((row, index) => {
      row.forEach((format, column) => {
        const a1 = columnLetters(origin.column + column) + String(origin.row + index + 1);
        if (format !== "General") script.workbook.sheet(name).formats.set(a1, format);
      });
    });
  return script;
}

function described(sheet: SheetSnapshot): SheetDescription {
  const { name, origin, values, formulas, merges } = sheet;
  const margin = Array<null>(origin.column).fill(null);
  return {
    name,
    rows: [...Array<null[]>(origin.row).fill([]), ...values.map((row) => [...margin, ...row])],
    formulas,
    merges,
    isHidden: sheet.visibility !== "visible",
    isProtected: sheet.protected,
  };
}

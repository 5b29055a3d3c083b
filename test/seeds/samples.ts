import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorkbook } from "../../xlsx/read";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";

export const SAMPLES = { dumai: "dumai-2021-2026.xlsx", tarakan: "tarakan-2025-2029.xlsx" } as const;
export type Sample = keyof typeof SAMPLES;

export async function readSample(sample: Sample): Promise<WorkbookSnapshot> {
  return readWorkbook(await readFile(join("samples", SAMPLES[sample])), SAMPLES[sample]);
}

/** The same workbook as it looks after a paste from Word: every cell the text that the reader saw. */
export function asText(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheet = (each: SheetSnapshot): SheetSnapshot => ({
    ...each,
    values: each.values.map((row, r) =>
      row.map((value, c) => (typeof value === "number" ? (each.shown[r]?.[c] ?? String(value)) : value)),
    ),
    formats: [],
    shown: [],
    formulas: {},
  });
  return { ...snapshot, sheets: snapshot.sheets.map(sheet) };
}

import { formatValue } from "hucre";
import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { HostError } from "../core/workbook/host";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { badFile } from "./bad-file";
import { rangeToRead, rawNumber } from "./content";
import { WorkbookPackage } from "./package";
import { snapshotOf } from "./sheet";
import { ShownTexts } from "./shown";

/**
 * The only module that knows hucre, which reads .xlsx files. It does not write them: its saveXlsx prints the whole
 * workbook anew and loses what it does not model (custom properties, cell styles, shapes, print areas).
 * Throws a HostError for whatever is no sound .xlsx file.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const file = new WorkbookPackage(bytes);
  try {
    const workbook = await parse(file);
    const texts = indonesianTexts();
    const paths = new Map(file.sheets().map((sheet) => [sheet.name, sheet.path]));
    const sheets = workbook.sheets.map((sheet) => {
      const lostNumber = (a1: string): number | null => rawNumber(file.text(paths.get(sheet.name) ?? ""), a1);
      return snapshotOf(sheet, { texts, lostNumber });
    });
    return { name, sheets };
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw badFile(isOutOfMemory(error) ? "tooLarge" : "damaged");
  }
}

/** "Array buffer allocation failed", "Invalid string length": the file is sound, and more than fits. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError && /allocation|invalid (array|string) length/i.test(error.message);
}

/** What a reader in Indonesia sees in cells; any host that holds numbers and formats may use it. */
export function indonesianTexts(): ShownTexts {
  return new ShownTexts((value, format) => formatValue(value, format, NUMBERS_AS_IN_INDONESIA));
}

export type ParsedSheet = Sheet;

/** hucre knows few locales and falls back to English for "id-ID"; German writes numbers the same way. */
const NUMBERS_AS_IN_INDONESIA = { locale: "de-DE" };

const ENDED = /(?:<\/(?:[\w.-]+:)?worksheet\s*>|<(?:[\w.-]+:)?worksheet\s[^<]*\/>)\s*$/;

/** The package is packed anew first: that leaves out whatever its zip archive may hide from the checks. */
export async function parse(file: WorkbookPackage): Promise<Workbook> {
  const sheets = file.sheets();
  // hucre reads a sheet that breaks off as if it ended there.
  if (!sheets.every(({ path }) => ENDED.test(file.text(path).slice(-100)))) throw badFile("damaged");
  const range = rangeToRead(sheets.map(({ path }) => file.text(path)));
  const options = { readStyles: true, sheets: sheets.map(({ name }) => name), ...(range ? { range } : {}) };
  try {
    return await readXlsx(file.toBytes("loose"), options);
  } catch (error) {
    throw isTooWide(error) ? badFile("scattered") : error;
  }
}

/** hucre lays out every cell from A1 on, and refuses to do so for more than twenty million. */
function isTooWide(error: unknown): boolean {
  return error instanceof Error && error.message.includes("cells), over the");
}

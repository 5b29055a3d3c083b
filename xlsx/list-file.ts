import { parseCsv } from "hucre/csv";
import { guessOrigin, importSteps, readPack, type ImportResult, type Pack } from "../core/nomenklatur";
import { HostError } from "../core/workbook/host";
import { Sheet } from "../core/workbook/sheet";
import { plainSheet, type WorkbookSnapshot } from "../core/workbook/snapshot";
import { readWorkbook } from "./read";

type Imported = Extract<ImportResult, { kind: "berhasil" }>;

/**
 * Reads a list of codes from a file: SIPD's export or a decree's annex as .xlsx or .csv, or a pack that somebody
 * exported here (.json). Throws a HostError, a sentence with an advice, for anything else.
 */
export async function readListFile(bytes: Uint8Array, name: string): Promise<Pack> {
  if (/\.json$/i.test(name)) return packOf(textOf(bytes));
  return (await importFile(bytes, name)).pack;
}

function packOf(json: string): Pack {
  const reading = readPack(json);
  if (reading.kind === "pack") return reading.pack;
  throw new HostError(`${reading.apa}. ${reading.perbaikan}`);
}

/** The same with what came up while the rows were read. */
export async function importFile(bytes: Uint8Array, name: string): Promise<Imported> {
  const workbook = /\.(csv|txt|tsv)$/i.test(name)
    ? csvWorkbook(textOf(bytes), name)
    : await readWorkbook(bytes, name);
  const result = importWorkbook(workbook, name);
  if (result.kind === "berhasil") return result;
  throw new HostError(`${result.apa} ${result.perbaikan}`);
}

/** The list of the sheet that has the most codes; where no sheet has one, what the first says. */
function importWorkbook(workbook: WorkbookSnapshot, name: string): ImportResult {
  const results = workbook.sheets.map((sheet) => importSheet(new Sheet(sheet), name));
  const imported = results.filter((result) => result.kind === "berhasil");
  const [best] = imported.sort((a, b) => b.pack.entries.length - a.pack.entries.length);
  const [first] = results;
  return (
    best ??
    first ?? { kind: "gagal", apa: "Berkas ini tidak berisi lembar.", perbaikan: "Pilih berkas lain." }
  );
}

function importSheet(sheet: Sheet, name: string): ImportResult {
  const base = name.replace(/^.*[/\\]/, "");
  const origin = guessOrigin(base) ?? guessOrigin(sheet.name);
  const steps = importSteps(sheet, {
    judul: origin?.judul ?? base,
    // A list of unknown age is taken to be older than any other: it decides only where no other does.
    tahun: origin?.tahun ?? OLDEST,
    sumber: base,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The year of the first list of this kind of codes (Permendagri 90/2019). */
const OLDEST = 2019;

function csvWorkbook(text: string, name: string): WorkbookSnapshot {
  const rows = parseCsv(text).map((row) =>
    row.map((cell) => (cell === "" || cell === null ? null : String(cell))),
  );
  return { name, sheets: [plainSheet(name, rows)] };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

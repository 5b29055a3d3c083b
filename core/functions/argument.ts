import type { KodeReading } from "../kode/kode";
import { readKodeCells, splitKodeNama } from "../kode/split";
import type { NumberStyle } from "../numbers/digits";
import { emptyKind } from "../numbers/empty";
import { readNumberText } from "../numbers/number";
import { styleOf } from "../numbers/style";
import { foldSpaces } from "../workbook/sheet";
import { errorIn, FunctionError } from "./error";
import type { KodeArgument, Parameter, RangeArguments, RangeParameter, ScalarParameter } from "./function";
import { recent } from "./recent";

/** null: the cell is blank or the argument was left out. */
type Read<Value> = Value | FunctionError | null;

export function isRangeParameter(parameter: Parameter): parameter is RangeParameter {
  return parameter.kind.startsWith("rentang-");
}

/** Reads one cell, as a host hands it in, for a scalar parameter. */
export function readScalar(parameter: ScalarParameter, raw: unknown): Read<number | string | KodeArgument> {
  switch (parameter.kind) {
    case "nilai":
      return readValue(raw);
    case "angka":
      return readAmount(raw);
    case "teks":
      return readText(raw);
    case "kode":
      return readKodeCell(raw);
    case "pilihan":
      return readChoice(parameter.choices, raw);
  }
}

/** The values of a range, row by row. */
type RangeValues = RangeArguments[Exclude<keyof RangeArguments, "rentang-baris">];

const READ_RANGE: Readonly<
  Record<RangeParameter["kind"], (cells: readonly unknown[]) => RangeValues | FunctionError>
> = {
  "rentang-angka": recent((cells) => firstFault(readAmounts(cells))),
  "rentang-baris": recent((cells) => firstFault(readAmounts(cells))),
  "rentang-teks": recent((cells) => firstFault(cells.map(readText))),
  "rentang-kode": recent((cells) =>
    firstFault(cells.map((cell) => errorIn(cell) ?? kodeOrNull(readKodeCell(cell)))),
  ),
  "rentang-nilai": recent((cells) => firstFault(cells.map(readValue))),
};

/** Reads all cells of a range; the first fault stands for the whole. */
export function readRange({ kind }: RangeParameter, cells: readonly unknown[]): RangeValues | FunctionError {
  return READ_RANGE[kind](cells);
}

/** Reads a column (or row) of numbers; what a lone "1,500" means is settled by the other texts of the range. */
export function readAmounts(cells: readonly unknown[]): Read<number>[] {
  const style = styleOf(cells.filter((cell) => typeof cell === "string")) ?? "id";
  return cells.map((cell) => readAmount(cell, style));
}

/** A number, or a text that is one ("76,00", "94%", "13 Dokumen"); "-" and "N/A" count as blank. */
function readAmount(raw: unknown, style: NumberStyle = "id"): Read<number> {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : fault("#NUM!", "bukan angka yang sah");
  const text = readText(raw);
  if (typeof text !== "string") return text;
  const reading = typeof raw === "string" ? readNumberText(text, style) : null;
  if (reading?.kind === "number") return reading.value;
  if (reading?.kind === "empty") return null;
  const reason = reading?.kind === "broken" ? `: ${reading.reason}` : "";
  return fault("#VALUE!", `${quote(text)} bukan angka${reason}`);
}

function readText(raw: unknown): Read<string> {
  const error = errorIn(raw);
  if (error) return error;
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "number") return String(raw);
  if (typeof raw === "boolean") return raw ? "BENAR" : "SALAH";
  // Sheets hands in a date as an object.
  if (typeof raw !== "string") return fault("#VALUE!", "isinya bukan angka atau teks");
  return foldSpaces(raw) || null;
}

/** The value itself; the marks of "no value" are null. */
function readValue(raw: unknown): Read<number | string> {
  if (typeof raw === "number") return raw;
  const text = readText(raw);
  return typeof text === "string" && emptyKind(text) ? null : text;
}

/** A code, alone or with its name behind it. */
function readKodeCell(raw: unknown): Read<KodeArgument> {
  const value = readValue(raw);
  if (value === null || value instanceof FunctionError) return value;
  const reading = kodeIn(value);
  return reading.kind === "bukan-kode" ? fault("#VALUE!", `${quote(String(value))} bukan kode`) : reading;
}

/** The code that a cell holds, alone or with its name behind it. */
export function kodeIn(value: number | string): KodeReading {
  const text = String(value);
  const alone = readKodeCells([{ value, text }]);
  return alone.kind === "bukan-kode" ? (splitKodeNama(text)?.reading ?? alone) : alone;
}

function readChoice(choices: readonly string[], raw: unknown): Read<string> {
  const text = readText(raw);
  if (typeof text !== "string") return text;
  const chosen = choices.find((choice) => plain(choice) === plain(text));
  return chosen ?? fault("#VALUE!", `${quote(text)} tidak dikenal; pilihannya: ${choices.join(", ")}`);
}

function firstFault<Value>(cells: readonly Read<Value>[]): readonly (Value | null)[] | FunctionError {
  const found = cells.find((cell) => cell instanceof FunctionError);
  return found instanceof FunctionError ? found : (cells as readonly (Value | null)[]);
}

const fault = (code: "#VALUE!" | "#NUM!", message: string): FunctionError => new FunctionError(code, message);
const kodeOrNull = (read: Read<KodeArgument>): KodeArgument | null =>
  read instanceof FunctionError ? null : read;
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, "");
const quote = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;

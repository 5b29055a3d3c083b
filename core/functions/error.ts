import { isErrorValue } from "../workbook/sheet";

/** The errors a cell can show; a function itself answers with the first four and passes the others on. */
const CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"] as const;
export type ErrorCode = (typeof CODES)[number];

/**
 * An error as the value of a cell. Functions return it and never throw it: a host turns it into its own kind of
 * error, with `message`, a short Indonesian sentence, where the host can show one.
 */
export class FunctionError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
  ) {}
}

/**
 * The error that stands in a cell handed in by a host: its text ("#REF!") or an object that carries it as `code`.
 * null for everything else.
 */
export function errorIn(raw: unknown): FunctionError | null {
  if (raw instanceof FunctionError) return raw;
  const text = typeof raw === "object" && raw !== null && "code" in raw ? raw.code : raw;
  if (typeof text !== "string" || !isErrorValue(text)) return null;
  // What hosts have beyond the common errors (#SPILL!, #BUSY!) cannot be given back as such.
  return new FunctionError(CODES.find((code) => code === text) ?? "#VALUE!", `selnya berisi ${text}`);
}

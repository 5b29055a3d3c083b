/** What Excel accepts as the error of a cell, and those that may carry a sentence. */
const OUTPUT_CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];
const EXPLAINED_CODES = ["#VALUE!", "#N/A"];

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {
    if (!OUTPUT_CODES.includes(code)) throw new Error(`Excel cannot show ${code}`);
    if (message !== undefined && !EXPLAINED_CODES.includes(code))
      throw new Error(`${code} takes no sentence`);
  }
}

type Handler = (...args: unknown[]) => unknown;

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: true }[];
  }[];
}

/** Excel's side of custom functions, as strict as Excel: what is not announced or not well formed throws. */
export class FakeCustomFunctions {
  readonly handlers = new Map<string, Handler>();
  /** What the script under test finds as CustomFunctions. */
  readonly api = {
    Error: CellError,
    associate: (id: string, handler: Handler): void => {
      if (!this.metadata.functions.some((announced) => announced.id === id))
        throw new Error(`${id} is not in functions.json`);
      this.handlers.set(id, handler);
    },
  };

  constructor(readonly metadata: Metadata) {}

  /** Calculates =RENSTRA.NAME(...) for one cell: arguments as ranges, left-out ones as null, the invocation at the end. */
  calculate(name: string, args: readonly unknown[]): unknown[][] {
    const announced = this.metadata.functions.find((fn) => fn.name === name);
    const handler = announced && this.handlers.get(announced.id);
    if (!handler) throw new Error(`${name}: #NAME?`);
    const ranges = announced.parameters.map((_, index) => rangeOf(args[index]));
    return wellFormed(
      handler(...ranges, { functionName: name, address: "Sheet1!A1", isInValuePreview: false }),
    );
  }
}

/** Excel hands every value over as rows of cells; an example's list is a column. */
function rangeOf(argument: unknown): unknown {
  if (argument === undefined || argument === null) return null;
  return Array.isArray(argument) ? argument.map((cell: unknown) => [cell ?? ""]) : [[argument]];
}

function wellFormed(result: unknown): unknown[][] {
  if (!Array.isArray(result) || result.length === 0) throw new Error("no rows in the result");
  const rows = result as unknown[];
  if (!rows.every((row): row is unknown[] => Array.isArray(row) && row.length > 0))
    throw new Error("a row of the result is no row");
  if (new Set(rows.map((row) => row.length)).size > 1) throw new Error("rows of unequal length");
  for (const cell of rows.flat()) {
    const isValue = ["string", "boolean"].includes(typeof cell) || Number.isFinite(cell);
    if (!isValue && !(cell instanceof CellError)) throw new Error(`no value for a cell: ${String(cell)}`);
  }
  return rows;
}

/** A result as examples state it: errors by their code. */
export function statedRows(rows: unknown[][]): unknown[][] {
  return rows.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
}

/** The same for its first cell. */
export function statedCell(rows: unknown[][]): unknown {
  return statedRows(rows)[0]?.[0];
}

/** The sentence of an error, where it has one. */
export function sentenceOf(rows: unknown[][]): string | undefined {
  const cell = rows[0]?.[0];
  return cell instanceof CellError ? cell.message : undefined;
}

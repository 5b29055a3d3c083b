import { formatPosition } from "../../core/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { ServerMethods } from "../../sheets-addon/protocol";
import { CallLog } from "../sheets/fake/call-log";
import { fakeGlobals } from "../sheets/fake/globals";
import { FakeWorkbook, type FakeSheet } from "../sheets/fake/workbook";

/** Not a literal: Google's globals are declared where the server is compiled, and nowhere else. */
const SERVER = new URL("../../sheets-addon/server/methods.ts", import.meta.url).href;
const { METHODS } = (await import(SERVER)) as { readonly METHODS: ServerMethods };

export interface SheetsServer {
  readonly methods: ServerMethods;
  /** All that a person would miss: contents, formats, conditional formats. */
  contents(): object;
}

/** The add-on's server on a document of its own; the one before it is gone, for Google's services are globals. */
export function sheetsServer({ sheets }: WorkbookSnapshot): SheetsServer {
  const workbook = new FakeWorkbook(sheets.map(({ name }) => ({ name, rows: [] })));
  for (const sheet of sheets) fill(workbook.sheet(sheet.name), sheet);
  Object.assign(
    globalThis,
    fakeGlobals(workbook, new CallLog(), () => ""),
  );
  return {
    methods: METHODS,
    contents: () => [workbook.contents(), sheets.map(({ name }) => workbook.formulaFormats(name))],
  };
}

function fill(target: FakeSheet, { origin, values, formulas }: SheetSnapshot): void {
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const a1 = formatPosition({ row: origin.row + r, column: origin.column + c });
      target.put(a1, value, formulas[a1] ?? null);
    });
  });
  target.maxRows = Math.max(1_000, origin.row + values.length);
  target.maxColumns = Math.max(26, origin.column + Math.max(0, ...values.map((row) => row.length)));
}

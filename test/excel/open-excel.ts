import { capabilitiesOf } from "../../excel-addin/host/capabilities";
import { ExcelHost } from "../../excel-addin/host/excel-host";
import type { SheetDescription } from "../hosts/contract";
import { modelOf } from "./fake/describe-workbook";
import { FakeExcel, type FakeOptions } from "./fake/fake-excel";
import type { Model, ModelSheet } from "./fake/model";

export interface OpenExcel {
  readonly excel: FakeExcel;
  readonly model: Model;
  readonly host: ExcelHost;
}

/** A described workbook, open in the fake, and the host over it. */
export function openExcel(sheets: readonly SheetDescription[], options: FakeOptions = {}): OpenExcel {
  return hostOver(new FakeExcel(modelOf(sheets), options));
}

/** As the pane does it anew each time that it is opened. */
export function hostOver(excel: FakeExcel, cellsPerBlock = 200_000): OpenExcel {
  const capabilities = capabilitiesOf(excel.isSetSupported);
  return { excel, model: excel.model, host: new ExcelHost({ run: excel.run, capabilities, cellsPerBlock }) };
}

export function sheetOf(model: Model, name: string): ModelSheet {
  const sheet = model.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What planners typed, and nothing else: contents by sheet and cell. */
export function contentsOf(model: Model): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    model.sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        [...cells].map(([key, { value, formula, isError, format }]) => [
          key,
          { value, formula, isError, format },
        ]),
      ),
    ]),
  );
}

/** The workbook as plain data, without the counter of ids. */
export function stateOf(model: Model): object {
  return structuredClone({ ...model, nextId: 0 });
}

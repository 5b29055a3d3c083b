import { formatPosition } from "../../core/workbook/address";
import { capabilitiesOf } from "../../excel-addin/host/capabilities";
import { ExcelHost } from "../../excel-addin/host/excel-host";
import { describeHostContract, type Appearance, type HostUnderTest } from "../hosts/contract";
import { formatsIn, modelOf } from "./fake/describe-workbook";
import { FakeExcel } from "./fake/fake-excel";
import type { Model, ModelSheet } from "./fake/model";
import { sheetOf } from "./open-excel";

function underTest(model: Model): HostUnderTest {
  const excel = new FakeExcel(model);
  const capabilities = capabilitiesOf(excel.isSetSupported);
  return {
    host: new ExcelHost({ run: excel.run, capabilities, cellsPerBlock: 200_000 }),
    appearance: (sheet) => Promise.resolve(appearanceIn(sheetOf(model, sheet))),
    formats: (sheet) => Promise.resolve(formatsIn(model, sheet)),
    reopen: () => Promise.resolve(underTest(structuredClone(model))),
  };
}

function appearanceIn({ looks, frozenRows }: ModelSheet): Appearance {
  const cells = [...looks].map(([key, look]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, look };
  });
  const sorted = cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    fills: Object.fromEntries(
      sorted.flatMap(({ look, ...at }) => (look["fill"] ? [[formatPosition(at), String(look["fill"])]] : [])),
    ),
    bold: sorted.filter(({ look }) => look["bold"] === true).map((at) => formatPosition(at)),
    frozenRows,
  };
}

describeHostContract("Excel", (sheets) => Promise.resolve(underTest(modelOf(sheets))));

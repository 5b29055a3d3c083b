import { capabilitiesOf } from "../../excel-addin/host/capabilities";
import { ExcelHost } from "../../excel-addin/host/excel-host";
import { describeHostContract, type HostUnderTest } from "../hosts/contract";
import { formatsIn, modelOf } from "./fake/describe-workbook";
import { FakeExcel } from "./fake/fake-excel";
import type { Model } from "./fake/model";

function underTest(model: Model): HostUnderTest {
  const excel = new FakeExcel(model);
  const capabilities = capabilitiesOf(excel.isSetSupported);
  return {
    host: new ExcelHost({ run: excel.run, capabilities, cellsPerBlock: 200_000 }),
    formats: (sheet) => Promise.resolve(formatsIn(model, sheet)),
    reopen: () => Promise.resolve(underTest(structuredClone(model))),
  };
}

describeHostContract("Excel", (sheets) => Promise.resolve(underTest(modelOf(sheets))));

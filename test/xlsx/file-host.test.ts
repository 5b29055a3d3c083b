import { formatPosition } from "../../core/workbook/address";
import {
  describeHostContract,
  type Appearance,
  type ConditionalFormat,
  type HostUnderTest,
} from "../hosts/contract";
import { workbookFile } from "../hosts/workbook-file";
import { FileHost } from "../../xlsx/file-host";
import { readLooks } from "../../xlsx/looks";
import { WorkbookPackage } from "../../xlsx/package";
import { attribute, elements, unescapeXml } from "../../xlsx/xml";

async function subjectOf(bytes: Uint8Array): Promise<HostUnderTest> {
  const host = await FileHost.open(bytes, "contoh.xlsx");
  return {
    host,
    appearance: async (sheet) => appearanceIn(await host.save(), sheet),
    formats: async (sheet) => formatsIn(await host.save(), sheet),
    reopen: async () => subjectOf(await host.save()),
  };
}

async function appearanceIn(bytes: Uint8Array, sheet: string): Promise<Appearance> {
  const look = (await readLooks(bytes)).find(({ name }) => name === sheet);
  const cells = (look?.cells ?? []).map((cell) => ({ a1: formatPosition(cell), ...cell.look }));
  return {
    fills: Object.fromEntries(cells.flatMap(({ a1, fill }) => (fill === undefined ? [] : [[a1, fill]]))),
    bold: cells.filter(({ bold }) => bold).map(({ a1 }) => a1),
    frozenRows: look?.frozen.rows ?? 0,
  };
}

function formatsIn(bytes: Uint8Array, sheet: string): ConditionalFormat[] {
  const file = new WorkbookPackage(bytes);
  const path = file.sheets().find(({ name }) => name === sheet)?.path ?? "";
  return elements(file.text(path), "conditionalFormatting").flatMap((block) =>
    elements(block, "formula").map((formula) => ({
      range: attribute(block, "sqref") ?? "",
      formula: unescapeXml(formula.replace(/<[^>]*>/g, "")),
    })),
  );
}

describeHostContract("FileHost", async (sheets) => subjectOf(await workbookFile(sheets)));

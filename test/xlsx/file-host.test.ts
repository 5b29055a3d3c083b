import { describeHostContract, type ConditionalFormat, type HostUnderTest } from "../hosts/contract";
import { workbookFile } from "../hosts/workbook-file";
import { FileHost } from "../../xlsx/file-host";
import { WorkbookPackage } from "../../xlsx/package";
import { attribute, elements, unescapeXml } from "../../xlsx/xml";

async function subjectOf(bytes: Uint8Array): Promise<HostUnderTest> {
  const host = await FileHost.open(bytes, "contoh.xlsx");
  return {
    host,
    formats: async (sheet) => formatsIn(await host.save(), sheet),
    reopen: async () => subjectOf(await host.save()),
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

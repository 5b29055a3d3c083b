import { isDeepStrictEqual } from "node:util";
import { checkWorkbook } from "../../core/report/check-workbook";
import { marksOf } from "../../core/report/marks";
import { HostError } from "../../core/workbook/host";
import type { Mark } from "../../core/workbook/mark";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { FileHost } from "../../xlsx/file-host";
import { modelOfSnapshot } from "../excel/fake/model-of-snapshot";
import { FakeExcel } from "../excel/fake/fake-excel";
import { hostOver, stateOf } from "../excel/open-excel";
import { textsOf } from "../xlsx/package-of";
import { fileOf } from "./file-of";
import { sheetsServer } from "./sheets-server";

/** Marks of all findings, and one on the first cell of every sheet, whatever stands there. */
function marksFor(workbook: WorkbookSnapshot): Mark[] {
  const corner = { top: 0, left: 0, bottom: 0, right: 0 };
  return [
    ...marksOf(checkWorkbook(workbook).findings),
    ...workbook.sheets.map(({ name }): Mark => ({ sheet: name, severity: "info", ranges: [corner] })),
  ];
}

/** Which hosts are not as they were after marking and taking the marks away; [] where all are. */
export async function marksVanish(workbook: WorkbookSnapshot): Promise<string[]> {
  const open = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, protected: false })) };
  if (open.sheets.length === 0) return [];
  const marks = marksFor(open);
  const outcomes = [await inFile(open, marks), await inExcel(open, marks), inSheets(open, marks)];
  return outcomes.flatMap((trouble) => trouble ?? []);
}

/** Every part of the file is the same text as before. */
async function inFile(workbook: WorkbookSnapshot, marks: readonly Mark[]): Promise<string | null> {
  const bytes = fileOf(workbook);
  const host = await FileHost.open(bytes, workbook.name).catch(unlessScattered);
  if (!host) return null;
  const before = await host.read();
  await host.mark(marks);
  const marked = await FileHost.open(await host.save(), workbook.name);
  if (!isDeepStrictEqual((await marked.read()).sheets, before.sheets))
    return "marks change what a file holds";
  await marked.unmark();
  return isDeepStrictEqual(textsOf(await marked.save()), withDrawerForLooks(textsOf(bytes)))
    ? null
    : "marks leave something in a file";
}

/** A sheet with its only cell in the last corner is refused, in so many words. */
function unlessScattered(error: unknown): null {
  if (error instanceof HostError && error.message.startsWith("Ada isi yang sangat jauh")) return null;
  throw error;
}

/** A style sheet that had no list of looks keeps an empty one. */
function withDrawerForLooks(parts: Record<string, string>): Record<string, string> {
  const styles = parts["xl/styles.xml"] ?? "";
  return { ...parts, "xl/styles.xml": styles.replace("</styleSheet>", '<dxfs count="0"/></styleSheet>') };
}

async function inExcel(workbook: WorkbookSnapshot, marks: readonly Mark[]): Promise<string | null> {
  const { host, model } = hostOver(new FakeExcel(modelOfSnapshot(workbook)));
  const before = stateOf(model);
  await host.mark(marks);
  await host.unmark();
  return isDeepStrictEqual(stateOf(model), before) ? null : "marks leave something in Excel";
}

function inSheets(workbook: WorkbookSnapshot, marks: readonly Mark[]): string | null {
  const { methods, contents } = sheetsServer(workbook);
  const before = contents();
  methods.mark(marks);
  methods.unmark();
  return isDeepStrictEqual(contents(), before) ? null : "marks leave something in Google Sheets";
}

import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/** The workbook in a file that somebody chose in a page. What reads it is large, and loads when it is first asked for. */
export async function readChosen(file: File): Promise<WorkbookSnapshot> {
  const { readWorkbook } = await import(/* webpackChunkName: "baca-xlsx" */ "./read");
  return readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
}

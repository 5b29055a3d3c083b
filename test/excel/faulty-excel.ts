import type { SheetDescription } from "../hosts/contract";
import type { FaultyHost } from "../hosts/faults";
import { contentsOf, openExcel } from "./open-excel";

/** Excel whose syncs can fail; `done` says how much of a batch it does before: 0 none, 1 all, and only the answer is lost. */
export function faultyExcel(sheets: readonly SheetDescription[], done: number): FaultyHost {
  const { excel, model, host } = openExcel(sheets);
  let failing = Infinity;
  const formats = (): unknown =>
    model.sheets.map((sheet) => [
      sheet.name,
      sheet.formats.map(({ areas, formula }) => ({ areas, formula })),
    ]);
  return {
    host,
    failAt(n) {
      const hasFailed = excel.syncs >= failing;
      excel.resetCounts();
      failing = n ?? Infinity;
      if (n !== null) excel.failNext({ at: n, done, code: "GeneralException" });
      return hasFailed;
    },
    contents: () => contentsOf(model),
    state: () => structuredClone([contentsOf(model), formats(), model.parts.map(({ xml }) => xml)]),
  };
}

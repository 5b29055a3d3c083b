import { basename } from "node:path";
import { ringkas, type Ringkasan } from "../../core/report/gabungan/ringkasan";
import { withoutIgnored } from "../../core/report/stored-check";
import { openWorkbook } from "../open";
import type { RunOptions } from "../options";
import { reportOn, type Told } from "../report-on";
import { sentenceOf } from "../sentence";
import type { WorkbookFile } from "../workbooks-in";

/** What comes of one workbook, by what is done about it. */
export interface Results {
  readonly periksa: Told;
  readonly gabung: Ringkasan;
}

/** The result, or in one sentence why there is none. */
export type Answer<Result> = { readonly result: Result } | { readonly sebab: string };

type Task<Result> = (workbook: WorkbookFile, options: RunOptions) => Promise<Answer<Result>>;

/** Done in this process or in another: plain data goes in and comes out, and no fault of a file throws. */
export const TASKS: { readonly [Name in keyof Results]: Task<Results[Name]> } = {
  periksa: answering(reportOn),
  gabung: answering(summaryOf),
};

/** When the summary is made, nothing else of the workbook is kept. */
async function summaryOf({ file }: WorkbookFile, options: RunOptions): Promise<Ringkasan> {
  const { check, ignores } = await openWorkbook({ file, name: basename(file) }, options);
  return ringkas(withoutIgnored(await check(), ignores));
}

function answering<Result>(
  work: (workbook: WorkbookFile, options: RunOptions) => Promise<Result>,
): Task<Result> {
  return async (workbook, options) => {
    try {
      return { result: await work(workbook, options) };
    } catch (error) {
      return { sebab: sentenceOf(error) };
    }
  };
}

import { expect, it } from "vitest";
import { checkWorkbook } from "../../core/report/check-workbook";
import { readSample, SAMPLES, type Sample } from "../seeds/samples";
import { FakeExcel } from "./fake/fake-excel";
import { modelOfSnapshot } from "./fake/model-of-snapshot";
import { hostOver, stateOf } from "./open-excel";

it.each(Object.keys(SAMPLES) as Sample[])(
  "the plan of %s has the same findings in Excel as in its file, read in three syncs",
  async (sample) => {
    const file = await readSample(sample);
    const open = hostOver(new FakeExcel(modelOfSnapshot(file)));
    const before = stateOf(open.model);
    const inExcel = checkWorkbook(await open.host.read()).findings;
    expect(open.excel.syncs).toBe(3);
    expect(open.excel.bytesIn).toBeLessThan(500_000);
    const inFile = checkWorkbook(file).findings;
    expect(inFile.length).toBeGreaterThan(0);
    expect(inExcel).toEqual(inFile);
    expect(stateOf(open.model)).toEqual(before);
  },
);

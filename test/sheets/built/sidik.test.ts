import { expect, it } from "vitest";
import { sidikOf } from "../../../core/report/sidik/sidik";
import { Sheet } from "../../../core/workbook/sheet";
import { parseSnapshot, type WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { readWorkbook } from "../../../xlsx/read";
import { SAMPLES } from "../../seeds/samples";
import { ask } from "../ask";
import { sampleBytes, sampleScript } from "../sidebar-samples";

it.each(Object.values(SAMPLES))(
  "the fingerprint of %s is the same in Google Sheets as in its file",
  async (file) => {
    const sidik = ({ sheets }: WorkbookSnapshot): string =>
      sidikOf(sheets.map((sheet) => new Sheet(sheet))).seluruhnya;
    const inSheets = parseSnapshot(ask(await sampleScript(file), "read").result);
    expect(sidik(inSheets)).toBe(sidik(await readWorkbook(await sampleBytes(file), file)));
  },
);

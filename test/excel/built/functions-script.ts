import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { FakeCustomFunctions } from "../fake-custom-functions";
import { readMetadata } from "../functions-metadata";

const DIST = new URL("../../../dist/excel/", import.meta.url);

/** The built script where Excel runs it without a page: nothing is there but CustomFunctions. */
export function excelWithoutPage(): FakeCustomFunctions {
  const excel = new FakeCustomFunctions(readMetadata(new URL("functions.json", DIST)));
  const context = createContext({ CustomFunctions: excel.api }, { codeGeneration: { strings: false } });
  runInContext(readFileSync(new URL("fungsi.js", DIST), "utf8"), context);
  return excel;
}

import { cli } from "./webpack/cli.mjs";
import { excel, excelFunctions } from "./webpack/excel.mjs";
import { playground } from "./webpack/playground.mjs";
import { sheets } from "./webpack/sheets.mjs";
import { sheetsSidebar } from "./webpack/sheets-sidebar.mjs";

/** One bundle a file in webpack/. */
export default [cli, playground, excel, excelFunctions, sheets, sheetsSidebar];

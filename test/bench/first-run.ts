import { checkWorkbook } from "../../core/report/check-workbook";
import { readWorkbook } from "../../xlsx/read";
import { bigWorkbook } from "./big-workbook";

/** Run by itself: how long the very first check takes, as a planner's often is. Prints milliseconds. */
const [rows = "1000"] = process.argv.slice(2);
const snapshot = await readWorkbook(await bigWorkbook(Number(rows)), "besar.xlsx");
const start = performance.now();
checkWorkbook(snapshot);
console.log(performance.now() - start);

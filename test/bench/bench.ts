import { benchCheck, benchEdit, benchFirstRun } from "./check";
import { benchFunctions } from "./functions";
import { benchMany } from "./many";
import { printRatio } from "./measure";
import { benchNomenklatur } from "./nomenklatur";
import { printBundleSizes } from "./sizes";

/** One line a figure; ratios inside one run, for times differ from machine to machine. */
const ROWS = 10_000;
const WORKBOOKS = 1_000;

const few = await benchCheck(ROWS / 10);
const many = await benchCheck(ROWS);
const most = await benchCheck(ROWS * 10);
printRatio(`check, ${String(ROWS)} rows / a tenth of them`, many / few);
printRatio(`check, ${String(ROWS * 10)} rows / a tenth of them`, most / many);
for (const rows of [ROWS / 10, ROWS]) benchFirstRun(rows);
await benchEdit(ROWS / 2);
await benchNomenklatur(ROWS);
await benchFunctions(ROWS);
await benchMany(WORKBOOKS, 500);
printBundleSizes();

// Prints the true counts of a vitest JSON report as the closing line of a run; fails where no test ran.
import { readFileSync } from "node:fs";

let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
try {
  report = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
} catch {
  process.exitCode = 1;
}
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
} = report;
console.log(`${passed} passed, ${failed} failed, ${pending + todo} skipped`);
if (passed + failed === 0) process.exitCode = 1;

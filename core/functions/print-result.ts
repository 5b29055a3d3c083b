import { printNumber } from "../numbers/print";
import type { Example } from "./function";

/** What an example's formula fills, as people read it, cell by cell: years are numbers that nobody groups. */
export function printResult({ result, rest = [], decimals }: Example): readonly string[] {
  return [result, ...rest].map((cell) => {
    if (typeof cell !== "number") return cell === "" ? "(kosong)" : cell;
    return Number.isInteger(cell) && cell >= 2000 && cell < 2050 ? String(cell) : printNumber(cell, decimals);
  });
}

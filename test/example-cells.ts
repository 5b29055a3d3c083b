import { FunctionError } from "../core/functions/error";
import type { Example } from "../core/functions/function";
import { round } from "../core/numbers/number";

/** What an example states of all cells that its formula fills, in reading order. */
export const expectedCells = ({ result, rest = [] }: Example): unknown[] => [result, ...rest];

/** What a host made of it, as the example states it: errors by their code, numbers at its decimals, blanks as "". */
export function statedCells(cells: readonly unknown[], { decimals }: Example): unknown[] {
  return cells.map((cell) => {
    if (cell instanceof FunctionError) return cell.code;
    if (typeof cell === "number" && decimals !== undefined) return round(cell, decimals);
    return cell ?? "";
  });
}

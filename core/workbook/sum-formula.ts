import { parseRange, type Range } from "./address";

const PLAIN_SUM = /^=\s*SUM\(([^()!"']+)\)\s*$/i;

/** The cells of its own sheet that a formula adds up and does nothing else with; null for any other formula. */
export function sumRanges(formula: string): readonly Range[] | null {
  const args = PLAIN_SUM.exec(formula)?.[1]?.split(/[,;]/);
  const ranges = args?.map((arg) => parseRange(arg.replaceAll("$", "").trim()));
  return ranges?.every((range) => range !== null) ? ranges : null;
}

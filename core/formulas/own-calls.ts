import type { CustomFunction } from "../functions/function";
import { FUNCTIONS } from "../functions/index";
import type { Call, Expression, Operand } from "./parse";
import { tokensOf } from "./tokens";

/** How a host spells the names of our functions. */
export type FunctionPrefix = "RENSTRA." | "RENSTRA_";

/**
 * RENSTRA.CAPAIAN in Excel, RENSTRA_CAPAIAN in Google Sheets, _xldudf_RENSTRA_CAPAIAN in a workbook that was opened
 * without the add-in.
 */
const OWN_NAME = /^(?:_xldudf_|_xlfn\.)*RENSTRA[._]([A-Z][A-Z0-9_]*)$/i;

const BY_NAME: ReadonlyMap<string, CustomFunction> = new Map(FUNCTIONS.map((fn) => [fn.name, fn]));

/** The name of one of our functions without its prefix, in whatever spelling; null for any other name. */
export function ownName(name: string): string | null {
  return OWN_NAME.exec(name)?.[1]?.toUpperCase() ?? null;
}

/** The declaration of a name as formulas spell it; undefined for others' functions, and for ours that do not exist. */
export function ownFunction(name: string): CustomFunction | undefined {
  return BY_NAME.get(ownName(name) ?? "");
}

/** May this formula hold a call of ours? Cheap, for it is asked of every formula of a workbook. */
export function mayBeOwn(formula: string): boolean {
  return /RENSTRA[._]/i.test(formula);
}

/** All calls of our functions, the outer before the inner. */
export function ownCalls(expression: Expression): Call[] {
  return expression.operands.flatMap(callsIn);
}

function callsIn(operand: Operand): Call[] {
  if (operand.kind === "expression") return ownCalls(operand);
  if (operand.kind !== "call") return [];
  const inner = operand.args.flatMap(ownCalls);
  return ownName(operand.name) === null ? inner : [operand, ...inner];
}

/** The same formula with the names of our functions as a host spells them; texts in it stay as they are. */
export function respelled(formula: string, prefix: FunctionPrefix): string {
  const tokens = tokensOf(formula) ?? [];
  return tokens.reduceRight((text, { text: name, start, end }, index) => {
    const own = tokens[index + 1]?.text === "(" ? ownName(name) : null;
    return own === null ? text : text.slice(0, start) + prefix + own + text.slice(end);
  }, formula);
}

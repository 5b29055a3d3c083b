import type { Range } from "./address";

export type Severity = "error" | "warning" | "info";

/** A request to show a severity on some cells of a sheet, without touching their own format. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly ranges: readonly Range[];
}

const TAGS: Record<Severity, string> = { error: "galat", warning: "peringatan", info: "info" };

/** Fill and text colours of a mark, as RGB hex; text on fill keeps a contrast of at least 7:1. */
export const MARK_COLOURS: Record<Severity, { readonly fill: string; readonly text: string }> = {
  error: { fill: "FFC7CE", text: "6B0010" },
  warning: { fill: "FFEB9C", text: "523A00" },
  info: { fill: "DDEBF7", text: "0B3556" },
};

/**
 * The formula of the conditional format that is a mark. It is true in every cell; what matters is the text inside,
 * by which exactly our own formats are found again.
 */
export function markFormula(severity: Severity): string {
  return `N("renstra:${TAGS[severity]}")=0`;
}

/** Is this conditional format one of ours? Takes the formula with or without its leading "=". */
export function isMarkFormula(formula: string): boolean {
  return /^=?\s*N\("renstra:[a-z]+"\)\s*=\s*0\s*$/i.test(formula);
}

import { isWeakened, type ChangedRule, type RuleLevel } from "../rules/rule-settings";
import type { Severity } from "../workbook/mark";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "galat",
  warning: "peringatan",
  info: "info",
};

/** "12 galat, 30 peringatan, 4 info"; what there is none of is left out. */
export function countsText(counts: Readonly<Record<Severity, number>>): string {
  const parts = (Object.keys(SEVERITY_WORDS) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${String(counts[severity])} ${SEVERITY_WORDS[severity]}`);
  return parts.length === 0 ? "tidak ada temuan" : parts.join(", ");
}

/** "2 aturan dimatikan, 1 diturunkan"; "" where nothing is asked less of than the rules would. */
export function weakenedText(changed: readonly ChangedRule[]): string {
  const weakened = changed.filter(isWeakened);
  const off = weakened.filter(({ level }) => level === "mati").length;
  const lowered = weakened.length - off;
  if (lowered === 0) return off === 0 ? "" : `${String(off)} aturan dimatikan`;
  return off === 0
    ? `${String(lowered)} aturan diturunkan`
    : `${String(off)} aturan dimatikan, ${String(lowered)} diturunkan`;
}

/** "dimatikan (semula galat)", "menjadi info (semula galat)": what a workbook makes of a rule. */
export function changeText({ own, level }: { readonly own: Severity; readonly level: RuleLevel }): string {
  const now = level === "mati" ? "dimatikan" : `menjadi ${SEVERITY_WORDS[level]}`;
  return `${now} (semula ${SEVERITY_WORDS[own]})`;
}

/**
 * The whole result in one sentence. Only errors keep a Renstra from being submitted; that less was asked of it than the
 * rules would is said in the same breath.
 */
export function verdict(
  counts: Readonly<Record<Severity, number>>,
  tables: number,
  changed: readonly ChangedRule[] = [],
): string {
  if (tables === 0) return "Tidak ada tabel Renstra yang dikenali, jadi tidak ada yang diperiksa.";
  const state = counts.error > 0 ? "Belum siap diajukan" : "Siap diajukan";
  const weakened = weakenedText(changed);
  return `${state}: ${countsText(counts)}${weakened === "" ? "" : `; ${weakened}`}.`;
}

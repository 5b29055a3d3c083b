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

/** The whole result in one sentence. Only errors keep a Renstra from being submitted. */
export function verdict(counts: Readonly<Record<Severity, number>>, tables: number): string {
  if (tables === 0) return "Tidak ada tabel Renstra yang dikenali, jadi tidak ada yang diperiksa.";
  const state = counts.error > 0 ? "Belum siap diajukan" : "Siap diajukan";
  return `${state}: ${countsText(counts)}.`;
}

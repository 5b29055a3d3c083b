import type { Regime, Role } from "../tables/kind";
import { TEMPLATES } from "./tabel";
import type { Template } from "./template";

/** The newest first. */
export const REGIMES: readonly Regime[] = ["2/2025", "86/2017"];

/** The tables that a regulation prints, in the order of its document. */
export function templatesOf(regime: Regime): readonly Template[] {
  return TEMPLATES.filter(({ nomor }) => nomor[regime] !== undefined);
}

/** Has the template a column of this role anywhere in its heading? */
export function hasColumn({ columns }: Pick<Template, "columns">, role: Role): boolean {
  return columns.some((heading) =>
    typeof heading === "string"
      ? heading === role
      : heading.role === role || hasColumn({ columns: heading.columns ?? [] }, role),
  );
}

/** "rencana-pendanaan", "T-C.27", "tc27", "4.2": a table of the regime, else of another one; null where there is none. */
export function findTemplate(
  name: string,
  regime: Regime,
): { readonly template: Template; readonly regime: Regime } | null {
  for (const each of [regime, ...REGIMES]) {
    const template = templatesOf(each).find(
      ({ id, nomor }) => id === name.toLowerCase() || (nomor[each] && plain(nomor[each]) === plain(name)),
    );
    if (template) return { template, regime: each };
  }
  return null;
}

const plain = (nomor: string): string => nomor.toLowerCase().replace(/[^a-z0-9]/g, "");

import type { CustomFunction, Given } from "../../core/functions/function";
import { Acuan, packContoh, packOf, type Pack, type PackFile } from "../../core/nomenklatur";
import { getLists } from "./lists";

/** Of this execution: Google begins a new one for every formula, so it is never older than the cell. */
let given: Given | undefined;

/** What a function is given; the document's lists are read for those alone that need them, and once a formula. */
export function givenTo({ needs }: CustomFunction): Partial<Given> {
  if (!needs) return {};
  return (given ??= { nomenklatur: new Acuan([...listsOfDocument(), packContoh()]) });
}

/** Custom functions may read the document. */
function listsOfDocument(): readonly Pack[] {
  return getLists().flatMap(({ text }) => packIn(text) ?? []);
}

/**
 * The panel wrote these texts, and looks at them closely when it reads them; here every cell would pay for that. null for
 * one that somebody damaged, which is left out.
 */
function packIn(text: string): Pack | null {
  try {
    const pack = packOf(JSON.parse(text) as PackFile);
    return typeof pack === "string" ? null : pack;
  } catch {
    return null;
  }
}

import { addressOf } from "../../workbook/address";
import type { Cell } from "../../workbook/sheet";
import type { FixEdit } from "../fix";
import type { Tercetak } from "./kode-tercetak";

/**
 * Another code in place of the typed one (its own in standard form, where none is given). What stands behind the code in
 * the same cell stays; a code that is spread over several cells is left alone.
 */
export function kodeEdits(
  tempat: readonly Pick<Tercetak, "kode" | "written" | "cell">[],
  baku?: string,
): FixEdit[] {
  return tempat.flatMap(({ cell, kode, written }) => {
    const behind = textBehind(cell, written);
    return behind === null ? [] : [{ ...addressOf(cell), value: (baku ?? kode.baku) + behind }];
  });
}

/** null where the cell does not begin with the code. */
function textBehind({ value, text }: Cell, written: string): string | null {
  if (text === written) return "";
  const raw = typeof value === "string" ? value.trimStart() : text;
  return raw.startsWith(written) ? raw.slice(written.length) : null;
}

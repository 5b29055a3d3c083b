import { nameKey } from "../../plan/name";
import { addressOf } from "../../workbook/address";
import type { FixEdit } from "../fix";
import type { Tercetak } from "./kode-tercetak";

/** Another name in place of the typed one; a code before it in the same cell stays. */
export function namaEdits(
  tempat: readonly Pick<Tercetak, "nama" | "namaCell">[],
  official: string,
): FixEdit[] {
  return tempat.flatMap(({ nama, namaCell }) => {
    const { text } = namaCell;
    return text.endsWith(nama)
      ? [{ ...addressOf(namaCell), value: text.slice(0, text.length - nama.length) + official }]
      : [];
  });
}

/** Letters that may be wrong in a name, of all its letters. */
const MOST_WRONG = 0.12;

/** Is a text the other one with a few wrong letters, and not another name altogether? */
export function isSlip(printed: string, official: string): boolean {
  const [one, other] = [nameKey(printed), nameKey(official)];
  return differingLetters(one, other) <= MOST_WRONG * Math.max(one.length, other.length);
}

/** The letters between what two texts have in common at their beginning and at their end. */
function differingLetters(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end;
}

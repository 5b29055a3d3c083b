/** How a hand or a program turns one amount into another. */
export type Slip =
  | { readonly kind: "factor"; readonly times: number; readonly large: boolean }
  | { readonly kind: "front-lost" | "digit-lost" | "digit-doubled" | "digit-added" | "digits-swapped" };

const FACTORS = [10, 100, 1000, 1_000_000];

/** The slip that made `printed` of `right`; null where none did. Whole amounts above zero only. */
export function slipOf(printed: number, right: number): Slip | null {
  if (printed === right || ![printed, right].every((each) => Number.isSafeInteger(each) && each > 0))
    return null;
  return factorOf(printed, right) ?? digitSlip(String(printed), String(right));
}

function factorOf(printed: number, right: number): Slip | null {
  const times = FACTORS.find((factor) => printed === right * factor || right === printed * factor);
  return times === undefined ? null : { kind: "factor", times, large: printed > right };
}

function digitSlip(printed: string, right: string): Slip | null {
  if (without(right).includes(printed)) return { kind: "digit-lost" };
  const added = without(printed).indexOf(right);
  if (added >= 0) {
    // Of two alike the first is found.
    const doubled = printed[added] === printed[added + 1];
    return { kind: doubled ? "digit-doubled" : "digit-added" };
  }
  if (right.endsWith(printed) && isTelling(Number(printed))) return { kind: "front-lost" };
  return swapped(right).includes(printed) ? { kind: "digits-swapped" } : null;
}

/** The text without its first digit, without its second, and so on. */
function without(digits: string): string[] {
  return [...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1));
}

function swapped(digits: string): string[] {
  return [...digits]
    .slice(1)
    .map((later, index) => digits.slice(0, index) + later + (digits[index] ?? "") + digits.slice(index + 2));
}

/** Digits besides the zeros at the end from which on two amounts hardly meet by chance. */
const TELLING = 4;

/** Is an amount special enough that meeting it again means something? 1.234.000 is, 150.000.000 is not. */
export function isTelling(amount: number, digits = TELLING): boolean {
  return String(Math.abs(amount)).replace(/\.|0+$/g, "").length >= digits;
}

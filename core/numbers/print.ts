import { plainDigits, round } from "./number";

/** Indonesian print of a number: 1234567.5 -> "1.234.567,5"; `decimals` pads and rounds half up. */
export function printNumber(value: number, decimals?: number): string {
  const rounded = round(value, decimals ?? 10);
  const size = Math.abs(rounded);
  // toFixed alone would print the binary noise of a large amount: 10.038.461.601,0499992371.
  const digits = decimals === undefined ? plainDigits(size) : size.toFixed(decimals);
  const [whole = "0", fraction = ""] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return (rounded < 0 ? "-" : "") + grouped + (fraction === "" ? "" : `,${fraction}`);
}

/** "a, b dan c". */
export function printList(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} dan ${items.at(-1) ?? ""}`;
}

/** The first few of many: "a, b, c dan 37 lainnya". */
export function printSome(items: readonly string[], most = 3): string {
  return items.length <= most + 1
    ? printList(items)
    : `${items.slice(0, most).join(", ")} dan ${String(items.length - most)} lainnya`;
}

/** "2026-2030" or "2026 dan 2028". */
export function printYears(years: readonly number[]): string {
  const [first] = years;
  const run = years.every((year, index) => first !== undefined && year === first + index);
  return run && years.length > 2 && first !== undefined
    ? `${String(first)}-${String(years.at(-1))}`
    : printList(years.map(String));
}

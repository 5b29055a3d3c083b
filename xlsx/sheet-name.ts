const LONGEST_NAME = 31;

/** Excel knows no two sheets whose names differ in case only, and forbids some characters. */
export function freeName(wish: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wish
      .replace(/[[\]:*?/\\]/g, "-")
      .replace(/^'+|'+$/g, "")
      .trim() || "Lembar";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = clean.slice(0, LONGEST_NAME - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

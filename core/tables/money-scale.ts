import type { Table } from "./table";

const MILLIONS =
  /\bjuta(?:an)?\b|\(?\s*rp\.?\s*000\.000\b|\(\s*\.?000\.000\s*\)|x\s*(?:rp\.?\s*)?1\.000\.000\b/i;
const THOUSANDS = /\bribu(?:an)?\b|\brp\.?\s*\(?\.?000\b|\(\s*\.?000\s*\)|x\s*(?:rp\.?\s*)?1\.000\b/i;
/** Rupiah that hardly any row of a plan costs: whoever prints more has typed whole rupiah below such a heading. */
const MOST_OF_A_ROW = 3e11;

/** How many rupiah the 1 of a money column means: "Pagu (Rp.000)" and "dalam jutaan rupiah" count thousands and millions. */
export function moneyScale(table: Table, amounts: readonly number[]): number {
  const stated = statedScale(table);
  const middle = [...amounts].sort((a, b) => a - b)[Math.floor(amounts.length / 2)] ?? 0;
  return middle * stated > MOST_OF_A_ROW ? 1 : stated;
}

function statedScale({ columns, caption }: Table): number {
  const headings = columns.filter(({ role }) => role === "pagu").flatMap(({ path }) => path.texts);
  const texts = [...headings, ...caption.lines.map(({ text }) => text)];
  if (texts.some((text) => MILLIONS.test(text))) return 1_000_000;
  return texts.some((text) => THOUSANDS.test(text)) ? 1000 : 1;
}

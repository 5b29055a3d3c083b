/** A planning period, both years included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/g;
const PERIOD =
  /(?<!\d)(20[0-4]\d)\s*(?:[-–—]|s\.?\s*(?:\/\s*)?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s*)?(20[0-4]\d)(?!\d)/i;

/** All years from 2000 to 2049 named in a text, in reading order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]));
}

/** "2025 – 2029" or "2021 S/D 2026" -> period; null where the text names none. */
export function periodIn(text: string): Period | null {
  const match = PERIOD.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2]);
  return match && last > first && last - first <= 20 ? { first, last } : null;
}

/** "Tahun ke-3", "Tahun -3" -> 3; null where a heading numbers no year. */
export function yearOrdinal(text: string): number | null {
  const match = /tahun\s*(?:ke\s*)?(?:[-–—]\s*)?(\d{1,2})(?!\d)/i.exec(text);
  return match ? Number(match[1]) : null;
}

export function periodYears({ first, last }: Period): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

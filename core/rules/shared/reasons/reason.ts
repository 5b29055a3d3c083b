import type { Slip } from "../../../numbers/slip";
import type { Cell } from "../../../workbook/sheet";

/** Why a printed figure differs, where exactly one explanation fits. */
export interface Reason {
  /** One sentence that begins with a blank, to be put behind the finding's own. */
  readonly told: string;
  /** What to change, as a sentence; null where the finding's own advice says it. */
  readonly repair: string | null;
  /** The cells that the reason names. */
  readonly cells: readonly Cell[];
  /** It is the printed figure itself that is wrong, and not what it is reckoned from. */
  readonly own: boolean;
}

/** The only one of several; null where none fits, or more than one. */
export function onlyOne<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "kurang satu nol": completes "tertulis ...". */
export function sebutSlip(slip: Slip): string {
  if (slip.kind === "factor") return sebutFactor(slip.times, slip.large);
  return SLIPS[slip.kind];
}

function sebutFactor(times: number, large: boolean): string {
  const zeros = NAMES[String(times).length - 1] ?? String(String(times).length - 1);
  return `${large ? "kelebihan" : "kekurangan"} ${zeros} nol`;
}

const NAMES: readonly string[] = ["", "satu", "dua", "tiga", "empat", "lima", "enam"];

const SLIPS = {
  "front-lost": "terpotong di depan",
  "digit-lost": "kehilangan satu angka",
  "digit-doubled": "dengan satu angka terketik dua kali",
  "digit-added": "kelebihan satu angka",
  "digits-swapped": "dengan dua angka tertukar",
} as const;

import { isTelling } from "../../../numbers/slip";
import { sumCause } from "../../../numbers/sum-slip";
import type { Cell } from "../../../workbook/sheet";
import { quote, rupiah } from "../wording";
import { sebutSlip, type Reason } from "./reason";

/** One of the rows that a total row adds up, in one column. */
export interface Detail {
  readonly name: string;
  readonly amount: number;
  readonly cells: readonly Cell[];
}

/** Money below this tells nothing. */
const LEAST = 1000;

/** Why a total row does not fit: a slip of the keys, or one row left out or counted twice; null where that is not sure. */
export function totalReason(printed: number, details: readonly Detail[]): Reason | null {
  const cause = sumCause(
    printed,
    details.map(({ amount }) => amount),
    LEAST,
  );
  if (!cause || cause.kind === "part") return null;
  if (cause.kind === "slip") {
    const sum = details.reduce((so, { amount }) => so + amount, 0);
    return {
      told: ` Angka tercetak cocok bila ${rupiah(sum)} tertulis ${sebutSlip(cause.slip)}.`,
      repair: null,
      cells: [],
      own: true,
    };
  }
  const [detail, ...more] = details.filter(({ amount }) => amount === cause.amount);
  if (!detail || more.length > 0 || !isTelling(cause.amount)) return null;
  const how = cause.kind === "left-out" ? "tidak ikut dijumlahkan" : "terhitung dua kali";
  return {
    told: ` Angka tercetak cocok bila "${quote(detail.name)}" (${rupiah(detail.amount)}) ${how}.`,
    repair: null,
    cells: detail.cells,
    own: true,
  };
}

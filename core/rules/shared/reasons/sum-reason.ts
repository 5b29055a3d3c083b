import { sumCause, type SumCause } from "../../../numbers/sum-slip";
import { printNumber } from "../../../numbers/print";
import { amountOf } from "../../../numbers/target";
import type { Figure } from "../../../plan/plan";
import type { Cell } from "../../../workbook/sheet";
import { formatPosition } from "../../../workbook/address";
import { sebutSlip } from "./reason";

/** A printed sum of a row's years that does not fit. */
export interface RowSum {
  readonly printed: number;
  readonly years: readonly Figure[];
  /** Smaller amounts tell nothing. */
  readonly least: number;
  readonly print: (amount: number) => string;
}

export interface RowSumReason {
  readonly kind: SumCause["kind"];
  readonly told: string;
  /** The year that is what is wrong; null where it is the sum. */
  readonly cell: Cell | null;
}

/** One sentence with a blank before it; null where no one cause fits. */
export function sumReason({ printed, years, least, print }: RowSum): RowSumReason | null {
  const amounts = years.map((figure) => amountOf(figure.reading) ?? 0);
  const cause = sumCause(printed, amounts, least);
  if (!cause) return null;
  const told = (because: string): string => ` Angka tercetak cocok bila ${because}.`;
  switch (cause.kind) {
    case "slip":
      return {
        kind: cause.kind,
        told: told(`${print(amounts.reduce((so, each) => so + each, 0))} tertulis ${sebutSlip(cause.slip)}`),
        cell: null,
      };
    case "left-out":
      return {
        kind: cause.kind,
        told: told(`satu tahun sebesar ${print(cause.amount)} tidak ikut dijumlahkan`),
        cell: null,
      };
    // The year itself, or one that is empty: the row does not tell.
    case "twice":
      return {
        kind: cause.kind,
        told: told(`${print(cause.amount)} terhitung satu kali terlalu banyak`),
        cell: null,
      };
    case "part": {
      const figure = years[cause.index];
      if (!figure) return null;
      const year = String(figure.year ?? `tahun ke-${printNumber(cause.index + 1)}`);
      const at = `${year} (sel ${formatPosition(figure.cell)})`;
      return {
        kind: cause.kind,
        told: told(
          `${at} ${print(cause.becomes)} seperti tahun lainnya, bukan ${print(amounts[cause.index] ?? 0)}`,
        ),
        cell: figure.cell,
      };
    }
  }
}

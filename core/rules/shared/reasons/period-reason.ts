import { amountOf } from "../../../numbers/target";
import type { PaguRow, Simpul } from "../../../plan/plan";
import { formatAddress } from "../../../workbook/address";
import { rupiah } from "../wording";
import { ledgerAround } from "./ledger";
import { fits, oneCell } from "./one-cell";
import type { Reason } from "./reason";
import { cellReason } from "./rollup-told";
import { sumReason } from "./sum-reason";

/** Money below this tells nothing. */
const LEAST = 1000;

/** Why the end of the period is not the sum of the years: one cell that repairs other sums too, or a slip in this row. */
export function periodReason(simpul: Simpul, row: PaguRow): Reason | null {
  const printed = row.akhir ? amountOf(row.akhir.reading) : null;
  if (!row.akhir || printed === null) return null;
  const key = formatAddress(row.akhir.cell);
  const ledger = ledgerAround(simpul);
  const years = new Set(row.pagu.map(({ cell }) => formatAddress(cell)));
  const own = ledger.sums.find(
    ({ total, parts }) => total.key === key && parts.some((part) => years.has(part.key)),
  );
  const found = own ? oneCell(own, ledger.sums) : null;
  if (found && found.repairs > 0) return cellReason(found, ledger, key);
  // Where the end of the period fits in its column, the years are what is wrong.
  const confirmed = ledger.sums.some(
    (sum) => sum !== own && fits(sum) && [sum.total, ...sum.parts].some((entry) => entry.key === key),
  );
  const reason = confirmed ? null : sumReason({ printed, years: row.pagu, least: LEAST, print: rupiah });
  return (
    reason && { told: reason.told, repair: null, cells: reason.cell ? [reason.cell] : [], own: !reason.cell }
  );
}

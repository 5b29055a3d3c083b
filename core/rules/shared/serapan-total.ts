import { printNumber } from "../../numbers/print";
import { amountOf } from "../../numbers/target";
import { sameRupiah } from "../../numbers/tolerance";
import type { Figure, Plan, Serapan } from "../../plan/plan";
import { addressOf } from "../../workbook/address";
import type { FindingDraft } from "../finding";
import { fixOf } from "../fix";
import { totalReason, type Detail } from "./reasons/total-reason";
import { leavesOutTexts } from "./skipped-texts";
import { quote, rupiah } from "./wording";
import { writtenLike } from "./written-like";

/** One column of a total row beside what its details add up to. */
interface Column {
  readonly figure: Figure;
  readonly of: string;
  readonly printed: number;
  readonly sum: number;
  readonly details: readonly Detail[];
}

/** Total rows of T-C.24 that add up their details in most columns (or would, but for what explains it), but not in all. */
export function* serapanTotals(plan: Plan): Generator<FindingDraft> {
  for (const total of plan.serapan.filter(({ row }) => row.kind === "total")) {
    const above = plan.serapan.filter(
      ({ table, row }) => table === total.table && row.index < total.row.index,
    );
    const before = above.filter(({ row }) => row.kind === "total").at(-1)?.row.index ?? -1;
    const groups = [above, above.filter(({ row }) => row.index > before)];
    const columns = groups
      .map((rows) => rows.filter(({ row }) => row.kind !== "total"))
      .map((rows) => columnsOf(total, rows).filter(({ figure }) => !leavesOutTexts(plan, [figure.cell])))
      .reduce((best, next) => (wrong(next).length < wrong(best).length ? next : best));
    const unexplained = wrong(columns).filter(({ printed, details }) => !totalReason(printed, details));
    // A total that hardly ever fits adds up other rows than these.
    if (unexplained.length * 2 < columns.length) for (const each of wrong(columns)) yield draft(total, each);
  }
}

function columnsOf(total: Serapan, details: readonly Serapan[]): Column[] {
  return (["anggaran", "realisasi"] as const).flatMap((of) =>
    total[of].flatMap((figure, slot) => {
      const printed = amountOf(figure.reading);
      const added = details.flatMap((row) => {
        const detail = row[of][slot];
        const amount = detail ? amountOf(detail.reading) : null;
        return detail && amount !== null ? [{ name: row.uraian, amount, cells: [detail.cell] }] : [];
      });
      const sum = added.reduce((so, { amount }) => so + amount, 0);
      return printed === null || added.length === 0 ? [] : [{ figure, of, printed, sum, details: added }];
    }),
  );
}

function wrong(columns: readonly Column[]): Column[] {
  return columns.filter(({ printed, sum, details }) => !sameRupiah(printed, sum, details.length));
}

function draft(total: Serapan, { figure, of, printed, sum, details }: Column): FindingDraft {
  const reason = totalReason(printed, details);
  const year = figure.year === null ? "" : ` ${String(figure.year)}`;
  return {
    cells: [figure.cell],
    ...(reason && reason.cells.length > 0 ? { related: reason.cells } : {}),
    apa: `"${quote(total.uraian)}" ${of}${year} tertulis ${rupiah(printed)}, sedangkan jumlah ${String(details.length)} rinciannya ${rupiah(sum)}. Selisih ${printNumber(printed - sum)}.${reason?.told ?? ""}`,
    perbaikan: "Ganti dengan rumus penjumlahan, atau perbaiki rincian yang keliru.",
    observed: printNumber(printed),
    expected: printNumber(sum),
    subject: `${quote(total.uraian)}|${of}${year}`,
    fix: fixOf(
      [
        {
          ...addressOf(figure.cell),
          value: writtenLike(total.table, figure.cell, sum),
          sum: details.flatMap(({ cells }) => cells.map(addressOf)),
        },
      ],
      reason?.own ?? false,
    ),
  };
}

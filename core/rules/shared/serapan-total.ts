import { printNumber } from "../../numbers/print";
import { amountOf } from "../../numbers/target";
import { sameRupiah } from "../../numbers/tolerance";
import type { Figure, Plan, Serapan } from "../../plan/plan";
import type { FindingDraft } from "../finding";
import { quote, rupiah } from "./wording";

/** One column of a total row beside what its details add up to. */
interface Column {
  readonly figure: Figure;
  readonly of: string;
  readonly printed: number;
  readonly sum: number;
  readonly addends: number;
}

/** Total rows of T-C.24 that add up their details in most columns, but not in all. */
export function* serapanTotals(plan: Plan): Generator<FindingDraft> {
  for (const total of plan.serapan.filter(({ row }) => row.kind === "total")) {
    const above = plan.serapan.filter(
      ({ table, row }) => table === total.table && row.index < total.row.index,
    );
    const before = above.filter(({ row }) => row.kind === "total").at(-1)?.row.index ?? -1;
    const groups = [above, above.filter(({ row }) => row.index > before)];
    const columns = groups
      .map((rows) =>
        columnsOf(
          total,
          rows.filter(({ row }) => row.kind !== "total"),
        ),
      )
      .reduce((best, next) => (wrong(next).length < wrong(best).length ? next : best));
    // A total that hardly ever fits adds up other rows than these.
    if (wrong(columns).length * 2 < columns.length)
      for (const each of wrong(columns)) yield draft(total, each);
  }
}

function columnsOf(total: Serapan, details: readonly Serapan[]): Column[] {
  return (["anggaran", "realisasi"] as const).flatMap((of) =>
    total[of].flatMap((figure, slot) => {
      const printed = amountOf(figure.reading);
      const amounts = details.flatMap((row) => {
        const detail = row[of][slot];
        return detail ? (amountOf(detail.reading) ?? []) : [];
      });
      const sum = amounts.reduce((so, amount) => so + amount, 0);
      return printed === null || amounts.length === 0
        ? []
        : [{ figure, of, printed, sum, addends: amounts.length }];
    }),
  );
}

function wrong(columns: readonly Column[]): Column[] {
  return columns.filter(({ printed, sum, addends }) => !sameRupiah(printed, sum, addends));
}

function draft(total: Serapan, { figure, of, printed, sum, addends }: Column): FindingDraft {
  const year = figure.year === null ? "" : ` ${String(figure.year)}`;
  return {
    cells: [figure.cell],
    apa: `"${quote(total.uraian)}" ${of}${year} tertulis ${rupiah(printed)}, sedangkan jumlah ${String(addends)} rinciannya ${rupiah(sum)}. Selisih ${printNumber(printed - sum)}.`,
    perbaikan: "Ganti dengan rumus penjumlahan, atau perbaiki rincian yang keliru.",
    observed: printNumber(printed),
    expected: printNumber(sum),
    subject: `${quote(total.uraian)}|${of}${year}`,
  };
}

import type { CustomFunction } from "../../functions/function";
import { capaian } from "../../functions/capaian";
import { capaianSpm } from "../../functions/capaian-spm";
import { tingkatCapaian } from "../../functions/tingkat-capaian";
import { polaritas } from "../../numbers/polaritas";
import type { Evaluasi, EvaluasiAngka, Figure, LayananSpm } from "../../plan/plan";
import { formatPosition } from "../../workbook/address";
import type { FillCell } from "./fill";
import { cellArgument, choiceArgument, formulaCell, isPlain } from "./formula-cell";

const WHAT = ["kinerja", "rupiah"] as const;
type What = (typeof WHAT)[number];

/** What E.81 and T-C.29 add up: the quarters to the year, and the years to what was attained since the Renstra began. */
export function jumlahCells(row: Evaluasi): FillCell[] {
  return WHAT.flatMap((what) => {
    const { triwulan, realisasi, lalu, berjalan, sd } = row[what];
    const [year] = realisasi;
    return [
      ...(isAddedUp(row, what) ? sumCell(year, triwulan) : []),
      ...(isAddedUp(row, what) && lalu ? sumCell(sd, [lalu, ...realisasi, berjalan]) : []),
    ];
  });
}

/** Money adds up; performance where its name does not say that it is measured. */
function isAddedUp({ name }: Evaluasi, what: What): boolean {
  return what === "rupiah" || !MEASURED.test(name.name);
}

/** Shares and indexes end with their last value. */
const MEASURED =
  /^(persen|presen|prosen|indeks|nilai|skor|tingkat|laju|rasio|angka|cakupan|predikat|kategori)/i;

function sumCell(figure: Figure | null | undefined, addends: readonly (Figure | null)[]): FillCell[] {
  const cells = addends.flatMap((addend) => addend?.cell ?? []);
  if (!figure || cells.length < 2 || !cells.every(isPlain)) return [];
  const list = cells.map(formatPosition).join(",");
  const amounts = cells.flatMap(({ value }) => (typeof value === "number" ? value : []));
  return [
    {
      cell: figure.cell,
      own: null,
      // Nothing attained yet is no zero.
      plain: `=IF(COUNT(${list})=0,"",SUM(${list}))`,
      result: amounts.length === 0 ? "" : amounts.reduce((sum, amount) => sum + amount, 0),
    },
  ];
}

/** The ratios of E.80, E.81 and T-C.29: of each year, and of the target at the end of the Renstra. */
export function tingkatCells(row: Evaluasi): FillCell[] {
  return WHAT.flatMap((what) => {
    const { target, realisasi, rasio, targetAkhir, sd, tingkat }: EvaluasiAngka = row[what];
    const isNegative = what === "kinerja" && polaritas(row.name.name) === "negatif";
    return [
      ...rasio.flatMap((printed, slot) =>
        ratioCell(capaian, [target[slot], realisasi[slot], printed], isNegative),
      ),
      ...ratioCell(tingkatCapaian, [targetAkhir, sd, tingkat], isNegative),
    ];
  });
}

type Figures = readonly [
  target: Figure | null | undefined,
  realisasi: Figure | null | undefined,
  printed: Figure | null,
];

function ratioCell(
  fn: CustomFunction,
  [target, realisasi, printed]: Figures,
  isNegative: boolean,
): FillCell[] {
  if (!target || !realisasi || !printed) return [];
  const args = [cellArgument(target.cell), cellArgument(realisasi.cell)];
  return [
    isNegative
      ? formulaCell(printed.cell, fn, { args: [...args, choiceArgument("negatif")], rest: [null, "2T-R"] })
      : formulaCell(printed.cell, fn, { args, rest: ["positif", null, "2T-R"] }),
  ];
}

/** What was attained of minimum services, of those who have a right to them. */
export function spmCells(row: LayananSpm): FillCell[] {
  return row.capaian.flatMap(({ cell }, slot) => {
    const [berhak, terlayani] = [row.berhak[slot], row.terlayani[slot]];
    if (!berhak || !terlayani || terlayani.cell.column === cell.column) return [];
    const args = [cellArgument(terlayani.cell), cellArgument(berhak.cell)];
    return [formulaCell(cell, capaianSpm, { args, rest: [{ text: "100", value: 100, raw: 100 }, "100"] })];
  });
}

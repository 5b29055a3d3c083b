import { describe, expect, it } from "vitest";
import { call } from "../../core/functions/call";
import { FunctionError } from "../../core/functions/error";
import type { ResultCell, ResultRows } from "../../core/functions/function";
import { FUNCTIONS } from "../../core/functions/index";
import { plainFormulas } from "../../core/formulas";
import { formatPosition } from "../../core/workbook/address";
import { isErrorValue } from "../../core/workbook/sheet";
import type { CellValue } from "../../core/workbook/snapshot";
import { FileHost } from "../../xlsx/file-host";
import { readWorkbook } from "../../xlsx/read";
import { workbookFile } from "../hosts/workbook-file";
import { hasLibreOffice, throughLibreOffice } from "./libreoffice";

/** A call whose arguments are cells of one row and constants behind them. */
interface Case {
  readonly name: string;
  readonly cells: readonly CellValue[];
  /** In terms of the row's cells: {0} is the first, {0:4} the range to the fifth. */
  readonly args: readonly string[];
}

const YEARS: readonly (readonly (number | null)[])[] = [
  [4_390_244_680, 5_050_173_310, 5_176_219_306, 6_192_151_492, 7_393_559_206],
  [19_090_000, 32_000_000, 7_200_000, null, null],
  [null, 2_000_000, null, null, null],
  [null, null, null, null, null],
  [0, 0, 5, 0, 0],
  [100, null, 121, 0, 7],
  [-5, 10, 20, -3, 4],
];
const PAIRS: readonly (readonly (number | null)[])[] = [
  [76, 80.99],
  [12, 93.25],
  [0.089, 0.139],
  [0, 5],
  [0, 0],
  [5, 0],
  [null, 5],
  [5, null],
  [null, null],
  [-4, 3],
];

const PREDICATES: readonly (readonly (string | null)[])[] = [
  ["A", "BB"],
  ["B", "B"],
  ["b", " A "],
  ["D", "AA"],
  [null, "A"],
  ["A", null],
  ["C", "D"],
];
const SCORES = [
  0,
  25,
  24.994,
  30,
  50,
  50.01,
  60,
  64.995,
  65,
  70.01,
  76.605,
  80,
  88.31,
  90,
  99.99,
  100,
  100.5,
  -1,
  null,
];
const COMPONENTS: readonly (readonly (number | null)[])[] = [
  [70, 70, 70, 70, 70],
  [23, 24, 11.5, 9, 19],
  [0, 0, 0, 0, 0],
  [80, null, 70, 60, 50],
  [101, 50, 50, 50, 50],
  [-1, 50, 50, 50, 50],
];
const CODES: readonly (readonly (string | null)[])[] = [
  ["1"],
  ["1.06"],
  ["1.06.02"],
  ["1.06.02.2.03"],
  ["1.06.02.2.03.0004"],
  ["1.06.2.13.1.06.01.0000"],
  [null],
];
const KODE = ["1.06.02", "1.06.02.2.01", "1.06.02.2.02"];

/** One case for each way to fill the arguments behind the first ones. */
function variants(
  name: string,
  cells: readonly CellValue[],
  first: readonly string[],
  more: readonly (readonly string[])[],
): Case[] {
  return more.map((rest) => ({ name, cells, args: [...first, ...rest] }));
}

const CASES: readonly Case[] = [
  ...PAIRS.flatMap((cells) => [
    ...[
      [],
      ['"positif"', "120"],
      ['"negatif"'],
      ['"negatif"', "150", '"2T-R"'],
      ['"negatif"', "", '"T/R"'],
    ].map((more) => ({ name: "CAPAIAN", cells, args: ["{0}", "{1}", ...more] })),
    { name: "RASIO_REALISASI", cells, args: ["{0}", "{1}"] },
    ...variants("TINGKAT_CAPAIAN", cells, ["{0}", "{1}"], [[], ['"negatif"', "120"]]),
    ...variants("PERSENTASE", cells, ["{1}", "{0}"], [[], ["100"]]),
    ...variants("STATUS_TARGET", cells, ["{0}", "{1}"], [[], ['"negatif"']]),
    ...variants("SISA_TARGET", cells, ["{0}", "{1}"], [[], ['"negatif"'], ['"positif"', '"selisih"']]),
    ...variants("REALISASI_SD", cells, ["{0}", "{1}"], [[], ['"akhir"'], ['"maks"']]),
    ...variants("CAPAIAN_SPM", cells, ["{1}", "{0}"], [[], ["120", '"kosong"']]),
    ...variants("INDEKS_SPM", cells, ["{0}", "{1}"], [[], ["60"]]),
  ]),
  ...PREDICATES.flatMap((cells) => [
    ...variants(
      "CAPAIAN_PREDIKAT",
      cells,
      ["{0}", "{1}"],
      [[], ['"SAKIP"', '"peringkat"'], ['"IKM"', '"peringkat"']],
    ),
  ]),
  ...SCORES.flatMap((score) => [
    ...variants("PREDIKAT_SAKIP", [score], ["{0}"], [[], ['"lengkap"'], ['"sebutan"', '"lama"']]),
    ...variants("MUTU_IKM", [score], ["{0}"], [[], ['"lengkap"']]),
    { name: "KATEGORI_SPM", cells: [score], args: ["{0}"] },
    { name: "KATEGORI_CAPAIAN", cells: [score], args: ["{0}", '"bulat"', '"baik"'] },
  ]),
  ...COMPONENTS.flatMap((cells) =>
    variants(
      "NILAI_SAKIP",
      cells,
      ["{0}", "{1}", "{2}", "{3}"],
      [[], ["", "", '"berbobot"'], ["{4}", '"2015"'], ["{4}", '"2015"', '"berbobot"']],
    ),
  ),
  ...CODES.flatMap((cells) => [
    ...variants("KODE_INDUK", cells, ["{0}"], [[], ['"urusan"'], ['"program"'], ['"kegiatan"']]),
    ...variants("LEVEL_KODE", cells, ["{0}"], [[], ['"nama"']]),
  ]),
  ...PAIRS.flatMap((cells) => [
    ...variants("INTERPOLASI_TARGET", cells, ["{0}", "{1}"], [["3"], ["4", "", "1"], ["2", '"majemuk"']]),
  ]),
  ...YEARS.flatMap((cells) => [
    { name: "PERTUMBUHAN", cells, args: ["{0:4}"] },
    { name: "CEK_JUMLAH", cells, args: ["{0}", "{1:4}"] },
    { name: "CEK_JUMLAH", cells, args: ["{0:4}", "{0:4}", "0"] },
    { name: "CEK_JUMLAH", cells: [...cells, 7, 7, 7, 7, 7], args: ["{0:4}", "{5:9}", "3"] },
  ]),
  ...YEARS.flatMap((cells) => [
    ...variants("RATA_CAPAIAN", cells, ["{0:4}"], [[], ["100"]]),
    ...variants("REALISASI_TRIWULAN", cells, ["{0:3}"], [[], ['"akhir"'], ['"maks"']]),
    ...["0", "1", "3", "5", "6", "1.5", "{5}"].flatMap((year) =>
      variants("TARGET_SD", cells, ["{0:4}", year], [[], ['"akhir"']]),
    ),
    { name: "RATA_TERTIMBANG", cells: [...cells, 2, 3, 0, 1, 0.5], args: ["{0:4}", "{5:9}"] },
    { name: "RATA_TERTIMBANG", cells: [...cells, 2, 3, null, 1, 0], args: ["{0:4}", "{5:9}"] },
    { name: "RATA_TERTIMBANG", cells: [...cells, 0, 0, 0, 0, 0], args: ["{0:4}", "{5:9}"] },
    { name: "PROYEKSI", cells: [...cells, 2020, 2021, 2022, 2023, 2024], args: ["{5:9}", "{0:4}", "2026"] },
  ]),
  ...[
    [3, 4, 2, 3.5, 1],
    [3.4, null, 3, 2.5, 3],
    [3, 84, 2, 3, 1],
    [0.5, 3, 2, 3, 1],
    [null, null, null, null, null],
  ].flatMap((cells) => variants("NILAI_IKM", cells, ["{0:4}"], [[], ["", "20"]])),
  ...[
    [100, 60, 40],
    [100, 60, 30],
    [100, null, 40],
    [null, 60, 40],
    [0, 0, 0],
    [-5, 3, -8],
  ].flatMap((pagu) => [
    { name: "TOTAL_PAGU", cells: [...KODE, ...pagu], args: ["{0:2}", "{3:5}", '"1.06.02"'] },
    { name: "SELISIH_PAGU", cells: [...KODE, ...pagu], args: ["{0:2}", "{3:5}", '"1.06.02"'] },
  ]),
  ...[50, 50.5, 65.4, 75.5, 76, 90, 90.5, 91, 120, null].flatMap((value) =>
    ['"bulat"', '"ambang"', '"mentah"'].map((rounding) => ({
      name: "KATEGORI_CAPAIAN",
      cells: [value],
      args: ["{0}", rounding],
    })),
  ),
  ...YEARS.flatMap((cells) => [
    { name: "RATA_PERTUMBUHAN", cells, args: ["{0:4}"] },
    { name: "RATA_PERTUMBUHAN", cells, args: ["{0:1}"] },
    { name: "RATA_PERTUMBUHAN", cells, args: ["{0:4}", '"nol"'] },
    { name: "CAGR", cells, args: ["{0:4}"] },
    ...['"kumulatif"', '"akhir"', '"maks"'].map((sifat) => ({
      name: "KONDISI_AKHIR",
      cells,
      args: ["{0:4}", sifat],
    })),
    { name: "KONDISI_AKHIR", cells, args: ["{0:4}", '"otomatis"', '"%"'] },
  ]),
];

const RESULT_COLUMN = 12;
const at = (row: number, column: number): string => formatPosition({ row, column });

function formulaOf({ name, args }: Case, row: number): string {
  const filled = args.map((text) =>
    text.replace(/\{(\d+)(?::(\d+))?\}/, (_, from: string, to?: string) =>
      [from, ...(to === undefined ? [] : [to])].map((column) => at(row, Number(column))).join(":"),
    ),
  );
  return `=RENSTRA.${name}(${filled.join(",")})`;
}

/** What our own function answers to the same arguments. */
function expectedOf({ name, cells, args }: Case, offset: number): CellValue {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (!fn) throw new Error(`no function ${name}`);
  const values = args.map((text) => {
    const [, from, to] = /^\{(\d+)(?::(\d+))?\}$/.exec(text) ?? [];
    if (from === undefined) return text === "" ? null : (JSON.parse(text) as CellValue);
    return to === undefined ? (cells[Number(from)] ?? null) : [cells.slice(Number(from), Number(to) + 1)];
  });
  const result = call(fn, values);
  // One fault stands in the first cell; a plain formula has it in each.
  const row = Array.isArray(result) ? ((result as ResultRows)[0] ?? []) : [result as ResultCell];
  const cell = row[offset] ?? row[0] ?? null;
  return cell instanceof FunctionError ? cell.code : cell;
}

it("covers every function that has a plain formula", () => {
  const names = new Set(CASES.map(({ name }) => name));
  expect(
    FUNCTIONS.filter((fn) => (fn.plain ?? fn.plainAt) && !names.has(fn.name)).map(({ name }) => name),
  ).toEqual([]);
});

describe.skipIf(!hasLibreOffice)("plain formulas, computed by LibreOffice", () => {
  it("give what our functions give, or are not offered", async () => {
    const rows = CASES.map(({ cells }) => [...cells]);
    const bytes = await workbookFile([{ name: "A", rows }]);
    const snapshot = await readWorkbook(bytes, "uji.xlsx");
    const formulas = Object.fromEntries(
      CASES.map((each, row) => [at(row, RESULT_COLUMN), formulaOf(each, row)]),
    );
    const change = plainFormulas({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({ ...sheet, formulas })),
    });

    const host = await FileHost.open(bytes, "uji.xlsx");
    await host.write(change.edits);
    const recalculated = throughLibreOffice(await host.save());
    const [sheet] = (await readWorkbook(recalculated, "uji.xlsx")).sheets;

    const told = change.edits.map(({ row, column }) => {
      const each = CASES[row];
      if (!each) throw new Error(`no case in row ${String(row)}`);
      const found = sheet?.values[row]?.[column] ?? null;
      const expected = expectedOf(each, column - RESULT_COLUMN);
      return {
        formula: `${at(row, column)}${formulaOf(each, row)}`,
        found: essence(found),
        expected: essence(expected),
      };
    });
    expect(told.map(({ formula, found }) => ({ formula, found }))).toEqual(
      told.map(({ formula, expected }) => ({ formula, found: expected })),
    );
    // Only what a comment at its `plain` explains is left: ends or values that are blank, weights, a child without pagu.
    const left = new Set(change.left.map(({ at: { row } }) => CASES[row]?.name));
    expect([...left].sort()).toEqual(["CAGR", "CAPAIAN_PREDIKAT", "PROYEKSI", "SELISIH_PAGU"]);
    expect(told.length).toBeGreaterThan(850);
  });
});

/** Which error it is may differ: 0 to the power of a root is another error here than there. */
function essence(value: CellValue): CellValue {
  if (typeof value === "number") return Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(10));
  if (value === "") return null;
  return isErrorValue(value) ? "(galat)" : value;
}

import { describe, expect, it } from "vitest";
import { call } from "../../core/functions/call";
import { FunctionError } from "../../core/functions/error";
import { FUNCTIONS } from "../../core/functions/index";
import { plainFormulas } from "../../core/formulas";
import { formatPosition } from "../../core/workbook/address";
import { isErrorValue } from "../../core/workbook/sheet";
import type { CellValue } from "../../core/workbook/snapshot";
import { FileHost } from "../../xlsx/file-host";
import { readWorkbook } from "../../xlsx/read";
import { workbookFile } from "../hosts/workbook-file";
import { hasLibreOffice, throughLibreOffice } from "./libreoffice";

/** A call whose arguments are cells of one row (numbers and blanks) and constants behind them. */
interface Case {
  readonly name: string;
  readonly cells: readonly (number | string | null)[];
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

const RESULT_COLUMN = 8;
const at = (row: number, column: number): string => formatPosition({ row, column });

function formulaOf({ name, args }: Case, row: number): string {
  const filled = args.map((text) =>
    text.replace(/\{(\d)(?::(\d))?\}/, (_, from: string, to?: string) =>
      [from, ...(to === undefined ? [] : [to])].map((column) => at(row, Number(column))).join(":"),
    ),
  );
  return `=RENSTRA.${name}(${filled.join(",")})`;
}

/** What our own function answers to the same arguments. */
function expectedOf({ name, cells, args }: Case): CellValue {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (!fn) throw new Error(`no function ${name}`);
  const values = args.map((text) => {
    const [, from, to] = /^\{(\d)(?::(\d))?\}$/.exec(text) ?? [];
    if (from === undefined) return text === "" ? null : (JSON.parse(text) as CellValue);
    return to === undefined ? (cells[Number(from)] ?? null) : [cells.slice(Number(from), Number(to) + 1)];
  });
  const result = call(fn, values);
  if (result instanceof FunctionError) return result.code;
  return Array.isArray(result) ? null : (result as CellValue);
}

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

    const told = change.edits.map(({ row }) => {
      const each = CASES[row];
      if (!each) throw new Error(`no case in row ${String(row)}`);
      const found = sheet?.values[row]?.[RESULT_COLUMN] ?? null;
      return { formula: formulaOf(each, row), found: essence(found), expected: essence(expectedOf(each)) };
    });
    expect(told.map(({ formula, found }) => ({ formula, found }))).toEqual(
      told.map(({ formula, expected }) => ({ formula, found: expected })),
    );
    expect(change.left.map(({ at: { row } }) => CASES[row]?.name).filter((name) => name !== "CAGR")).toEqual(
      [],
    );
    expect(told.length).toBeGreaterThan(130);
  });
});

/** Which error it is may differ: 0 to the power of a root is another error here than there. */
function essence(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(10));
  if (value === "") return null;
  return isErrorValue(value) ? "(galat)" : value;
}

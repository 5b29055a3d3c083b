import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./browser";
import { openBytes, pageHost } from "./page-host";
import { workbookFile } from "../hosts/workbook-file";
import { sheetIn, typeInto } from "./sheet";

const SHEET = "Fungsi";
const ROWS = [
  ["Target", "Realisasi", "Kode"],
  [80, 60, "5.01.02"],
  [90, 45, "1.06.04.2.01"],
  ["-", 50, null],
];

describeInBrowser("functions typed into cells", (newPage) => {
  let page: Page;

  beforeAll(async () => {
    page = (await newPage()).page;
  });

  /** What cells hold after this was typed into E1 and below. */
  async function results(...formulas: string[]): Promise<unknown[]> {
    await openBytes(page, await workbookFile([{ name: SHEET, rows: ROWS }]));
    for (const [row, formula] of formulas.entries())
      await typeInto(page, { sheet: SHEET, row, column: 4 }, formula);
    // On a busy machine the last one is entered a little later than it was typed.
    const entered = async (): Promise<number> => Object.keys((await sheetIn(page, SHEET)).formulas).length;
    await expect.poll(entered).toBe(formulas.filter((text) => text.startsWith("=")).length);
    const { values } = await sheetIn(page, SHEET);
    return formulas.map((_, row) => values[row]?.[4] ?? null);
  }

  it("gives results in both spellings", async () => {
    expect(
      await results(
        "=RENSTRA.CAPAIAN(A2,B2)",
        "=RENSTRA_CAPAIAN(A2,B2)",
        "=RENSTRA.KODE_INDUK(C2)",
        "=RENSTRA_LEVEL_KODE(C3)",
        "=RENSTRA.RASIO_REALISASI(A2,B2)",
        "=RENSTRA_KODE_BAKU(C3)",
      ),
    ).toEqual([75, 75, "5.01", 4, 75, "1.06.04.2.01"]);
  });

  it("spills over a column, and reads arguments parted as in Indonesia", async () => {
    await results("=RENSTRA.CAPAIAN(A2:A4;B2:B4)");
    const { values, formulas } = await sheetIn(page, SHEET);
    expect(values.slice(0, 3).map((row) => row[4] ?? null)).toEqual([75, 50, null]);
    expect(Object.keys(formulas)).toEqual(["E1"]);
  });

  it("answers bad input with an error, and calculates on", async () => {
    expect(await results('=RENSTRA.CAPAIAN("abc",B2)', "=RENSTRA_CAPAIAN(1)", "=1+1")).toEqual([
      "#VALUE!",
      "#VALUE!",
      2,
    ]);
  });

  it("takes an empty cell as empty, not as 0", async () => {
    expect(await results("=RENSTRA.CAPAIAN(A9,B2)", "=RENSTRA.KODE_INDUK(C4)")).toEqual([null, null]);
  });

  it("leaves typed codes texts and reads numbers as in Indonesia", async () => {
    expect(await results("5.01.02", "1.10", "1.234.567", "82,5", "12,5%")).toEqual([
      "5.01.02",
      "1.10",
      1_234_567,
      82.5,
      0.125,
    ]);
    expect((await pageHost(page).selection())?.sheet).toBe(SHEET);
  });
});

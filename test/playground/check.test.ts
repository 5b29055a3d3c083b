import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { checkWorkbook } from "../../core/report/check-workbook";
import { countBySeverity } from "../../core/report/json";
import { readWorkbook } from "../../xlsx/read";
import { describeInBrowser } from "./browser";
import { check, expectFindings, findingAt } from "./pane";
import { formatsIn, openBytes, pageHost } from "./page-host";
import { typeInto } from "./sheet";

const SAMPLES = join(import.meta.dirname, "..", "..", "samples");
const SHEET = "T2.4 Anggaran Realisasi";
/** A printed average growth that is not the average: 27,47 %, and it is -4,94 %. */
const GROWTH = { sheet: SHEET, row: 13, column: 17 };
const GROWTH_CELL = "R14";

describeInBrowser("checking in the playground", (newPage) => {
  let page: Page;

  beforeAll(async () => {
    page = (await newPage()).page;
  });
  beforeEach(async () => {
    await openBytes(page, await readFile(join(SAMPLES, "tarakan-2025-2029.xlsx")));
  });

  it.each(["tarakan-2025-2029.xlsx", "dumai-2021-2026.xlsx"])(
    "finds in %s what the command line finds",
    async (name) => {
      const bytes = await readFile(join(SAMPLES, name));
      await openBytes(page, bytes, name);
      const { findings } = checkWorkbook(await readWorkbook(bytes, name));
      expect(await check(page)).toEqual(countBySeverity(findings));
    },
  );

  it("selects the cell of a finding that is clicked", async () => {
    await check(page);
    await findingAt(page, SHEET, GROWTH_CELL).locator(".pr-finding-head").click();
    await expect.poll(() => pageHost(page).selection()).toEqual(GROWTH);
  });

  it("no longer finds what was repaired by typing into the cell", async () => {
    const before = await check(page);
    await expectFindings(page, SHEET, GROWTH_CELL, 1);
    await typeInto(page, GROWTH, "-4,94%");
    const after = await check(page);
    await expectFindings(page, SHEET, GROWTH_CELL, 0);
    expect(after).toEqual({ ...before, error: before.error - 1 });
  });

  it("keeps a finding ignored after rows were inserted above it", async () => {
    const before = await check(page);
    const finding = findingAt(page, SHEET, GROWTH_CELL);
    await finding.locator("[aria-expanded]").click();
    await finding.getByRole("button", { name: "Abaikan…" }).click();
    await finding.getByLabel(/^Alasan/).fill("Sudah benar menurut dokumen resmi");
    await finding.getByRole("button", { name: "Abaikan temuan" }).click();
    await expectFindings(page, SHEET, GROWTH_CELL, 0);
    await page.evaluate((sheet) => window.__periksa?.insertRows(sheet, 2, 3), SHEET);
    expect(await check(page)).toEqual({ ...before, error: before.error - 1 });
    await expectFindings(page, SHEET, "R17", 0);
    expect(await page.getByText("Diabaikan (1)").count()).toBe(1);
  });

  it("marks and unmarks without touching a format", async () => {
    const styles = (): Promise<unknown> => page.evaluate((sheet) => window.__periksa?.styles(sheet), SHEET);
    await check(page);
    const before = await styles();
    await page.getByRole("button", { name: "Tandai", exact: true }).click();
    await expect.poll(() => formatsIn(page, SHEET)).not.toEqual([]);
    expect(await styles()).toEqual(before);
    await page.getByRole("button", { name: "Hapus tanda" }).click();
    await expect.poll(() => formatsIn(page, SHEET)).toEqual([]);
    expect(await styles()).toEqual(before);
    expect(await page.getByText("Buku kerja berubah sesudah diperiksa.").count()).toBe(0);
  });
});

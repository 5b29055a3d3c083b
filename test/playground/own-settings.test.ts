import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { readSettings, SETTINGS_KEY } from "../../core/report/check-settings";
import { FileHost } from "../../xlsx/file-host";
import { describeInBrowser, type NewPage } from "./browser";
import { check, expectFindings, findingAt, verdict } from "./pane";
import { openBytes, savedBytes } from "./page-host";

const SAMPLE = join(import.meta.dirname, "..", "..", "samples", "tarakan-2025-2029.xlsx");
/** A printed average growth that is not the average. */
const SHEET = "T2.4 Anggaran Realisasi";
const CELL = "R14";
const RULE = "rata-pertumbuhan";

describeInBrowser("the settings of a workbook", (newPage: NewPage) => {
  let page: Page;

  beforeAll(async () => {
    page = (await newPage()).page;
  });
  beforeEach(async () => {
    await openBytes(page, await readFile(SAMPLE));
  });

  /** By keyboard alone: from the finding to its form, the level that the letter begins, and saved. */
  async function setLevel(letter: string): Promise<void> {
    await findingAt(page, SHEET, CELL).locator(".pr-finding-head").focus();
    await page.keyboard.press("ArrowRight");
    const open = findingAt(page, SHEET, CELL).getByRole("button", { name: "Tingkat aturan…" });
    await open.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement instanceof HTMLSelectElement);
    await page.keyboard.press(letter);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }

  it("keep a rule off in the saved file, wherever it is opened next", async () => {
    const before = await check(page);
    await expectFindings(page, SHEET, CELL, 1);
    await setLevel("m");
    await expectFindings(page, SHEET, CELL, 0);
    const after = await verdict(page);
    expect(after.error).toBeLessThan(before.error);
    expect(await page.locator(".pr-verdict").textContent()).toContain("; 1 aturan dimatikan.");

    const saved = await savedBytes(page);
    const { store } = await FileHost.open(saved, "x");
    expect(readSettings(await store.get(SETTINGS_KEY)).rules).toEqual([{ rule: RULE, level: "mati" }]);
    await openBytes(page, await readFile(SAMPLE));
    expect(await check(page)).toEqual(before);
    await openBytes(page, saved);
    expect(await check(page)).toEqual(after);

    await page.getByText("Aturan yang diubah (1)").click();
    await page.getByRole("button", { name: /^Kembalikan aturan:/ }).click();
    await expectFindings(page, SHEET, CELL, 1);
    expect(await verdict(page)).toEqual(before);
  });

  it("keep the keyboard at the finding whose rule was made milder", async () => {
    await check(page);
    await setLevel("i");
    const head = findingAt(page, SHEET, CELL).locator(".pr-finding-head");
    await expect.poll(() => head.textContent()).toMatch(/^Info \(semula Galat\) R14/);
    await expect.poll(() => head.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

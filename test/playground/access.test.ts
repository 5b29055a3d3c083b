import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { checkWorkbook } from "../../core/report/check-workbook";
import { resultView } from "../../core/report/view";
import { formatPosition, type Address } from "../../core/workbook/address";
import { SEVERITIES } from "../../panel/state/state";
import { readWorkbook } from "../../xlsx/read";
import { describeInBrowser } from "./browser";
import { check, verdict } from "./pane";
import { pageHost } from "./page-host";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

declare global {
  interface Window {
    axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
  }
}

/** Serious and critical violations, each with the first element that has it. Univer's own region is not ours. */
async function violations(page: Page): Promise<string[]> {
  // Run as the page's debugger, for its policy forbids scripts that are put in.
  await page.evaluate(await readFile(AXE, "utf8"));
  const { violations: found } = await page.evaluate(() =>
    window.axe.run({ exclude: [["#lembar"]] }, { resultTypes: ["violations"] }),
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Presses Tab until the element has the focus; the spreadsheet may not swallow it for ever. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${selector} by Tab`);
}

/** The cells of the first two findings in the list of the first sample. */
async function firstCells(): Promise<[Address, Address]> {
  const bytes = await readFile(join(import.meta.dirname, "../../samples/tarakan-2025-2029.xlsx"));
  const checked = checkWorkbook(await readWorkbook(bytes, "tarakan-2025-2029.xlsx"));
  const { groups } = resultView(checked, {
    groupBy: "tabel",
    severities: SEVERITIES,
    search: "",
    ignores: [],
  });
  const [first, second] = groups.flatMap(({ findings }) => findings.map(({ at }) => at));
  if (!first || !second) throw new Error("the sample has lost its findings");
  return [first, second];
}

describeInBrowser("the playground for everybody", (newPage) => {
  it("can be used from start to cell by keyboard alone", async () => {
    const { page } = await newPage();
    await tabTo(page, ".pr-check");
    await page.keyboard.press("Enter");
    const counts = await verdict(page);
    expect(counts.error).toBeGreaterThan(0);
    const [first, second] = await firstCells();
    await tabTo(page, ".pr-finding-head");
    await page.keyboard.press("Enter");
    await expect.poll(() => pageHost(page).selection()).toEqual(first);
    await page.keyboard.press("ArrowDown");
    const name = formatPosition(second);
    await page.waitForFunction((text) => document.activeElement?.textContent.includes(text), name);
    await page.keyboard.press("Enter");
    await expect.poll(() => pageHost(page).selection()).toEqual(second);
    await expect.poll(() => page.locator(".pr-finding [aria-expanded=true]").count()).toBeGreaterThan(0);
  });

  it.each([
    ["light", {}],
    ["dark", { dark: true }],
    ["narrow", { width: 320, height: 700 }],
  ])("has no serious fault of accessibility: %s", async (_, look) => {
    const { page } = await newPage(look);
    expect(await violations(page)).toEqual([]);
    await check(page);
    await page.locator(".pr-finding [aria-expanded]").first().click();
    expect(await violations(page)).toEqual([]);
    for (const tab of ["Tabel", "Fungsi", "Nomenklatur"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";

/** Clicks "Periksa" and waits for its verdict; gives the number of findings of each severity. */
export async function check(page: Page): Promise<Record<"error" | "warning" | "info", number>> {
  await page.getByRole("button", { name: "Periksa", exact: true }).click();
  return verdict(page);
}

export async function verdict(page: Page): Promise<Record<"error" | "warning" | "info", number>> {
  await page.waitForFunction(
    () => document.querySelector(".pr-verdict") && !document.querySelector("progress"),
  );
  const button = async (word: string): Promise<number> => {
    const text = (await page.locator(".pr-filters .pr-toggle", { hasText: word }).textContent()) ?? "";
    return Number(text.replace(/\D/g, ""));
  };
  return { error: await button("Galat"), warning: await button("Peringatan"), info: await button("Info") };
}

/** The finding whose leading cell is this one in this sheet. */
export function findingAt(page: Page, sheet: string, cells: string): Locator {
  return page.locator("li.pr-finding", { has: page.locator(`[title="${sheet}, sel ${cells}"]`) });
}

export async function expectFindings(page: Page, sheet: string, cells: string, count: number): Promise<void> {
  await expect.poll(() => findingAt(page, sheet, cells).count(), { timeout: 5_000 }).toBe(count);
}

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FakeHost, FAULTY, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

const SHEETS = 500;
let page: Page;
const drawn = (): Element[] => [...page.element.querySelectorAll(".pr-finding")];

/** A browser in which nothing ever comes into view by itself. */
class NothingInView {
  observe(): void {
    // never calls back
  }
  disconnect(): void {
    // nothing to stop
  }
}

beforeEach(async () => {
  vi.stubGlobal("IntersectionObserver", NothingInView);
  const sheets = Array.from({ length: SHEETS }, (_, index) => `== T-C.27 ${String(index)}\n${FAULTY}`);
  page = openPanel(new FakeHost(workbook(sheets.join("\n"))));
  await checked(page);
  page.choose("Kelompokkan", "aturan");
  await until(() => page.element.querySelectorAll(".pr-group").length < 9);
}, 120_000);
afterEach(() => {
  page.unmount();
  vi.unstubAllGlobals();
});

it("draws only findings that are near, and the one that somebody goes to", async () => {
  expect(drawn()).toHaveLength(0);
  const undrawn = [...page.element.querySelectorAll<HTMLElement>(".pr-undrawn")];
  expect(undrawn.length).toBeGreaterThanOrEqual((2 * SHEETS) / 40);
  expect(undrawn[0]?.style.height).toBe(`${String(40 * 84)}px`);
  page.click("button", "Temuan sebelumnya");
  await until(() => drawn().length > 0);
  expect(drawn().length).toBeLessThanOrEqual(40);
  const last = drawn().at(-1);
  expect(last?.getAttribute("aria-posinset")).toBe(last?.getAttribute("aria-setsize"));
});

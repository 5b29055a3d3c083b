import type { Browser, Locator, Page } from "playwright-core";

/** Of a picture of the whole page, in pixels. */
const PAGE = { width: 900, height: 600 };
/** For pictures of the pane alone: high enough that nothing has to be scrolled. */
const TALL = { width: 900, height: 1500 };
const MARGIN = 12;
/** What reports in the pictures are dated, so that taken anew they are the same. */
const ALWAYS = new Date("2025-08-18T09:00:00+07:00");

/** The playground with its first sample open, and the few things that a planner does with the pane. */
export class Stage {
  readonly page: Page;
  readonly pane: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.pane = page.locator("#panel");
  }

  /** A page that remembers nothing of the ones before. */
  static async open(browser: Browser, address: string): Promise<Stage> {
    const context = await browser.newContext({
      ...{ viewport: TALL, locale: "id-ID", timezoneId: "Asia/Jakarta", colorScheme: "light" },
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(ALWAYS);
    await page.goto(`${address}/?uji`);
    await page.waitForFunction(() => window.__periksa?.isOpen());
    return new Stage(page);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async check(): Promise<void> {
    await this.press("Periksa");
    await this.checked();
  }

  /** Waits for a verdict that is not being worked on. */
  async checked(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector(".pr-verdict") && !document.querySelector("progress"),
    );
  }

  async press(name: string | RegExp): Promise<void> {
    await this.pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
  }

  async says(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  /** Opens the first finding at these cells, as a click on it does. */
  async visit(sheet: string, cells: string): Promise<Locator> {
    const place = this.page.locator(`[title="${sheet}, sel ${cells}"]`);
    const finding = this.pane.locator("li.pr-finding", { has: place }).first();
    await finding.locator(".pr-finding-head").click();
    return finding;
  }

  /** Spreadsheet and pane. */
  async pictureOfPage(path: string): Promise<void> {
    await this.page.setViewportSize(PAGE);
    await this.#rest();
    await this.page.screenshot({ path });
  }

  /** The pane from its top, or from `from`, to the end of `until`. */
  async pictureOfPane(path: string, until: Locator, from?: Locator): Promise<void> {
    await this.#rest();
    const pane = await boxOf(this.pane);
    const top = from ? (await boxOf(from)).y - MARGIN : pane.y;
    const end = await boxOf(until);
    const height = Math.min(end.y + end.height + MARGIN, TALL.height) - top;
    await this.page.screenshot({ path, clip: { x: pane.x, y: top, width: pane.width, height } });
  }

  /** Lets the spreadsheet finish its drawing, with the pointer out of the picture. */
  async #rest(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.page.waitForTimeout(500);
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`not on the page: ${String(locator)}`);
  return box;
}

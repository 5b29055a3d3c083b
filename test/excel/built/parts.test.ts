import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveExcel } from "../../../scripts/serve-excel.mjs";
import { describeWithBrowser } from "../../browser";
import { openExcelPage } from "./excel-page";
import { fakeOffice } from "./fake-office";

/** Every script of ours but the two that load at once. */
const LATER = /\/(?!runtime\.|panel\.)[a-z-]+\.[0-9a-f]{8}\.js$/;
const GONE = "Bagian panel ini tidak dapat dimuat";

let server: { address: string; close(): void };
beforeAll(async () => {
  server = await serveExcel(0);
});
afterAll(() => {
  server.close();
});

describeWithBrowser("the add-in's page while its parts do not come", (browser) => {
  /** Opens the pane; until `comes` is called no part of it is answered, and then all are. `asked` has their names. */
  const openPane = async () => {
    const { page } = await openExcelPage(browser(), server.address, { office: fakeOffice("#ffffff") });
    const asked: string[] = [];
    let answering = false;
    await page.route(LATER, async (route) => {
      asked.push(/([a-z-]+)\.[0-9a-f]{8}\.js$/.exec(route.request().url())?.[1] ?? "");
      await (answering ? route.continue() : route.abort("connectionrefused"));
    });
    await page.evaluate(() => {
      window.__office.start();
    });
    return { page, asked, comes: () => (answering = true) };
  };
  const openTab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();

  it("is a pane that can be used, and fetches what it has not while nobody asks", async () => {
    const { page, asked } = await openPane();
    await page.getByRole("button", { name: "Periksa", exact: true }).waitFor();
    await page.getByText("Tekan Periksa. Semua lembar yang tampak dibaca").waitFor();
    await expect.poll(() => new Set(asked)).toContain("laporan");
    expect(new Set(asked)).toEqual(
      new Set(["temuan", "inti", "kode", "tabel", "fungsi", "nomenklatur", "laporan", "gambar"]),
    );
    expect(await page.getByText(GONE).count()).toBe(0);
    await page.close();
  });

  it.each([
    ["Tabel", "Sisipkan tabel"],
    ["Laporan", "Buat laporan"],
  ])("says why %s is not there, and shows it once another try succeeds", async (tab, text) => {
    const { page, asked, comes } = await openPane();
    await expect.poll(() => asked).toContain("gambar");
    await openTab(page, tab);
    await page.getByRole("alert").getByText(GONE).waitFor();
    const before = asked.length;
    comes();
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await page.getByText(text).first().waitFor();
    expect(asked.slice(before)).toContain(tab.toLowerCase());
    expect(await page.getByText(GONE).count()).toBe(0);
    await page.close();
  });

  it("ends a command of the ribbon, and does it with another try", async () => {
    const { page, comes } = await openPane();
    await page.evaluate(() => {
      const { commands, log } = window.__office;
      commands["segarkan"]?.({ completed: () => log.push("completed") });
    });
    await page.getByText(GONE).first().waitFor();
    const runs = (): Promise<number> =>
      page.evaluate(() => window.__office.log.filter((what) => what === "run").length);
    const before = await runs();
    expect(await page.evaluate(() => window.__office.log)).toContain("completed");
    comes();
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await expect.poll(runs).toBeGreaterThan(before);
    await page.close();
  });
});

import { expect, it } from "vitest";
import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser";

/** Pictures that did not come. */
const broken = (guide: Page): Promise<string[]> =>
  guide
    .locator("img")
    .evaluateAll((images) =>
      (images as HTMLImageElement[]).filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    );

describeInBrowser("the guide of the playground", (newPage) => {
  it("opens from the pane and shows every page with its pictures", async () => {
    const { page, offences } = await newPage();
    const opening = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Panduan" }).click();
    const guide = await opening;
    await guide.waitForLoadState();
    expect(await guide.title()).toBe("Panduan Periksa Renstra");
    for (let place = 1; place <= 10; place++) {
      await guide
        .getByRole("link")
        .filter({ hasText: place === 1 ? /^Pemeriksaan/ : "→" })
        .click();
      await guide.waitForLoadState();
      expect(await guide.title()).toMatch(new RegExp(`^${String(place)}\\. `));
      expect(await broken(guide)).toEqual([]);
    }
    expect(offences).toEqual({ requests: [], violations: [], errors: [], dialogs: [] });
  });

  it("is one page to print, with all pictures", async () => {
    const { page } = await newPage();
    await page.goto(new URL("panduan/cetak.html", page.url()).href);
    expect(await page.locator("section").count()).toBe(11);
    expect(await broken(page)).toEqual([]);
  });
});

import { expect, it } from "vitest";
import { sidikOf, type Sidik } from "../../core/report/sidik/sidik";
import { Sheet } from "../../core/workbook/sheet";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { readWorkbook } from "../../xlsx/read";
import { workbookFile } from "../hosts/workbook-file";
import { SAMPLES } from "../seeds/samples";
import { sampleBytes } from "../sheets/sidebar-samples";
import { describeInBrowser } from "./browser";
import { openBytes, pageHost, savedBytes } from "./page-host";

const sidik = ({ sheets }: WorkbookSnapshot): Sidik => sidikOf(sheets.map((sheet) => new Sheet(sheet)));

describeInBrowser("the fingerprint in the playground", (newPage) => {
  it.each(Object.values(SAMPLES))("of %s is that of its file, before and after saving", async (file) => {
    const { page } = await newPage();
    const bytes = await sampleBytes(file);
    const inFile = sidik(await readWorkbook(bytes, file));
    await openBytes(page, bytes, file);
    expect(sidik(await pageHost(page).read())).toEqual(inFile);
    expect(sidik(await readWorkbook(await savedBytes(page), file))).toEqual(inFile);
    await page.close();
  });

  it("does not depend on who computes our formulas, and what they fill", async () => {
    const { page } = await newPage();
    const rows = [
      [80, 76],
      [50, 40],
    ];
    const formula = "=RENSTRA.CAPAIAN(A1:A2,B1:B2)";
    const notComputed = await workbookFile([{ name: "Capaian", rows, formulas: { C1: formula } }]);
    await openBytes(page, await workbookFile([{ name: "Capaian", rows }]));
    const host = pageHost(page);
    await host.write([{ sheet: "Capaian", row: 0, column: 2, formula }]);
    await expect.poll(async () => (await host.read()).sheets[0]?.values[1]?.[2]).toBe(80);
    expect(sidik(await host.read())).toEqual(sidik(await readWorkbook(notComputed, "uji.xlsx")));
    await page.close();
  });
});

describeInBrowser("the tabs", (newPage) => {
  it.each([320, 300])("stand beside each other in a pane of %i pixels", async (width) => {
    const { page } = await newPage({ width, height: 700 });
    const room = await page.evaluate(() => {
      const tabs = document.querySelector<HTMLElement>(".pr-tabs");
      return { needs: tabs?.scrollWidth ?? 0, has: tabs?.clientWidth ?? 0 };
    });
    expect(room.needs).toBeGreaterThan(0);
    expect(room.needs).toBeLessThanOrEqual(room.has);
    await page.close();
  });
});

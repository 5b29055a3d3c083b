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
    const bytes = await workbookFile([
      {
        name: "Capaian",
        rows: [
          [80, 76, 95],
          [50, 40, 80],
          ["rata-rata", null, 1],
        ],
        formulas: { C1: "=RENSTRA.CAPAIAN(A1:A2,B1:B2)", C3: "=AVERAGE(C1:C2)" },
      },
    ]);
    await openBytes(page, bytes);
    const inPage = await pageHost(page).read();
    expect(inPage.sheets[0]?.values[2]?.[2]).not.toBe(1);
    expect(sidik(inPage)).toEqual(sidik(await readWorkbook(bytes, "uji.xlsx")));
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

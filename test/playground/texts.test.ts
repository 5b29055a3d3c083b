import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { workbookFile } from "../hosts/workbook-file";
import { describeInBrowser, type Offences } from "./browser";
import { check } from "./pane";
import { openBytes, pageHost } from "./page-host";

const IMAGE = "<img src=x onerror=alert(1)>";
const LINK = '=HYPERLINK("https://contoh.example";"klik")';
const SCRIPT = "<script>alert(2)</script>";

/** A funding table whose names, headings and sheet name are hostile, and wrong enough to be quoted by findings. */
const ROWS = [
  ["Tabel T-C.27 " + IMAGE],
  [
    "Kode",
    "Program / Kegiatan / Sub Kegiatan",
    "Indikator",
    "Target 2026",
    "Rp 2026",
    "Target 2027",
    "Rp 2027",
  ],
  ["1.06.04", `PROGRAM ${IMAGE}`, `Persentase ${SCRIPT}`, "90%", 100, "90%", 100],
  ["1.06.04.2.01", `Kegiatan ${LINK}`, LINK, "1 Dokumen", 50, "", 100],
  ["1.06.04.2.01.0001", `Sub ${SCRIPT}`, IMAGE, "1 Laporan", 70, "1 Laporan", "1.00.0"],
];

describeInBrowser("hostile texts in cells", (newPage) => {
  let page: Page;
  let offences: Offences;

  beforeAll(async () => {
    ({ page, offences } = await newPage());
    await openBytes(page, await workbookFile([{ name: "Lembar <b>&", rows: ROWS }]), "<img src=x>.xlsx");
  });

  it("shows them as texts in findings, tables and details", async () => {
    const counts = await check(page);
    expect(counts.error + counts.warning + counts.info).toBeGreaterThan(0);
    const details = page.locator(".pr-finding [aria-expanded]");
    // They are drawn as they come into view, a moment after the verdict.
    await details.first().waitFor();
    let all = "";
    // Only one finding is unfolded at a time.
    for (let index = 0; index < (await details.count()); index++) {
      await details.nth(index).click();
      all += await page.locator("#panel").innerText();
    }
    await page.getByRole("tab", { name: "Tabel" }).click();
    all += await page.locator("#panel").innerText();
    expect(all).toContain("<img src=x");
    expect(all).toContain("=HYPERLINK(");
    expect(await page.locator("#panel img, #panel script, #panel b, #panel a[href^='http']").count()).toBe(0);
  });

  it("leaves them texts in the sheet", async () => {
    const [sheet] = (await pageHost(page).read()).sheets;
    expect(sheet?.values.slice(2).map((row) => row[2])).toEqual([`Persentase ${SCRIPT}`, LINK, IMAGE]);
    expect(sheet?.formulas).toEqual({});
    expect(await page.locator("img[src='x']").count()).toBe(0);
  });

  it("opens no dialog and breaks no policy", () => {
    expect(offences).toEqual({ requests: [], violations: [], errors: [], dialogs: [] });
  });
});

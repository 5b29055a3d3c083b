import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import { countBySeverity } from "../../../core/report/json";
import { isMarkFormula } from "../../../core/workbook/mark";
import { TROUBLES } from "../../../sheets-addon/sidebar/troubles";
import { readWorkbook } from "../../../xlsx/read";
import { check, expectFindings, findingAt, verdict } from "../../playground/pane";
import { startScript, type Script } from "../script";
import { sidebarHost } from "../sidebar-script";
import { sampleBytes, sampleScript } from "../sidebar-samples";
import { describeSidebar } from "./sidebar-page";

const FILE = join(import.meta.dirname, "../../../dist/sheets/panel.html");
const TARAKAN = "tarakan-2025-2029.xlsx";
const SHEET = "T2.4 Anggaran Realisasi";
/** A printed average growth that is not the average. */
const GROWTH = { row: 13, column: 17 };
const GROWTH_CELL = "R14";
/** Milliseconds from the request of the page to its findings, on the two cores that tests may have. */
const PATIENCE = 10_000;

describe("the page of the sidebar", () => {
  const html = readFileSync(FILE, "utf8");

  it("needs nothing but itself, and holds nothing that HtmlService would change", () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    // The script writes pages of its own, with styles in them.
    expect(html.replace(/<script[^]*<\/script>/, "").match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/<!--|<\?|<link|\ssrc=|https?:\/\/(?!www\.w3\.org\/)/i);
    expect(html).toMatch(/^[\x20-\x7e\n]+$/);
  });

  it("is small enough to be there at once", () => {
    const sizes = [statSync(FILE).size, gzipSync(html).length].map((size) => Math.round(size / 1024));
    process.stdout.write(`sidebar: ${sizes.join(" kB, gzip ")} kB\n`);
    expect(sizes[1]).toBeLessThan(215);
  });
});

describeSidebar("the sidebar", (open) => {
  it.each([TARAKAN, "dumai-2021-2026.xlsx"])("finds in %s what the command line finds", async (file) => {
    const { page, offences } = await open(await sampleScript(file), "renstraPanel");
    const { findings } = checkWorkbook(await readWorkbook(await sampleBytes(file), file));
    expect(await check(page)).toEqual(countBySeverity(findings));
    expect(offences).toEqual([]);
  });

  it.each(["Temuan", "Tabel", "Fungsi", "Nomenklatur"])(
    "has all of %s within the width that Google gives it",
    async (tab) => {
      const { page } = await open(await sampleScript(TARAKAN), "renstraPeriksa");
      await verdict(page);
      await page.getByRole("tab", { name: tab }).click();
      expect(await overflow(page)).toBe(0);
    },
  );

  it("shows the first finding within the upper half, in rows of one line each", async () => {
    const { page } = await open(await sampleScript(TARAKAN), "renstraPeriksa");
    await verdict(page);
    const tops = (selector: string): Promise<number[]> =>
      page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect((await tops(".pr-finding"))[0]).toBeLessThan(350);
    for (const row of [".pr-tab", ".pr-toggle", ".pr-search-row .pr-input", ".pr-toolbar .pr-button"]) {
      const places = await tops(row);
      expect(Math.max(...places) - Math.min(...places), row).toBeLessThan(4);
    }
    const small = await page
      .locator(".pr-panel :is(button, select, input[type=search])")
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).length);
    expect(small).toBe(0);
  });

  it("checks by itself where the menu asked for it, within seconds", async () => {
    const script = await sampleScript(TARAKAN);
    const start = performance.now();
    const { page } = await open(script, "renstraPeriksa");
    await verdict(page);
    const time = Math.round(performance.now() - start);
    process.stdout.write(`sidebar: ${String(time)} ms from opening to findings (${TARAKAN})\n`);
    expect(time).toBeLessThan(PATIENCE);
  });

  it("checks and marks where the menu asked for marks", async () => {
    const script = await sampleScript(TARAKAN);
    await open(script, "renstraTandai");
    await expect.poll(() => marksIn(script, SHEET)).toBeGreaterThan(0);
  });

  it("selects the cell of a finding that is clicked", async () => {
    const script = await sampleScript(TARAKAN);
    const { page } = await open(script, "renstraPeriksa");
    await verdict(page);
    await findingAt(page, SHEET, GROWTH_CELL).locator(".pr-finding-head").click();
    await expect.poll(() => script.workbook.active.sheet.name).toBe(SHEET);
    const { top, left, bottom, right } = script.workbook.active.range;
    expect([top, left, bottom, right]).toEqual([GROWTH.row, GROWTH.column, GROWTH.row, GROWTH.column]);
  });

  it("marks and unmarks, and changes no content", async () => {
    const script = await sampleScript(TARAKAN);
    const before = script.workbook.contents();
    const { page } = await open(script, "renstraPeriksa");
    await verdict(page);
    await button(page, "Tandai").click();
    await page.getByText("Sel bermasalah sudah ditandai.").first().waitFor();
    expect(marksIn(script, SHEET)).toBeGreaterThan(0);
    await button(page, "Hapus tanda").click();
    await page.getByText("Tanda sudah dihapus.").first().waitFor();
    expect(marksIn(script, SHEET)).toBe(0);
    expect(script.workbook.contents()).toEqual(before);
  });

  it("remembers in the document what is ignored, and why", async () => {
    const script = await sampleScript(TARAKAN);
    const { page } = await open(script, "renstraPeriksa");
    const before = await verdict(page);
    const finding = findingAt(page, SHEET, GROWTH_CELL);
    await finding.locator("[aria-expanded]").click();
    await finding.getByRole("button", { name: "Abaikan…" }).click();
    await finding.getByLabel(/^Alasan/).fill("Sudah benar menurut dokumen resmi");
    await finding.getByRole("button", { name: "Abaikan temuan" }).click();
    await expectFindings(page, SHEET, GROWTH_CELL, 0);
    await expect.poll(() => [...script.workbook.properties.values()].join("")).toContain("dokumen resmi");

    await page.reload();
    expect(await verdict(page)).toEqual({ ...before, error: before.error - 1 });
    await page.getByText("Diabaikan (1)").click();
    expect(await page.getByText("Sudah benar menurut dokumen resmi").count()).toBe(1);
  });

  it("inserts a function under the name that Sheets knows", async () => {
    const script = startScript([{ name: "Lembar1", rows: [["isi"]] }]);
    const { page, offences } = await open(script, "renstraPanel");
    await page.getByRole("tab", { name: "Fungsi" }).click();
    await sidebarHost(script).select({ sheet: "Lembar1", row: 2, column: 1 });
    await button(page, "Sisipkan CAPAIAN").click();
    await page.getByText("Rumus ditulis di B3.").first().waitFor();
    expect(script.workbook.sheet("Lembar1").cell("B3")?.formula).toMatch(/^=RENSTRA_CAPAIAN\(/);
    await button(page, "Urungkan").click();
    await page.getByText("Isi sel dikembalikan.").first().waitFor();
    expect(script.workbook.sheet("Lembar1").cell("B3")).toBeUndefined();
    expect(offences).toEqual([]);
  });

  it("tells that the network is gone, and does its work once it is back", async () => {
    const script = await sampleScript(TARAKAN);
    const { page, offences, interrupt } = await open(script, "renstraPanel");
    interrupt("NetworkError: Connection failure due to HTTP 0");
    await button(page, "Periksa").click();
    await page.getByText(TROUBLES.network).first().waitFor();
    interrupt(null);
    expect((await check(page)).error).toBeGreaterThan(0);
    expect(await page.getByText(TROUBLES.network).count()).toBe(0);
    expect(offences).toEqual([]);
  });

  it("says that the findings are old once a cell was edited", async () => {
    const script = await sampleScript(TARAKAN);
    const { page } = await open(script, "renstraPeriksa");
    await verdict(page);
    script.workbook.sheet(SHEET).put("R14", -4.94);
    script.call("onEdit", {});
    await findingAt(page, SHEET, GROWTH_CELL).locator(".pr-finding-head").click();
    await page.getByText("Buku kerja berubah sesudah diperiksa.").first().waitFor();
  });
});

const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

function marksIn(script: Script, sheet: string): number {
  return script.workbook.formulaFormats(sheet).filter(({ formula }) => isMarkFormula(formula)).length;
}

/** By how many pixels the pane is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.locator(".pr-panel").evaluate((pane) => pane.scrollWidth - pane.clientWidth);
}

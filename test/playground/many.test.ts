import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../../xlsx/read";
import { withSettings } from "../cli/with-settings";
import { describeInBrowser, type Offences } from "./browser";
import { pageHost } from "./page-host";

const SAMPLES = join(import.meta.dirname, "../../samples");
const DAMAGED = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(400, 7)]);

describeInBrowser("many workbooks in the playground", (newPage) => {
  let page: Page;
  let offences: Offences;

  beforeAll(async () => {
    ({ page, offences } = await newPage());
  });

  const file = async (
    name: string,
    sample: string,
  ): Promise<{ name: string; mimeType: string; buffer: Buffer }> => ({
    name,
    mimeType: "",
    buffer: await readFile(join(SAMPLES, sample)),
  });

  it("checks them one after the other, the worst first, and names what it cannot read", async () => {
    await page
      .locator("#berkas")
      .setInputFiles([
        await file("dumai.xlsx", "dumai-2021-2026.xlsx"),
        { name: "rusak.xlsx", mimeType: "", buffer: DAMAGED },
        await file("tarakan.xlsx", "tarakan-2025-2029.xlsx"),
      ]);
    const dialog = page.getByRole("dialog");
    await dialog.locator("table").first().waitFor();
    expect(await dialog.locator("h2").textContent()).toBe("3 buku kerja");
    const names = await dialog.locator("table").first().locator("tbody td:nth-child(2)").allTextContents();
    expect(names).toEqual(["tarakan.xlsx", "dumai.xlsx"]);
    expect(await dialog.locator("ul").first().textContent()).toMatch(/^rusak\.xlsx: Berkas ini rusak/);
    expect(await dialog.textContent()).toContain(
      "Program 1.06.04 PROGRAM REHABILITASI SOSIAL dianggarkan oleh 2 Perangkat Daerah",
    );
  });

  it("hands the result out as a workbook", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Unduh hasil (.xlsx)" }).click();
    const bytes = new Uint8Array(await readFile(await (await download).path()));
    const { sheets } = await readWorkbook(bytes, "hasil.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Ringkasan", "Tabel", "Lintas Perangkat Daerah", "Pagu per urusan"],
    ]);
    expect(sheets[0]?.values[5]?.slice(1, 4)).toEqual(["dumai.xlsx", "dumai.xlsx", "2021-2026"]);
  });

  it("opens one of them with a click", async () => {
    await page.getByRole("button", { name: "dumai.xlsx" }).click();
    await expect.poll(async () => (await pageHost(page).read()).name).toBe("dumai.xlsx");
    expect(await page.getByRole("dialog").isVisible()).toBe(false);
  });

  it("heeds what a workbook remembers, as the pane does with that workbook alone", async () => {
    const sample = "tarakan-2025-2029.xlsx";
    const buffer = Buffer.from(await withSettings(join(SAMPLES, sample)));
    await page
      .locator("#berkas")
      .setInputFiles([{ name: "diatur.xlsx", mimeType: "", buffer }, await file("apa-adanya.xlsx", sample)]);
    const rows = page.getByRole("dialog").locator("table").first().locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(2);
    const errors = async (name: string): Promise<number> =>
      Number(await rows.filter({ hasText: name }).locator("td").nth(3).textContent());
    expect(await errors("diatur.xlsx")).toBeGreaterThan(0);
    expect(await errors("diatur.xlsx")).toBeLessThan(await errors("apa-adanya.xlsx"));
    await page.keyboard.press("Escape");
  });

  it("takes several that are dropped, and says where none of them is a workbook", async () => {
    await drop(page, ["catatan.txt", "gambar.png"]);
    await expect.poll(() => page.locator("#kabar").textContent()).toMatch(/^Tidak ada berkas \.xlsx/);
    await drop(page, ["satu.xlsx", "dua.xlsx", "catatan.txt"]);
    const dialog = page.getByRole("dialog");
    await expect.poll(() => dialog.locator("h3").first().textContent()).toBe("Tidak terbaca (2)");
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.isVisible()).toBe(false);
  });

  it("never asked for anything outside, nor broke its own policy", () => {
    expect(offences).toEqual({ requests: [], violations: [], errors: [], dialogs: [] });
  });
});

/** Drops files of these names, which hold nothing that could be read. */
async function drop(page: Page, names: readonly string[]): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const name of all) data.items.add(new File(["isi"], name));
    return data;
  }, names);
  await page.dispatchEvent("#lembar", "drop", { dataTransfer: transfer });
}

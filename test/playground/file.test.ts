import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { isMarkFormula } from "../../core/workbook/mark";
import { FileHost } from "../../xlsx/file-host";
import { readLooks } from "../../xlsx/looks";
import { readWorkbook } from "../../xlsx/read";
import { workbookFile } from "../hosts/workbook-file";
import { describeInBrowser, type Offences } from "./browser";
import { check } from "./pane";
import { formatsIn, openBytes, pageHost, savedBytes } from "./page-host";
import { typeInto, valueIn } from "./sheet";
import { SAMPLE_REPORT } from "../hosts/sample-report";
import { NASTY_FILES } from "../xlsx/nasty-files";
import { textsOf } from "../xlsx/package-of";
import { newSheetOf } from "../hosts/new-sheet-of";

const SHEET = "T2.4 Anggaran Realisasi";
const CELL = { sheet: SHEET, row: 13, column: 17 };
const DAMAGED = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(400, 7)]);

describeInBrowser("files in the playground", (newPage) => {
  let page: Page;
  let offences: Offences;

  beforeAll(async () => {
    ({ page, offences } = await newPage());
  });

  it("saves the edit and the marks into a file that can be read", async () => {
    await typeInto(page, CELL, "-4,94%");
    await check(page);
    await page.getByRole("button", { name: "Tandai", exact: true }).click();
    await expect.poll(() => formatsIn(page, SHEET)).not.toEqual([]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Simpan .xlsx" }).click();
    const bytes = new Uint8Array(await readFile(await (await download).path()));
    const { sheets } = await readWorkbook(bytes, "hasil.xlsx");
    expect(sheets.find(({ name }) => name === SHEET)?.values[CELL.row]?.[CELL.column]).toBeCloseTo(
      -0.0494,
      12,
    );
    const formats = (await readLooks(bytes)).flatMap((look) => look.formulaFormats);
    expect(formats.filter(({ formula }) => isMarkFormula(formula)).length).toBeGreaterThan(0);
  });

  it("tells in a sentence why a file cannot be opened, and keeps the open one", async () => {
    const before = await valueIn(page, CELL);
    await page.locator("#berkas").setInputFiles({ name: "rusak.xlsx", mimeType: "", buffer: DAMAGED });
    const alert = page.locator("#kabar");
    await expect.poll(() => alert.isVisible()).toBe(true);
    expect(await alert.getAttribute("role")).toBe("alert");
    expect(await alert.textContent()).toMatch(/^Berkas ini rusak atau tidak lengkap/);
    expect(await valueIn(page, CELL)).toBe(before);
    expect((await pageHost(page).read()).name).toBe("tarakan-2025-2029.xlsx");
  });

  it.each(["a gigabyte of zeros in the place of a sheet", "a cell in the last corner", "no workbook"])(
    "says what is the matter with %s",
    async (what) => {
      const file = NASTY_FILES.find((each) => each.what === what);
      const buffer = Buffer.from(file?.bytes() ?? []);
      await page.locator("#berkas").setInputFiles({ name: "aneh.xlsx", mimeType: "", buffer });
      await expect.poll(() => page.locator("#kabar").textContent()).toMatch(file?.says as RegExp);
    },
  );

  it("opens a file of the planner's own, and one that is dropped on the page", async () => {
    const buffer = Buffer.from(await workbookFile([{ name: "Milik", rows: [["halo"]] }]));
    await page.locator("#berkas").setInputFiles({ name: "milik.xlsx", mimeType: "", buffer });
    await expect.poll(async () => (await pageHost(page).read()).name).toBe("milik.xlsx");
    expect(await page.locator("#kabar").isVisible()).toBe(false);
    await drop(page, await workbookFile([{ name: "Jatuh", rows: [["hai"]] }]), "jatuh.xlsx");
    await expect.poll(async () => (await pageHost(page).read()).name).toBe("jatuh.xlsx");
  });

  describe("edits that have no single cell", () => {
    it("saves added sheets, and formulas with the cells they name", async () => {
      await openBytes(page, await workbookFile([{ name: "Data", rows: [[1], [2]] }]));
      await pageHost(page).addSheet(newSheetOf("Laporan", [["=teks", 5]]));
      await pageHost(page).write([{ sheet: "Laporan", row: 1, column: 0, formula: "=Data!A2*2" }]);
      const host = await FileHost.open(await savedBytes(page), "hasil.xlsx");
      const report = (await host.read()).sheets[1];
      expect([report?.name, report?.values[0], report?.formulas]).toEqual([
        "Laporan",
        ["=teks", 5],
        { A2: "=Data!A2*2" },
      ]);
    });
  });

  it("saves a sheet that was made with all that it was made with, and what was changed in it since", async () => {
    await openBytes(page, await workbookFile([{ name: "T-C.27", rows: [["Kode"]] }]));
    const host = pageHost(page);
    await host.addSheet(SAMPLE_REPORT);
    const total = async (): Promise<unknown> => (await host.read()).sheets[1]?.values[6]?.[2];
    await expect.poll(total).toBe(1250000.5 + 57.6);
    await host.write([{ sheet: "Laporan", row: 1, column: 0, value: "Dinas Kesehatan" }]);
    const bytes = await savedBytes(page);
    const sheet = (await readWorkbook(bytes, "hasil.xlsx")).sheets[1];
    expect([sheet?.values[1]?.[0], sheet?.merges]).toEqual(["Dinas Kesehatan", ["A1:C1", "A7:B7"]]);
    const { "xl/worksheets/sheet2.xml": xml, "xl/workbook.xml": workbook } = textsOf(bytes);
    expect(xml).toContain(`<hyperlink ref="A5" location="'T-C.27'!B2"/>`);
    expect(xml).toContain('orientation="landscape"');
    expect(workbook).toContain("Laporan!$4:$4");
    expect((await readLooks(bytes))[1]?.widths.get(1)).toBe(40);
  });

  it("says after saving that formats do not follow inserted rows; contents and merged cells do", async () => {
    const rows = [[1], [2], ["Judul", null], ["di bawahnya", 7]];
    await openBytes(
      page,
      await workbookFile([{ name: "Data", rows, formulas: { A2: "=A1+1" }, merges: ["A3:B3"] }]),
    );
    await page.evaluate(() => window.__periksa?.insertRows("Data", 0, 1));
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Simpan .xlsx" }).click();
    const [sheet] = (
      await readWorkbook(new Uint8Array(await readFile(await (await download).path())), "a.xlsx")
    ).sheets;
    expect(sheet?.values.map(([value]) => value)).toEqual([null, 1, null, "Judul", "di bawahnya"]);
    expect(sheet?.merges).toEqual(["A4:B4"]);
    expect(sheet?.formulas).toEqual({ A3: "=A2+1" });
    await expect.poll(() => page.locator("#kabar").textContent()).toContain("masih di tempat semula");
  });

  it("never asked for anything outside, nor broke its own policy", async () => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe-eval");
    expect(offences).toEqual({ requests: [], violations: [], errors: [], dialogs: [] });
  });
});

async function drop(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text, file]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      data.items.add(new File([content], file));
      return data;
    },
    [Buffer.from(bytes).toString("base64"), name] as const,
  );
  await page.dispatchEvent("#lembar", "drop", { dataTransfer: transfer });
}

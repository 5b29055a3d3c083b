import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { workbookFile } from "../hosts/workbook-file";
import { describeInBrowser, type Offences } from "./browser";
import { openBytes } from "./page-host";
import { check, expectFindings } from "./pane";
import { valueIn } from "./sheet";

const SHEET = "T-C.27";
const HEADING = ["Kode", "Program / Kegiatan", "Indikator"].concat(
  ["2026", "2027"].flatMap((year) => [`Target ${year}`, `Rp ${year}`]),
  ["Kondisi Akhir Target", "Kondisi Akhir Rp"],
);
/** A code without its zeros, and a kegiatan that lost a digit in 2026: its program, its row and its children say so. */
const ROWS = [
  HEADING,
  ["1.6.2", "PROGRAM PEMBERDAYAAN SOSIAL", "Persentase PSKS", 80, 6234000, 80, 6234000, 80, 12468000],
  ["1.06.02.2.03", "Pengembangan Potensi", "Jumlah Orang", 10, 623400, 10, 6234000, 20, 12468000],
  ["1.06.02.2.03.0001", "Peningkatan Kemampuan", "Jumlah Orang", 10, 2110000, 10, 2110000, 20, 4220000],
  ["1.06.02.2.03.0002", "Penguatan Lembaga", "Jumlah Orang", 10, 4124000, 10, 4124000, 20, 8248000],
];

const KODE = { sheet: SHEET, row: 1, column: 0 };
const PAGU = { sheet: SHEET, row: 2, column: 4 };

describeInBrowser("repairs in the playground", (newPage) => {
  let page: Page;
  let offences: Offences;
  const button = (name: string | RegExp): Promise<void> =>
    page.locator("#panel").getByRole("button", { name }).first().click();
  const says = (text: string | RegExp): Promise<void> =>
    page.locator("#panel").getByText(text).first().waitFor();

  beforeAll(async () => {
    ({ page, offences } = await newPage());
    await openBytes(page, await workbookFile([{ name: SHEET, rows: ROWS }]));
    await check(page);
  });

  it("writes all that is certain after a look, with formulas that compute, and checks again", async () => {
    await expectFindings(page, SHEET, "E3", 1);
    await button("Perbaiki semua yang pasti");
    await says("=SUM(E4,E5) → 6.234.000");
    await button("Tulis");
    await says(/\d+ temuan hilang\./);
    await expectFindings(page, SHEET, "E3", 0);
    expect(await valueIn(page, KODE)).toBe("1.06.02");
    expect(await valueIn(page, PAGU)).toBe(6234000);
  });

  it("takes everything back by one click", async () => {
    await button("Urungkan");
    await expectFindings(page, SHEET, "E3", 1);
    expect(await valueIn(page, KODE)).toBe("1.6.2");
    expect(await valueIn(page, PAGU)).toBe(623400);
    expect(offences).toEqual({ requests: [], violations: [], errors: [], dialogs: [] });
  });
});

import type { Page } from "playwright-core";
import { beforeAll } from "vitest";
import { formatPosition } from "../../core/workbook/address";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { describeFaults, type FaultyHost } from "../hosts/faults";
import { workbookFile } from "../hosts/workbook-file";
import { describeInBrowser } from "./browser";
import { formatsIn, openBytes, pageHost } from "./page-host";

/** What was entered: Univer calculates when it pleases, and a result is entered by nobody. */
function entered({ values, formulas }: SheetSnapshot): object {
  const typed = values.map((row, r) =>
    row.map((value, c) => (formatPosition({ row: r, column: c }) in formulas ? null : value)),
  );
  return { typed, formulas };
}

describeInBrowser("commands of the spreadsheet in the page", (newPage) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await newPage());
  });

  async function faulty(bytes: Uint8Array): Promise<FaultyHost> {
    await openBytes(page, bytes);
    const host = pageHost(page);
    const sheets = async (): Promise<unknown> =>
      (await host.read()).sheets.map((sheet) => ({ name: sheet.name, ...entered(sheet) }));
    return {
      host,
      failAt: (n) => page.evaluate((at) => window.__periksa?.failAt(at) ?? false, n),
      contents: sheets,
      state: async () => [await sheets(), await formatsIn(page, "T-C.27"), await host.store.get("abaikan")],
    };
  }

  describeFaults("Univer", async (sheets) => faulty(await workbookFile(sheets)));
});

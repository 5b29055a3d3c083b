import type { Page } from "playwright-core";
import { beforeAll } from "vitest";
import { describeHostContract, type HostUnderTest } from "../hosts/contract";
import { workbookFile } from "../hosts/workbook-file";
import { describeInBrowser } from "./browser";
import { appearanceIn, formatsIn, openBytes, pageHost, savedBytes } from "./page-host";

describeInBrowser("playground", (newPage) => {
  /** The second page opens what the first one saved, while the first one still has its own workbook. */
  let pages: [Page, Page];

  beforeAll(async () => {
    pages = [(await newPage()).page, (await newPage()).page];
  });

  function underTest(page: Page): HostUnderTest {
    return {
      host: pageHost(page),
      appearance: (sheet) => appearanceIn(page, sheet),
      formats: (sheet) => formatsIn(page, sheet),
      reopen: async () => {
        const other = page === pages[0] ? pages[1] : pages[0];
        await openBytes(other, await savedBytes(page));
        return underTest(other);
      },
    };
  }

  describeHostContract("spreadsheet in the page", async (sheets) => {
    await openBytes(pages[0], await workbookFile(sheets));
    return underTest(pages[0]);
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { describeWithBrowser } from "../browser";

/** What a page did that no page of ours may do. */
export interface Offences {
  readonly requests: string[];
  readonly violations: string[];
  readonly errors: string[];
  readonly dialogs: string[];
}

export interface OpenPage {
  readonly page: Page;
  readonly offences: Offences;
}

/** Opens the playground with its first sample in it. */
export type NewPage = (options?: { width?: number; height?: number; dark?: boolean }) => Promise<OpenPage>;

/** A group of tests in a real browser. Without one it is skipped with a loud word, and fails in CI. */
export function describeInBrowser(name: string, tests: (newPage: NewPage) => void): void {
  describeWithBrowser(name, (browser) => {
    let server: { address: string; close(): void };

    beforeAll(async () => {
      server = await serve(0);
    });
    afterAll(() => {
      server.close();
    });

    tests(async ({ width = 1400, height = 850, dark = false } = {}) => {
      const colorScheme = dark ? "dark" : "light";
      const page = await browser().newPage({
        viewport: { width, height },
        colorScheme,
        acceptDownloads: true,
      });
      const offences = watch(page, server.address);
      await page.goto(`${server.address}/?uji`);
      await page.waitForFunction(() => window.__periksa?.isOpen());
      return { page, offences };
    });
  });
}

function watch(page: Page, address: string): Offences {
  const offences: Offences = { requests: [], violations: [], errors: [], dialogs: [] };
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) offences.requests.push(url);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) offences.violations.push(message.text());
  });
  page.on("pageerror", (error) => offences.errors.push(String(error)));
  page.on("dialog", (dialog) => {
    offences.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return offences;
}

import type { Page } from "playwright-core";
import { SERVER_FUNCTION } from "../../../sheets-addon/protocol";
import { describeWithBrowser } from "../../browser";
import type { Script } from "../script";
import { fakeScriptRun } from "../sidebar-run";

const ADDRESS = "https://sidebar.example/";
/** As wide as Google has it, on an ordinary office screen. */
const SIZE = { width: 300, height: 700 };
/** Stricter than Google's own sandbox: scripts and styles of the page itself, nothing from anywhere. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'self'";

export interface Sidebar {
  readonly page: Page;
  /** Requests, messages in the console and errors that should not be. */
  readonly offences: readonly string[];
  /** Lets all calls of the server fail with these words of Google's; null: none any more. */
  interrupt(words: string | null): void;
}

/** Opens the sidebar through a global function of the script that shows it, in a page where google.script.run works. */
export type OpenSidebar = (script: Script, handler: string) => Promise<Sidebar>;

/** A group of tests in a real browser. Without one it is skipped with a loud word, and fails in CI. */
export function describeSidebar(name: string, tests: (open: OpenSidebar) => void): void {
  describeWithBrowser(name, (browser) => {
    tests(async (script, handler) => {
      script.call(handler);
      const page = await browser().newPage({ viewport: SIZE });
      const offences = watch(page);
      let interruption: string | null = null;
      await showPage(page, script);
      await bridge(page, (name, args) => {
        if (interruption !== null) throw new Error(interruption);
        return script.call(name, ...args);
      });
      await page.goto(ADDRESS);
      return { page, offences, interrupt: (words) => (interruption = words) };
    });
  });
}

function watch(page: Page): string[] {
  const offences: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== ADDRESS) offences.push(request.url());
  });
  page.on("console", (message) => offences.push(message.text()));
  page.on("pageerror", (error) => offences.push(String(error)));
  page.on("dialog", (dialog) => {
    offences.push(dialog.message());
    void dialog.dismiss();
  });
  return offences;
}

/** Serves what the script shows as its sidebar, and nothing else. */
async function showPage(page: Page, script: Script): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().url() !== ADDRESS) {
      await route.abort();
      return;
    }
    await route.fulfill({
      body: script.workbook.sidebar?.html ?? "",
      contentType: "text/html; charset=utf-8",
      headers: { "Content-Security-Policy": POLICY },
    });
  });
}

/** Puts google.script.run into the page; its calls come out here, where the VM of the server is. */
async function bridge(page: Page, callScript: (name: string, args: unknown[]) => unknown): Promise<void> {
  await page.exposeFunction("callScript", callScript);
  const run = `(${String(fakeScriptRun)})(${JSON.stringify([SERVER_FUNCTION])}, window.callScript)`;
  await page.addInitScript({ content: `window.google = { script: { run: ${run} } };` });
}

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** What a page did that no page of ours may do. */
export interface Offences {
  readonly requests: string[];
  readonly complaints: string[];
}

export interface OpenPage {
  readonly page: Page;
  readonly offences: Offences;
}

interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  /** A script instead of Microsoft's; null: its address cannot be reached. */
  readonly office?: string | null;
}

/** Opens the page of the add-in; office.js comes from the installed package instead of Microsoft's address. */
export async function openExcelPage(browser: Browser, address: string, look: Look = {}): Promise<OpenPage> {
  const { width = 360, dark = false, office } = look;
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width, height: 700 },
    colorScheme: dark ? "dark" : "light",
  });
  await page.route(`${CDN}**`, (route) => answer(route, office));
  const offences = watch(page, address);
  await page.goto(`${address}/index.html`);
  return { page, offences };
}

function answer(route: Route, office: string | null | undefined): Promise<void> {
  if (office === null) return route.abort("connectionrefused");
  if (office !== undefined) return route.fulfill({ contentType: "text/javascript", body: office });
  const file = join(OFFICE, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""));
  if (!existsSync(file)) return route.fulfill({ status: 404, body: "" });
  return route.fulfill({ contentType: "text/javascript", body: readFileSync(file, "utf8") });
}

function watch(page: Page, address: string): Offences {
  const offences: Offences = { requests: [], complaints: [] };
  page.on("request", (request) => {
    const url = request.url();
    if (![`${address}/`, CDN, "data:"].some((start) => url.startsWith(start))) offences.requests.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") offences.complaints.push(message.text());
  });
  page.on("pageerror", (error) => offences.complaints.push(String(error)));
  return offences;
}

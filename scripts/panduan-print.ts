// Lays the guide of the built playground into dist/panduan, as pages and as one PDF: `npm run panduan`.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_ARGUMENTS, findBrowser } from "./find-browser";
import { PRINTED } from "./panduan-pages";
import { serve } from "./serve.mjs";

const DIST = join(import.meta.dirname, "..", "dist");
const OUT = join(DIST, "panduan");
const MARGIN = { top: "18mm", bottom: "18mm", left: "20mm", right: "20mm" };

rmSync(OUT, { recursive: true, force: true });
cpSync(join(DIST, "playground", "panduan"), OUT, { recursive: true });
const server = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
  const page = await browser.newPage();
  await page.goto(`${server.address}/panduan/${PRINTED}`);
  await page.pdf({ path: join(OUT, "panduan.pdf"), format: "A4", margin: MARGIN });
} finally {
  await browser.close();
  server.close();
}
console.log("dist/panduan: pages and panduan.pdf");

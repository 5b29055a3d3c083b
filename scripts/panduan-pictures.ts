// Takes the pictures of the guide anew, of the built playground: `npm run panduan`; names of pictures take only those.
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { BROWSER_ARGUMENTS, findBrowser } from "./find-browser";
import { SCENES } from "./panduan-scenes";
import { Stage } from "./panduan-stage";
import { serve } from "./serve.mjs";

const PICTURES = join(import.meta.dirname, "..", "docs", "panduan", "gambar");

const wanted = process.argv.slice(2);

async function takeAll(browser: Browser, address: string): Promise<void> {
  const scenes = Object.entries(SCENES).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  for (const [name, play] of scenes) {
    const path = join(PICTURES, `${name}.png`);
    const stage = await Stage.open(browser, address);
    await play(stage, path);
    await stage.close();
    console.log(`${name}.png: ${(statSync(path).size / 1000).toFixed(0)} kB`);
  }
}

mkdirSync(PICTURES, { recursive: true });
const server = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
  await takeAll(browser, server.address);
} finally {
  await browser.close();
  server.close();
}

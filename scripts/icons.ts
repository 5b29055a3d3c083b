import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { PRODUCT, PRODUCT_ICON_SIZES, RIBBON_ICON_SIZES, type Icon } from "../manifests/product";
import { BROWSER_ARGUMENTS, findBrowser } from "./find-browser";

/** Draws manifests/icons/*.svg as the PNG files that Office wants. Needs a Chromium; run it after a drawing changed. */
const FOLDER = fileURLToPath(new URL("../manifests/icons/", import.meta.url));
const { groups } = PRODUCT.ribbon;

function ribbonIcons(): readonly Icon[] {
  const controls = groups.flatMap((group) => group.controls);
  const items = controls.flatMap((control) => ("items" in control ? control.items : []));
  return [...new Set([...groups, ...controls, ...items].map(({ icon }) => icon))];
}

async function draw(page: Page, icon: Icon, size: number): Promise<void> {
  const drawing = readFileSync(`${FOLDER}${icon}.svg`, "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${String(size)}px}</style>${drawing}`);
  writeFileSync(`${FOLDER}png/${icon}-${String(size)}.png`, await page.screenshot({ omitBackground: true }));
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
const page = await browser.newPage();
for (const size of PRODUCT_ICON_SIZES) await draw(page, "renstra", size);
for (const icon of ribbonIcons()) for (const size of RIBBON_ICON_SIZES) await draw(page, icon, size);
await browser.close();

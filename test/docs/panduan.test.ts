import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../core/functions/index";
import { readGuide, renderGuide } from "../../scripts/panduan-pages";
import { SCENES } from "../../scripts/panduan-scenes";

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, "docs", "panduan");
/** Where the words of controls stand: the pane, the page around it, the ribbon, Google's menu. */
const WORDS = [
  ...readdirSync(join(ROOT, "panel/texts")).map((name) => join("panel/texts", name)),
  "playground/index.html",
  "manifests/product.ts",
  "sheets-addon/server/menu-items.ts",
];
/** In bytes, of all pictures. */
const MOST = 1_500_000;

const pages = readGuide(FOLDER);
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);
const linksOf = (markdown: string): string[] => all(markdown, /(?<!!)\[[^\]]*\]\(([^)]+)\)/g);
const picturesOf = (markdown: string): string[] => all(markdown, /!\[[^\]]*\]\(([^)]+)\)/g);

describe("the guide", () => {
  it("has ten pages, each linked from the contents in their order", () => {
    const [contents, ...rest] = pages;
    expect(rest.map(({ title }) => parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(linksOf(contents?.markdown ?? "")).toEqual(rest.map(({ name }) => `${name}.md`));
  });

  it.each(pages)("links only to pages of its own that are there: $name", ({ markdown }) => {
    expect(linksOf(markdown).filter((link) => !existsSync(join(FOLDER, link)))).toEqual([]);
    expect(linksOf(markdown).filter((link) => link.includes("/"))).toEqual([]);
  });

  it("shows each picture that the script takes, and no other", () => {
    const shown = pages.flatMap(({ markdown }) => picturesOf(markdown));
    const taken = Object.keys(SCENES).map((name) => `gambar/${name}.png`);
    expect(shown.sort()).toEqual(taken.sort());
    const files = readdirSync(join(FOLDER, "gambar"));
    expect(files.map((name) => `gambar/${name}`).sort()).toEqual(taken);
  });

  it("is small enough for a slow line", () => {
    const sizes = readdirSync(join(FOLDER, "gambar")).map(
      (name) => statSync(join(FOLDER, "gambar", name)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
  });

  it("calls controls by the words that they have in the products", () => {
    const words = WORDS.map((file) => readFileSync(join(ROOT, file), "utf8")).join("\n");
    const named = pages.flatMap(({ markdown }) => all(markdown, /\*\*([^*]+?)\.?\*\*/g));
    const controls = named.filter((text) => !SENTENCES.includes(text));
    expect(controls.length).toBeGreaterThan(50);
    expect(controls.filter((text) => !words.includes(text))).toEqual([]);
  });

  it("names functions that there are", () => {
    const names = new Set(FUNCTIONS.map(({ name }) => name));
    const named = pages.flatMap(({ markdown }) => all(markdown, /`(?:RENSTRA[._])?([A-Z]+(?:_[A-Z]+)*)`/g));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => name !== "RENSTRA" && !names.has(name))).toEqual([]);
  });
});

/** Bold for what to do, where it is no control. */
const SENTENCES = [
  "Buka buku kerja Renstra Anda",
  "Tekan Periksa",
  "Klik sebuah temuan",
  "Bandingkan yang tertulis dengan yang seharusnya",
];

describe("the rendered guide", () => {
  const site = renderGuide(pages);

  it("has a page for each page, and one of all to be printed", () => {
    expect([...site.keys()]).toEqual([...pages.map(({ name }) => `${name}.html`), "cetak.html"]);
  });

  it.each([...site])("links to what is there: %s", (_name, html) => {
    const links = all(html, /<a href="([^"]+)"/g);
    const ids = all(html, /<section id="([^"]+)"/g);
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter((link) => !(link.startsWith("#") ? ids.includes(link.slice(1)) : site.has(link))),
    ).toEqual([]);
  });

  it("says every page of the guide on the printed one", () => {
    const printed = site.get("cetak.html") ?? "";
    expect(pages.filter(({ title }) => !printed.includes(`<h1>${title}</h1>`))).toEqual([]);
  });

  it("loads nothing from elsewhere and runs nothing", () => {
    const text = [...site.values()].join("\n");
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|(src|href)="(https?:|\/)/i);
  });
});

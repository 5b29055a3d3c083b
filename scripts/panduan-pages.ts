import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";

/** A page of the guide, as it stands in docs/panduan. */
export interface GuidePage {
  /** Without its ending, e.g. "1-pemeriksaan-pertama"; the contents are "index". */
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}

/** All pages on one, to be printed. */
export const PRINTED = "cetak.html";
const TITLE = "Panduan Periksa Renstra";
const CONTENTS = "README.md";

/** The contents first, then the pages by their numbers. */
export function readGuide(folder: string): readonly GuidePage[] {
  const numberOf = (file: string): number => (file === CONTENTS ? 0 : parseInt(file, 10));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort((one, other) => numberOf(one) - numberOf(other))
    .map((file) => {
      const markdown = readFileSync(join(folder, file), "utf8");
      const title = /^# (.+)$/m.exec(markdown)?.[1];
      if (title === undefined) throw new Error(`${file} has no title`);
      return { name: file === CONTENTS ? "index" : file.replace(/\.md$/, ""), title, markdown };
    });
}

/** The guide as pages of a site, by file name; pictures and style sheet lie beside them. */
export function renderGuide(pages: readonly GuidePage[]): ReadonlyMap<string, string> {
  const site = new Marked({ walkTokens: linkTo((name) => `${name}.html`) });
  const files = new Map(
    pages.map((page, place) => {
      const body = `${navigation(pages, place)}\n<main>${htmlOf(site, page)}</main>`;
      return [`${page.name}.html`, document(page.name === "index" ? TITLE : page.title, body)];
    }),
  );
  return files.set(PRINTED, document(TITLE, printed(pages)));
}

function printed(pages: readonly GuidePage[]): string {
  const print = new Marked({ walkTokens: linkTo((name) => `#${name}`) });
  const sections = pages.map((page) => `<section id="${page.name}">${htmlOf(print, page)}</section>`);
  return `<main class="cetak">${sections.join("\n")}</main>`;
}

/** Links to other pages follow them to where they are rendered. */
function linkTo(target: (name: string) => string) {
  return (token: { type: string; href?: string }): void => {
    if (token.type !== "link" || token.href === undefined || /^\w+:/.test(token.href)) return;
    const name = token.href.replace(/\.md$/, "");
    token.href = target(name === "README" ? "index" : name);
  };
}

function htmlOf(marked: Marked, { markdown }: GuidePage): string {
  return marked.parse(markdown, { async: false });
}

function navigation(pages: readonly GuidePage[], place: number): string {
  const link = (at: number, word: string): string => {
    const page = pages[at];
    return page && at !== place ? `<a href="${page.name}.html">${word} ${escaped(page.title)}</a>` : "";
  };
  if (place === 0) return `<nav><a href="${PRINTED}">Semua halaman, untuk dicetak</a></nav>`;
  return `<nav><a href="index.html">Daftar isi</a>${link(place - 1 || -1, "←")}${link(place + 1, "→")}</nav>`;
}

/** Nothing is loaded but pictures and style beside the page, and nothing can be sent. */
function document(title: string, body: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="panduan.css">
</head>
<body>
${body}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

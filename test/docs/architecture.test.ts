import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { HOSTS, ROOMS } from "../../scripts/rooms.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
/** Written by hand, beside the guide, which has a test of its own. */
const PAGES = [".", "docs", "docs/keputusan", "docs/pemasangan", "samples"].flatMap(markdownIn);
const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");

describe("ARCHITECTURE.md", () => {
  const rows = [...read("ARCHITECTURE.md").matchAll(/^\| `([\w/-]+)` +\|/gm)].map(([, name = ""]) => name);

  it("lists rooms and hosts in the order in which they may import", () => {
    const ordered = [...ROOMS, ...HOSTS];
    expect(rows.filter((name) => ordered.includes(name))).toEqual(ordered);
  });

  it("names folders that there are", () => {
    const folders = rows.filter((name) => /^[a-z]/.test(name));
    expect(folders.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

describe("links between the pages", () => {
  /** As GitHub makes them: small letters, blanks as hyphens, marks dropped. */
  const anchorOf = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
  const anchorsOf = (page: string): string[] =>
    [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

  it.each(PAGES)("%s", (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = "", anchor = ""] = link.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== "" && target.endsWith(".md") && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../core/functions";
import { TASKS, type CustomFunction } from "../../core/functions/function";
import { functionIndex } from "../../scripts/function-docs";
import { functionPage } from "../../scripts/function-page";

const named = (name: string): CustomFunction => {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (!fn) throw new Error(`no function ${name}`);
  return fn;
};

describe("the index of functions", () => {
  const index = functionIndex(FUNCTIONS, "fungsi");

  it("names every function once, under what it is for", () => {
    const sections = index.split("### ").slice(1);
    expect(sections.map((section) => section.split("\n")[0])).toEqual([...TASKS]);
    for (const { name, task } of FUNCTIONS) {
      const holding = sections.filter((section) => section.includes(`[${name}](fungsi/${name}.md)`));
      expect(holding.map((section) => section.split("\n")[0])).toEqual([task]);
    }
  });

  it("links to pages that are there", () => {
    const links = [...index.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? "");
    const missing = links.filter(
      (path) => !existsSync(fileURLToPath(new URL(`../../docs/${path}`, import.meta.url))),
    );
    expect(missing).toEqual([]);
  });
});

describe("the page of a function", () => {
  it.each(FUNCTIONS)("$name shows both spellings, every argument and every example", (fn) => {
    const page = functionPage(fn);
    for (const text of [
      `=RENSTRA.${fn.name}(`,
      `=RENSTRA_${fn.name}(`,
      ...fn.parameters.map(({ name }) => `\`${name}\``),
    ])
      expect(page).toContain(text);
    expect(page.match(/^\| `=RENSTRA\./gm)).toHaveLength(fn.examples.length);
    expect(page.includes("Tidak ada padanannya")).toBe(fn.plain === undefined && fn.plainAt === undefined);
  });

  it("shows all cells that an example fills", () => {
    expect(functionPage(named("URAI_TARGET"))).toContain("rentang · 4,19 · 4,9 · (kosong)");
  });

  it("writes the plain formula as one types it in Indonesia", () => {
    expect(functionPage(named("INDEKS_SPM"))).toContain(
      '=IF(OR(D5=""; E5=""); ""; IF(OR(D5<0; E5<0; 80<0; 80>100); NA(); (MIN(D5; 100)*80+MIN(E5; 100)*(100-80))/100))',
    );
    expect(functionPage(named("MUTU_IKM"))).toContain("ROUND(D5; 2)>=88,31");
  });
});

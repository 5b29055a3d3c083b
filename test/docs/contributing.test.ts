import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { call } from "../../core/functions/call";
import type { CustomFunction } from "../../core/functions/function";
import { joinPlan } from "../../core/plan/join";
import { checkPlan } from "../../core/rules/check";
import { readExample } from "../../core/rules/example";
import { EXAMPLE_REFERENCE } from "../../core/rules/example-reference";
import { RULES } from "../../core/rules/index";
import type { Rule } from "../../core/rules/rule";
import { headingLetters } from "../../core/tables/heading-text";
import type { TableKind } from "../../core/tables/kind";
import { recognise } from "../../core/tables/recognise";
import { formatAddress } from "../../core/workbook/address";

const ROOT = join(import.meta.dirname, "..", "..");
const TEXT = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
const BLOCKS = [...TEXT.matchAll(/^ {3}```ts\n(.*?)^ {3}```/gms)].map(([, code = ""]) => code);

const temporary = mkdtempSync(join(tmpdir(), "contributing-"));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** What the block that defines `name` exports, as if it stood in this folder of the core. */
async function exported(name: string, folder: string): Promise<unknown> {
  const code = BLOCKS.find((block) => block.includes(`export const ${name} =`)) ?? "";
  const placed = code.replace(/from "(\.[^"]*)"/g, (_, path: string) => {
    return `from ${JSON.stringify(join(ROOT, "core", folder, path))}`;
  });
  const file = join(temporary, `${name}.ts`);
  writeFileSync(file, placed);
  const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  return module[name];
}

describe("the examples of CONTRIBUTING.md", () => {
  it("have a rule that reports what it marks, and is no rule of ours yet", async () => {
    const rule = (await exported("namaBerakhirTitik", "rules")) as Rule;
    expect(RULES.map(({ id }) => id)).not.toContain(rule.id);
    const texts = [...rule.examples.salah, ...rule.examples.benar];
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      const { snapshot, marked } = readExample(text);
      const plan = joinPlan(snapshot.name, recognise(snapshot));
      const { findings } = checkPlan(plan, { reference: EXAMPLE_REFERENCE, rules: [rule] });
      expect(findings.flatMap(({ cells }) => cells.map(formatAddress))).toEqual(marked.map(formatAddress));
    }
  });

  it("have a function that computes what it says", async () => {
    const fn = (await exported("selisihTarget", "functions")) as CustomFunction;
    expect(fn.examples.length).toBeGreaterThan(1);
    for (const { args, result } of fn.examples) expect(call(fn, args)).toBe(result);
  });

  it("have a table kind that fits its own test, by a name that no row of problems has", async () => {
    const kind = (await exported("sarana", "tables/kinds")) as TableKind;
    const test = BLOCKS.find((block) => block.includes("Jenis Sarana |")) ?? "";
    const [, headings = ""] = /`(No \| .*)$/m.exec(test) ?? [];
    const roles = headings.split(" | ").map((text) => {
      const letters = headingLetters(text);
      return kind.columns.find(({ heading }) => heading.test(letters))?.role;
    });
    expect(roles).toEqual(["nomor", "sarana", "satuan", ...Array<string>(3).fill("jumlah-sarana")]);
    const named = (text: string): boolean => kind.names.some((name) => name.test(text));
    expect(named("sarana dan prasarana")).toBe(true);
    expect(named("sarana dan prasarana belum memadai")).toBe(false);
  });

  it("name files that there are, or are to be made", () => {
    const named = [...TEXT.matchAll(/(?<=[`\s])((?:core|test|manifests)\/[\w/.-]+\.(?:ts|json))/g)];
    const paths = new Set(named.map(([path]) => path));
    const missing = [...paths].filter((path) => !existsSync(join(ROOT, path)));
    expect(missing.sort()).toEqual([
      "core/functions/selisih-target.ts",
      "core/rules/nama-berakhir-titik.ts",
      "core/tables/kinds/sarana.ts",
      "test/core/tables/sarana.test.ts",
    ]);
  });
});

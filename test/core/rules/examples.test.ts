import { describe, expect, it } from "vitest";
import { readExample } from "../../../core/rules/example";
import { RULES } from "../../../core/rules";
import type { Rule } from "../../../core/rules/rule";
import { formatAddress } from "../../../core/workbook/address";
import { checked } from "./checked";

/** The cells that a rule reports in an example, and the ones marked in it. */
function run(rule: Rule, text: string): { found: string[]; marked: string[]; failures: unknown } {
  const { snapshot, marked } = readExample(text);
  const { findings, failures } = checked([rule], snapshot);
  const found = findings.flatMap((finding) => finding.cells.map(formatAddress));
  return { found: [...new Set(found)].sort(), marked: marked.map(formatAddress).sort(), failures };
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(rule.examples.salah)("reports exactly the marked cells: %#", (text) => {
    const { found, marked, failures } = run(rule, text);
    expect(failures).toEqual([]);
    expect(marked.length).toBeGreaterThan(0);
    expect(found).toEqual(marked);
  });

  it.each(rule.examples.benar)("is silent on a sound sheet: %#", (text) => {
    const { found, marked, failures } = run(rule, text);
    expect({ found, marked, failures }).toEqual({ found: [], marked: [], failures: [] });
  });
});

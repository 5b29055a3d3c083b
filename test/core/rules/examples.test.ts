import { describe, expect, it } from "vitest";
import { joinPlan } from "../../../core/plan/join";
import { checkPlan } from "../../../core/rules/check";
import { readExample } from "../../../core/rules/example";
import { EXAMPLE_REFERENCE } from "../../../core/rules/example-reference";
import { RULES } from "../../../core/rules";
import type { Rule } from "../../../core/rules/rule";
import { recognise } from "../../../core/tables/recognise";
import { formatAddress } from "../../../core/workbook/address";

/** The cells that a rule reports in an example, and the ones marked in it. */
function run(rule: Rule, text: string): { found: string[]; marked: string[]; failures: unknown } {
  const { snapshot, marked } = readExample(text);
  const recognition = recognise(snapshot);
  if (recognition.tables.length === 0) throw new Error("contoh tidak dikenali sebagai tabel");
  const { findings, failures } = checkPlan(joinPlan(snapshot.name, recognition), {
    reference: EXAMPLE_REFERENCE,
    rules: [rule],
  });
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

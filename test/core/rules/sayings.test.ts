import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { RULES } from "../../../core/rules";
import { readExample } from "../../../core/rules/example";
import type { Finding } from "../../../core/rules/finding";
import type { Rule } from "../../../core/rules/rule";
import { formatAddress, type Address } from "../../../core/workbook/address";
import { checked } from "./checked";

/**
 * One file a rule: all that it says of its own wrong examples, for people to read before it changes. Where the new words
 * are right, `npx vitest run test/core/rules/sayings.test.ts -u` writes them.
 */
const FOLDER = resolve("test/core/rules/sayings");

it.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s says of its examples what was read before",
  async (_, rule) => {
    const said = rule.examples.salah.map((text, index) => `== salah ${String(index)}\n${saidOf(rule, text)}`);
    await expect(said.join("\n")).toMatchFileSnapshot(resolve(FOLDER, `${rule.id}.txt`));
  },
);

it("keeps no words of rules that are gone", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(RULES.map(({ id }) => `${id}.txt`).sort());
});

function saidOf(rule: Rule, text: string): string {
  const { findings } = checked([rule], readExample(text).snapshot);
  return findings.map((finding) => printed(finding, rule)).join("\n");
}

function printed(finding: Finding, rule: Rule): string {
  const { severity, category, cells, related, mengapa, subject, arah } = finding;
  const lines = [
    `${severity} ${category} at ${placesOf(cells)}${related.length > 0 ? `, beside ${placesOf(related)}` : ""}`,
    `apa: ${finding.apa}`,
    ...(mengapa === rule.why ? [] : [`mengapa: ${mengapa}`]),
    `perbaikan: ${finding.perbaikan}`,
    `observed: ${finding.observed}`,
    `expected: ${finding.expected}`,
    `subject: ${subject}`,
    ...(arah ? [`arah: ${arah.polaritas}, ${arah.dari} ${arah.kata}`] : []),
    ...fixLines(finding),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n  ")}\n`;
}

function fixLines({ fix }: Finding): string[] {
  return (fix?.edits ?? []).map(
    ({ value, sum, ...at }) =>
      `${fix?.certain ? "certainly" : "perhaps"} ${formatAddress(at)} = ${JSON.stringify(value)}${sum ? `, the sum of ${placesOf(sum)}` : ""}`,
  );
}

function placesOf(cells: readonly Address[]): string {
  return cells.map((cell) => formatAddress(cell).replace("Lembar1!", "")).join(" ");
}

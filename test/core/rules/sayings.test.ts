import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { joinPlan } from "../../../core/plan/join";
import type { Plan } from "../../../core/plan/plan";
import { RULES } from "../../../core/rules";
import { checkPlan } from "../../../core/rules/check";
import { readExample } from "../../../core/rules/example";
import { EXAMPLE_REFERENCE } from "../../../core/rules/example-reference";
import type { Finding } from "../../../core/rules/finding";
import type { Rule } from "../../../core/rules/rule";
import { recognise } from "../../../core/tables/recognise";
import { formatAddress, type Address } from "../../../core/workbook/address";
import { readSample, SAMPLES, type Sample } from "../../seeds/samples";
import { checked } from "./checked";
import { EDGE_SHEETS } from "./edge-sheets";

/**
 * One file a rule: all that it says of its own wrong examples, of sheets beside them and of the samples, for people to read before it changes.
 * Where the new words are right, `npx vitest run test/core/rules/sayings.test.ts -u` writes them.
 */
const FOLDER = resolve("test/core/rules/sayings");

/** Read with the first test that asks, for all that follow. */
const samples = new Map<Sample, Promise<Plan>>();

async function planOf(sample: Sample): Promise<Plan> {
  const plan = samples.get(sample) ?? readSample(sample).then((read) => joinPlan(read.name, recognise(read)));
  samples.set(sample, plan);
  return plan;
}

it.each(RULES.map((rule) => [rule.id, rule] as const))("%s says what was read before", async (_, rule) => {
  const said = rule.examples.salah.map((text, index) => {
    const { findings } = checked([rule], readExample(text).snapshot);
    return section(`salah ${String(index)}`, findings, rule);
  });
  for (const [shown, text] of Object.entries(EDGE_SHEETS[rule.id] ?? {})) {
    const { findings } = checked([rule], readExample(text.trim()).snapshot);
    said.push(section(shown, findings, rule) || `== ${shown}\n(nothing)\n`);
  }
  for (const sample of Object.keys(SAMPLES) as Sample[]) {
    const { findings } = checkPlan(await planOf(sample), { reference: EXAMPLE_REFERENCE, rules: [rule] });
    said.push(section(SAMPLES[sample], findings, rule));
  }
  await expect(said.filter(Boolean).join("\n")).toMatchFileSnapshot(resolve(FOLDER, `${rule.id}.txt`));
});

it("keeps no words of rules that are gone", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(RULES.map(({ id }) => `${id}.txt`).sort());
});

/** "" for a workbook of which nothing is said. */
function section(title: string, findings: readonly Finding[], rule: Rule): string {
  return findings.length === 0
    ? ""
    : `== ${title}\n${findings.map((finding) => printed(finding, rule)).join("\n")}`;
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

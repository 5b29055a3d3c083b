import { expect, it } from "vitest";
import { RULES } from "../../../core/rules";
import { readExample } from "../../../core/rules/example";
import { chooseRules, isWeakened, type RuleSetting } from "../../../core/rules/rule-settings";
import { checked } from "./checked";

/** One ratio is wrong (an error), one was cut and not rounded (which the rule itself calls an info). */
const CAPAIAN = `
  Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
  Persentase PPKS | 80 | 30 | 80 | 20 | 90 | 66,6`;

/** What is found in the sheet under these settings. */
function found(...settings: readonly RuleSetting[]): string[] {
  const { rules } = chooseRules(RULES, settings);
  const { findings } = checked(rules, readExample(CAPAIAN.trim()).snapshot);
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

const RATIO = "rasio-capaian";

it("leaves all as declared where nothing was set", () => {
  expect(found()).toEqual(["error rasio-capaian", "info rasio-capaian"]);
  expect(chooseRules(RULES, []).rules).toEqual(RULES);
});

it("does not ask a rule that is off", () => {
  expect(found({ rule: RATIO, level: "mati" })).toEqual([]);
  expect(chooseRules(RULES, [{ rule: RATIO, level: "mati" }]).rules.map(({ id }) => id)).not.toContain(RATIO);
});

it("gives findings the severity of the workbook, and leaves what the rule doubts as weak as it was", () => {
  expect(found({ rule: RATIO, level: "warning" })).toEqual(["warning rasio-capaian", "info rasio-capaian"]);
  expect(found({ rule: RATIO, level: "info" })).toEqual(["info rasio-capaian", "info rasio-capaian"]);
});

it("raises what the rule says plainly, not what it doubts", () => {
  const [rule] = RULES.filter(({ id }) => id === RATIO);
  if (!rule) throw new Error("no such rule");
  const mild = { ...rule, severity: "warning" as const };
  const { rules } = chooseRules([mild], [{ rule: RATIO, level: "error" }]);
  const { findings } = checked(rules, readExample(CAPAIAN.trim()).snapshot);
  expect(findings.map(({ severity }) => severity)).toEqual(["error", "info"]);
});

it("names what was changed, in the order of the rules, and nothing that was not", () => {
  const { changed } = chooseRules(RULES, [
    { rule: RATIO, level: "mati" },
    { rule: "kode-format", level: "info" },
    { rule: "kode-ganda", level: RULES.find(({ id }) => id === "kode-ganda")?.severity ?? "mati" },
    { rule: "aturan-yang-sudah-tiada", level: "mati" },
  ]);
  expect(changed.map(({ rule, own, level }) => [rule, own, level])).toEqual([
    ["kode-format", "error", "info"],
    [RATIO, "error", "mati"],
  ]);
});

it.each([
  ["error", "mati", true],
  ["error", "info", true],
  ["info", "mati", true],
  ["info", "error", false],
  ["warning", "error", false],
] as const)("%s made %s: weakened %s", (own, level, weakened) => {
  expect(isWeakened({ own, level })).toBe(weakened);
});

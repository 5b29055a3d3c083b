import * as z from "zod/mini";
import type { Polaritas } from "../numbers/polaritas";
import { sameIndikator, type PolaritasSetting } from "../plan/arah-indikator";
import type { RuleLevel, RuleSetting } from "../rules/rule-settings";

export type { Polaritas, RuleLevel };

/** How a workbook wants to be checked. */
export interface CheckSettings {
  /** Rules that are off, or of another severity than their own; at most one setting a rule. */
  readonly rules: readonly RuleSetting[];
  /** Which way indicators should move, where a person said so. */
  readonly polaritas: readonly PolaritasSetting[];
}

export const NO_SETTINGS: CheckSettings = { rules: [], polaritas: [] };

const settingsSchema = z.object({
  rules: z.array(z.object({ rule: z.string(), level: z.enum(["error", "warning", "info", "mati"]) })),
  polaritas: z.array(z.object({ indikator: z.string(), polaritas: z.enum(["positif", "negatif"]) })),
});

/** Where a host's store keeps the settings of a workbook. */
export const SETTINGS_KEY = "setelan";

/** Reads what the store holds; anything that is no settings counts as none, for the check must go on. */
export function readSettings(stored: string | null): CheckSettings {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(stored ?? "null"));
    return parsed.success ? parsed.data : NO_SETTINGS;
  } catch {
    return NO_SETTINGS;
  }
}

export function writeSettings(settings: CheckSettings): string | null {
  const { rules, polaritas } = settings;
  return rules.length + polaritas.length === 0 ? null : JSON.stringify(settings);
}

/** The settings with one rule set, or with null left as it was declared. */
export function withRule(settings: CheckSettings, rule: string, level: RuleLevel | null): CheckSettings {
  const others = settings.rules.filter((each) => each.rule !== rule);
  return { ...settings, rules: level === null ? others : [...others, { rule, level }] };
}

/** The settings with an indicator's polarity said, or with null read from its words again. */
export function withPolaritas(
  settings: CheckSettings,
  indikator: string,
  polaritas: Polaritas | null,
): CheckSettings {
  const others = settings.polaritas.filter((each) => !sameIndikator(each.indikator, indikator));
  return {
    ...settings,
    polaritas: polaritas === null ? others : [...others, { indikator, polaritas }],
  };
}

/** What was said of a rule; null where nothing was. */
export function ruleLevel({ rules }: CheckSettings, rule: string): RuleLevel | null {
  return rules.find((each) => each.rule === rule)?.level ?? null;
}

/** What was said of an indicator; null where nothing was. */
export function saidPolaritas({ polaritas }: CheckSettings, indikator: string): Polaritas | null {
  return polaritas.find((each) => sameIndikator(each.indikator, indikator))?.polaritas ?? null;
}

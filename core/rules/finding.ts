import type { ArahIndikator } from "../plan/arah-indikator";
import type { Address } from "../workbook/address";
import type { Severity } from "../workbook/mark";
import type { Fix } from "./fix";

/** What a finding is about; a closed list, frozen with the JSON of the command line. */
export const CATEGORIES = [
  "code-format",
  "code-padding",
  "parent-missing",
  "order",
  "level-jump",
  "duplicate-code",
  "unknown-code",
  "retired-code",
  "code-name-mismatch",
  "rollup-mismatch",
  "total-mismatch",
  "period-total-mismatch",
  "ratio-mismatch",
  "growth-mismatch",
  "year-mismatch",
  "cross-table-mismatch",
  "missing-target",
  "missing-pagu",
  "missing-indicator",
  "missing-table",
  "unit-mismatch",
  "number-format",
  "target-regression",
  "target-jump",
  "formula-mismatch",
  "placeholder",
  "spelling",
  "other",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** One cause, at one cell or at many of the same sheet. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The first one leads. */
  readonly cells: readonly [Address, ...Address[]];
  /** The cells that it contradicts or was computed from, on any sheet. */
  readonly related: readonly Address[];
  /** What was found, with the row's own code, year and numbers. */
  readonly apa: string;
  readonly mengapa: string;
  readonly perbaikan: string;
  readonly observed: string;
  readonly expected: string;
  /** Names the row and column by what they mean, not where they stand: survives moved rows. */
  readonly subject: string;
  /** What would repair it; null where only a person knows. */
  readonly fix: Fix | null;
  /** The polarity that the judgement rests on, for a person to correct; null where it rests on none. */
  readonly arah: ArahIndikator | null;
}

/** What a rule says; the runner adds what the rule's declaration already knows. */
export interface FindingDraft {
  readonly cells: readonly Address[];
  readonly related?: readonly Address[];
  readonly apa: string;
  readonly perbaikan: string;
  readonly observed: string;
  readonly expected: string;
  readonly subject: string;
  /** Only where it differs from the rule's own. */
  readonly mengapa?: string;
  readonly severity?: Severity;
  readonly category?: Category;
  readonly fix?: Fix | null;
  readonly arah?: ArahIndikator;
}

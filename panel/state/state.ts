import type { LeftAlone } from "../../core/formulas";
import type { CheckedWorkbook, CheckStep } from "../../core/report/check-workbook";
import type { Ignore } from "../../core/report/ignores";
import type { RepairStyle } from "../../core/report/repairs";
import type { Assignment } from "../../core/report/tables-view";
import type { Address } from "../../core/workbook/address";
import type { Content } from "../../core/workbook/edit";
import type { Severity } from "../../core/workbook/mark";
import { INITIAL_LAPORAN, type LaporanState } from "./laporan";
import { INITIAL_NOMENKLATUR, type NomenklaturState } from "./nomenklatur";
import { INITIAL_PERUBAHAN, type PerubahanState } from "./perubahan";
import type { Preview } from "./preview";

export const TABS = ["temuan", "tabel", "fungsi", "nomenklatur", "laporan"] as const;
export type Tab = (typeof TABS)[number];
export type GroupBy = "tabel" | "aturan";
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A check under way. */
export interface Run {
  readonly step: CheckStep | { readonly doing: "baca" | "muat" };
  /** It takes long enough to be worth a progress line. */
  readonly slow: boolean;
  /** What may be the matter where the host has not answered for a while. */
  readonly waiting: string | null;
}

/** What the pane has to say about the last thing that was asked of it. */
export interface Message {
  readonly kind: "kabar" | "galat";
  readonly text: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; run(): void };
  /** It happened beside what was asked for, and is told together with what comes of that. */
  readonly isAside?: true;
}

/** A cell that is to be written holds something already. */
export interface Question {
  readonly name: string;
  readonly formula: string;
  readonly at: Address;
  readonly holds: string;
  /** Whoever answers has seen this; it must still stand there. */
  readonly seen: Content;
}

export interface Current {
  readonly id: string;
  readonly open: boolean;
  /** Counts the moves, so that going to the same finding again scrolls again. */
  readonly move: number;
  readonly focus: boolean;
}

export interface State {
  readonly tab: Tab;
  readonly run: Run | null;
  readonly checked: CheckedWorkbook | null;
  /** Cells were edited after the check. */
  readonly stale: boolean;
  readonly ignores: readonly Ignore[];
  readonly assignments: readonly Assignment[];
  readonly groupBy: GroupBy;
  readonly severities: readonly Severity[];
  readonly search: string;
  /** Keys of the groups that are folded. */
  readonly folded: readonly string[];
  readonly current: Current | null;
  readonly marks: "unknown" | "shown" | "old";
  readonly auto: boolean;
  readonly message: Message | null;
  readonly question: Question | null;
  /** What waits to be written, wherever it was asked for. */
  readonly preview: Preview | null;
  /** How repairs write what can be computed. */
  readonly repairStyle: RepairStyle;
  /** Formulas that the last change of formulas left as they were. */
  readonly leftAlone: readonly LeftAlone[];
  readonly nomenklatur: NomenklaturState;
  readonly laporan: LaporanState;
  readonly perubahan: PerubahanState;
}

export const INITIAL: State = {
  tab: "temuan",
  run: null,
  checked: null,
  stale: false,
  ignores: [],
  assignments: [],
  groupBy: "tabel",
  severities: SEVERITIES,
  search: "",
  folded: [],
  current: null,
  marks: "unknown",
  auto: false,
  message: null,
  question: null,
  preview: null,
  repairStyle: "biasa",
  leftAlone: [],
  nomenklatur: INITIAL_NOMENKLATUR,
  laporan: INITIAL_LAPORAN,
  perubahan: INITIAL_PERUBAHAN,
};

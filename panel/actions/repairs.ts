import { changesOf, compatible, type Repair, type RepairStyle } from "../../core/report/repairs";
import {
  readRepairLog,
  REPAIRS_KEY,
  withRepairs,
  writeRepairLog,
  type RepairLog,
} from "../../core/report/repair-log";
import type { Finding } from "../../core/rules/finding";
import { formatAddress } from "../../core/workbook/address";
import type { Preview } from "../state/preview";
import { TEXTS } from "../texts";
import type { ActionContext, Settling } from "./context";

const T = TEXTS.repairs;

export interface RepairActions {
  /** Shows what some repairs would change; `place` names where it is shown. */
  previewRepairs(repairs: readonly Repair[], place: string): void;
  /** Shows the same repairs, written otherwise. */
  setRepairStyle(style: RepairStyle, preview: Preview): void;
}

export function repairActions(context: ActionContext): RepairActions {
  const { store } = context;
  const show: RepairActions["previewRepairs"] = (wanted, place) => {
    const repairs = compatible(wanted);
    const changes = changesOf(repairs);
    const proposals = repairs.filter(({ certain }) => !certain).length;
    const title = T.preview(repairs.length, proposals) + leftOut(wanted.length - repairs.length);
    const done = T.written(changes.length);
    store.dispatch({ type: "offer", change: { preview: { title, changes, done, place, repairs } } });
  };
  return {
    previewRepairs: show,
    setRepairStyle(style, { repairs = [], place = "" }) {
      store.dispatch({ type: "offer", change: { repairStyle: style } });
      const { byFinding } = context.repairs();
      show(
        repairs.flatMap(({ finding }) => byFinding.get(finding) ?? []),
        place,
      );
    },
  };
}

function leftOut(repairs: number): string {
  return repairs === 0 ? "" : ` ${T.contested(repairs)}`;
}

/** What follows a repair: it is remembered, the workbook is checked again, and it is said what became of the findings. */
export function settleRepairs(
  context: ActionContext,
  repairs: readonly Repair[],
  check: () => Promise<void>,
): Settling {
  let before: string | null = null;
  return {
    async written(leftOut) {
      const out = new Set(leftOut.map(formatAddress));
      const made = repairs.filter(({ changes }) => !changes.some(({ at }) => out.has(formatAddress(at))));
      before = await context.settings.read(REPAIRS_KEY);
      await remember(context, withRepairs(readRepairLog(before), made));
      await check();
      return T.written(changesOf(repairs).length) + outcome(context, made);
    },
    async undone() {
      await context.settings.write(REPAIRS_KEY, before);
      await check();
      return TEXTS.preview.undone;
    },
  };
}

function remember({ settings }: ActionContext, log: RepairLog): Promise<void> {
  return settings.write(REPAIRS_KEY, writeRepairLog(log));
}

/** Which findings are gone, and what is said now of those that are not; nothing where the check did not come to its end. */
function outcome({ store }: ActionContext, repairs: readonly Repair[]): string {
  const { checked, stale } = store.get();
  if (!checked || stale) return "";
  const now = new Map(checked.findings.map((finding) => [nameOf(finding), finding]));
  const left = repairs.flatMap(({ finding }) => now.get(nameOf(finding)) ?? []);
  const [first] = left;
  const gone = T.gone(repairs.length - left.length);
  return first ? ` ${gone} ${T.left(left.length, formatAddress(first.cells[0]), first.apa)}` : ` ${gone}`;
}

function nameOf({ rule, subject, cells: [first] }: Finding): string {
  return `${rule}|${subject}|${formatAddress(first)}`;
}

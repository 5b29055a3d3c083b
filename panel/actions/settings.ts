import {
  readSettings,
  ruleLevel,
  saidPolaritas,
  SETTINGS_KEY,
  withPolaritas,
  withRule,
  writeSettings,
  type CheckSettings,
  type Polaritas,
  type RuleLevel,
} from "../../core/report/check-settings";
import type { Item } from "../state/shown";
import { TEXTS } from "../texts";
import { say, type ActionContext } from "./context";

export interface SettingActions {
  /** Gives a rule another level in this workbook, null for its own, and checks again. */
  setLevel(rule: string, level: RuleLevel | null): Promise<void>;
  /** Says which way an indicator should move, null for what its name says, and checks again. */
  setPolaritas(indikator: string, polaritas: Polaritas | null): Promise<void>;
}

/** A change of the settings, how it is told, and how it is taken back. */
interface Change {
  of(settings: CheckSettings): CheckSettings;
  readonly done: string;
  undo(before: CheckSettings): Promise<void>;
}

export function settingActions(context: ActionContext, check: () => Promise<void>): SettingActions {
  const make = async (change: Change): Promise<void> => {
    const { settings, store } = context;
    const goOn = keepPlace(context);
    const before = readSettings(await settings.read(SETTINGS_KEY));
    // The check begins first: it would wipe away that storing failed. It reads what is being stored.
    const checked = check();
    await settings.write(SETTINGS_KEY, writeSettings(change.of(before)));
    await checked;
    goOn();
    if (store.get().message === null)
      say(context, change.done, { label: TEXTS.undo, run: () => void change.undo(before) });
  };
  const setLevel: SettingActions["setLevel"] = (rule, level) =>
    make({
      of: (settings) => withRule(settings, rule, level),
      done: levelText(level),
      undo: (before) => setLevel(rule, ruleLevel(before, rule)),
    });
  const setPolaritas: SettingActions["setPolaritas"] = (indikator, polaritas) =>
    make({
      of: (settings) => withPolaritas(settings, indikator, polaritas),
      done: polaritas === null ? TEXTS.polaritas.restored : TEXTS.polaritas.saved,
      undo: (before) => setPolaritas(indikator, saidPolaritas(before, indikator)),
    });
  return { setLevel, setPolaritas };
}

function levelText(level: RuleLevel | null): string {
  if (level === null) return TEXTS.rules.restored;
  return level === "mati" ? TEXTS.rules.off : TEXTS.rules.changed(TEXTS.rules.levels[level]);
}

/** Afterwards brings the keyboard back to the finding at which it stood, or to the first that follows it and still is. */
function keepPlace({ store, shown }: ActionContext): () => void {
  const { current } = store.get();
  const items = shown()?.items ?? [];
  const place = items.findIndex(({ id }) => id === current?.id);
  const isInside = document.activeElement?.closest(".pr-finding") != null;
  const candidates =
    place < 0 || !isInside ? [] : [...items.slice(place), ...items.slice(0, place).reverse()];
  return () => {
    const now = new Map((shown()?.items ?? []).map((item): [string, Item] => [item.id, item]));
    const next = candidates.map(({ id }) => now.get(id)).find((item) => item !== undefined);
    if (!next) return;
    const open = next.id === current?.id;
    store.dispatch({ type: "go", id: next.id, group: next.group, open, focus: true });
  };
}

import { IGNORES_KEY, readIgnores, writeIgnores, type Ignore } from "../../core/report/ignores";
import type { Item } from "../state/shown";
import { TEXTS } from "../texts";
import { say, type ActionContext } from "./context";

export interface IgnoreActions {
  /** Sets a finding aside and goes on to the one after it. */
  ignore(item: Item, reason: string): Promise<void>;
  /** Takes ignores back, or away where their findings are gone. */
  restore(keys: readonly string[]): Promise<void>;
}

export function ignoreActions(context: ActionContext): IgnoreActions {
  const { store, settings } = context;
  /** What a colleague set aside meanwhile stays, for it is the stored list that is changed. */
  const change = async (of: (ignores: readonly Ignore[]) => readonly Ignore[]): Promise<void> => {
    const { ignores } = store.get();
    store.dispatch({ type: "ignores", ignores: of(ignores) });
    await settings.change(IGNORES_KEY, writeIgnores(ignores), (stored) =>
      writeIgnores(of(readIgnores(stored))),
    );
  };
  const restore: IgnoreActions["restore"] = async (keys) => {
    say(context, TEXTS.ignore.restored);
    await change((ignores) => ignores.filter(({ key }) => !keys.includes(key)));
  };
  return {
    restore,
    async ignore(item, reason) {
      const { key, apa } = item.finding;
      const follower = followerOf(item, context.shown()?.items ?? []);
      say(context, TEXTS.ignore.done, { label: TEXTS.ignore.restore, run: () => void restore([key]) });
      const stored = change((ignores) => [
        ...ignores.filter((each) => each.key !== key),
        { key, reason, apa },
      ]);
      // By its key: the follower's id may count findings that are gone now.
      const next = context.shown()?.items.find(({ finding }) => finding.key === follower?.finding.key);
      if (next) store.dispatch({ type: "go", id: next.id, group: next.group, open: false, focus: true });
      await stored;
    },
  };
}

function followerOf(item: Item, items: readonly Item[]): Item | undefined {
  const isOther = ({ finding }: Item): boolean => finding.key !== item.finding.key;
  return items.slice(item.index + 1).find(isOther) ?? items.slice(0, item.index).reverse().find(isOther);
}

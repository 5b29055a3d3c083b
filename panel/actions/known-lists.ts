import type { Pack } from "../../core/nomenklatur";
import { LIST_IN_FORCE_KEY, listInForce } from "../../core/report/lists-view";
import type { ListOwner, LoadedList } from "../state/nomenklatur";
import { TEXTS } from "../texts";
import { troubleMessage } from "../trouble";
import type { ActionContext } from "./context";

/** All lists that are there, and the one that the workbook shall be held against. */
export interface KnownLists {
  readonly lists: readonly LoadedList[];
  /** null where the plan itself tells. */
  readonly versi: string | null;
}

/** Reads the lists once for as long as the pane is open, and the workbook's choice each time. */
export async function knownLists(context: ActionContext): Promise<KnownLists> {
  const { store, settings } = context;
  const lists = store.get().nomenklatur.lists ?? (await allLists(context));
  const packs = lists.map(({ pack }) => pack);
  const versi = listInForce(packs, await settings.read(LIST_IN_FORCE_KEY));
  if (versi !== store.get().nomenklatur.versi) store.dispatch({ type: "nomenklatur", change: { versi } });
  return { lists, versi };
}

/** Reads them again, after one was saved or removed. */
export async function allLists(context: ActionContext): Promise<readonly LoadedList[]> {
  const [builtIn, brought, samples] = await Promise.all([
    orNone(context, context.builtInLists),
    orNone(context, () => context.lists.load()),
    orNone(context, sampleLists),
  ]);
  const known = new Set<string>();
  const owned = (packs: readonly Pack[], owner: ListOwner): LoadedList[] =>
    packs.flatMap((pack) => {
      if (known.has(pack.id)) return [];
      known.add(pack.id);
      return [{ pack, owner }];
    });
  // Of two lists of one name the one that was baked in counts.
  const lists = [
    ...owned(builtIn ?? [], "bawaan"),
    ...owned(brought?.packs ?? [], "pengguna"),
    ...owned(samples ?? [], "contoh"),
  ];
  // What could not be read now may be readable later.
  if (builtIn && brought && samples)
    context.store.dispatch({ type: "nomenklatur", change: { lists, damaged: brought.damaged } });
  return lists;
}

/** The extract that ships; nobody needs it before the first check. */
async function sampleLists(): Promise<readonly Pack[]> {
  const { packContoh } = await import(/* webpackChunkName: "contoh" */ "../../core/nomenklatur/packs");
  return [packContoh()];
}

/** null where they cannot be read, which is said. */
async function orNone<Loaded>({ store }: ActionContext, load: () => Promise<Loaded>): Promise<Loaded | null> {
  try {
    return await load();
  } catch (error) {
    const { text: reason, detail } = troubleMessage(error);
    const text = detail === undefined ? `${reason} ${TEXTS.errors.goesOn}` : TEXTS.errors.listsNotRead;
    store.dispatch({
      type: "message",
      message: { kind: "galat", text, isAside: true, ...(detail ? { detail } : {}) },
    });
    return null;
  }
}

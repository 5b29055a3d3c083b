import type { Lazy } from "../parts/lazy";
import { TEXTS } from "../texts";
import { troubleWithRetry } from "../trouble";
import { sayAfter, SLOW, type ActionContext } from "./context";

type Doing = (...args: never[]) => void | Promise<void>;
type Doings<Own> = { readonly [Name in keyof Own]: Doing };

/** A part of the pane, as far as it can do something. */
interface DoingPart<Own> {
  createActions(context: ActionContext, check: () => Promise<void>): Own;
}

/** What a part makes its actions of. */
interface ActionTools {
  readonly context: ActionContext;
  readonly check: () => Promise<void>;
}

/**
 * The actions of a part before it is there: the first that is asked for loads it. Where it does not come that is said,
 * with another try. Once it is there, they are its own actions.
 */
export function later<Own extends Doings<Own>>(
  part: Lazy<DoingPart<Own>>,
  names: Readonly<Record<keyof Own, true>>,
  { context, check }: ActionTools,
): Own {
  let own: Own | null = null;
  const ownOf = (code: DoingPart<Own>): Own => (own ??= code.createActions(context, check));
  const doing =
    (name: keyof Own): Doing =>
    (...args) =>
      part.now
        ? ownOf(part.now)[name](...args)
        : whenLoaded(context, part, (code) => ownOf(code)[name](...args));
  const known = Object.keys(names) as (keyof Own)[];
  return Object.fromEntries(known.map((name) => [name, doing(name)])) as unknown as Own;
}

async function whenLoaded<Code>(
  context: ActionContext,
  part: Lazy<Code>,
  goOn: (code: Code) => void | Promise<void>,
): Promise<void> {
  const { store } = context;
  const stopSaying = sayAfter(store, [[SLOW, TEXTS.loading.part]]);
  const tryAgain = (): void => {
    store.dispatch({ type: "message", message: null });
    void whenLoaded(context, part, goOn);
  };
  try {
    await part.load();
  } catch (error) {
    store.dispatch({ type: "message", message: troubleWithRetry(error, tryAgain) });
  } finally {
    stopSaying();
  }
  if (part.now) await goOn(part.now);
}

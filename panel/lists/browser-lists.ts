import { createStore, get, update, type UseStore } from "idb-keyval";
import {
  readKept,
  writePack,
  type KeptLists,
  type KeptText,
  type ListStore,
  type Pack,
} from "../../core/nomenklatur";
import { HostError } from "../../core/workbook/host";
import { TEXTS } from "../texts";

const T = TEXTS.nomenklatur.lists;
const DATABASE = "periksa-renstra";
const TABLE = "nomenklatur";
const KEY = "daftar";

/**
 * Lists in the browser's own database, for all workbooks that are opened at this address: local storage holds some 5 MB,
 * and one national list takes 2. All lists are one value, so that each change is one transaction.
 */
export class BrowserLists implements ListStore {
  #store: UseStore | undefined;

  load(): Promise<KeptLists> {
    return this.#with(async (store) => readKept(kept(await get<unknown>(KEY, store))));
  }

  save(pack: Pack): Promise<void> {
    const own = { id: pack.id, text: writePack(pack) };
    return this.#change((lists) =>
      lists.some(({ id }) => id === own.id)
        ? lists.map((each) => (each.id === own.id ? own : each))
        : [...lists, own],
    );
  }

  remove(id: string): Promise<void> {
    return this.#change((lists) => lists.filter((each) => each.id !== id));
  }

  #change(next: (lists: readonly KeptText[]) => readonly KeptText[]): Promise<void> {
    return this.#with((store) => update<unknown>(KEY, (before) => next(kept(before)), store));
  }

  /** Opens the database with the first use: where the browser forbids it, nothing else is troubled. */
  async #with<Result>(work: (store: UseStore) => Promise<Result>): Promise<Result> {
    try {
      this.#store ??= createStore(DATABASE, TABLE);
      return await work(this.#store);
    } catch (cause) {
      this.#store = undefined;
      const isFull = cause instanceof Error && cause.name === "QuotaExceededError";
      throw new HostError(isFull ? T.full : T.forbidden, { cause });
    }
  }
}

/** Another version of us may have kept something else there. */
function kept(value: unknown): readonly KeptText[] {
  return Array.isArray(value) ? value.filter(isKept) : [];
}

function isKept(value: unknown): value is KeptText {
  if (typeof value !== "object" || value === null) return false;
  const { id, text } = value as Partial<KeptText>;
  return typeof id === "string" && typeof text === "string";
}

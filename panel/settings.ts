import type { Store } from "../core/workbook/host";

/** A store that may fail or fall silent: what could not be stored is kept until the pane is closed. */
export interface Settings {
  /** null also where the store fails; `onTrouble` is told then. */
  read(key: string): Promise<string | null>;
  write(key: string, value: string | null): Promise<void>;
  /**
   * Makes of what is stored now, perhaps by somebody else meanwhile, what shall be stored; of `known` where that cannot be
   * read. One change of a key waits for the one before it.
   */
  change(key: string, known: string | null, of: (stored: string | null) => string | null): Promise<void>;
}

export interface SettingsOptions {
  onTrouble(what: "read" | "write", error: unknown): void;
  /** How long a store may take to answer, in milliseconds. */
  readonly patience?: number;
}

export function createSettings(store: Store, { onTrouble, patience = 5_000 }: SettingsOptions): Settings {
  const unsaved = new Map<string, string | null>();
  /** What stands in the store under these is not known: to write over it would lose it. */
  const unread = new Set<string>();
  const turns = new Map<string, Promise<void>>();
  const settings: Settings = {
    async read(key) {
      if (unsaved.has(key)) return unsaved.get(key) ?? null;
      try {
        const value = await within(patience, () => store.get(key));
        unread.delete(key);
        return value;
      } catch (error) {
        unread.add(key);
        onTrouble("read", error);
        return null;
      }
    },
    async write(key, value) {
      unsaved.set(key, value);
      try {
        if (unread.has(key)) throw new Error("what was stored before could not be read");
        await within(patience, () => store.set(key, value));
        if (unsaved.get(key) === value) unsaved.delete(key);
      } catch (error) {
        onTrouble("write", error);
      }
    },
    change(key, known, of) {
      const turn = (turns.get(key) ?? Promise.resolve()).then(async () => {
        const stored = await settings.read(key);
        await settings.write(key, of(unread.has(key) ? known : stored));
      });
      turns.set(key, turn);
      return turn;
    },
  };
  return settings;
}

async function within<Result>(milliseconds: number, ask: () => Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("no answer from the store"));
    }, milliseconds);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(timer);
  }
}

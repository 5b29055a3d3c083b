import type { FunctionPrefix } from "../../core/formulas";
import type { ListStore, Pack } from "../../core/nomenklatur";
import type { Address } from "../../core/workbook/address";
import type { Edit, SeenEdit } from "../../core/workbook/edit";
import type { Host } from "../../core/workbook/host";
import type { NewSheet } from "../../core/workbook/new-sheet";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { Settings } from "../settings";
import type { Repairs } from "../state/repairs";
import type { Shown } from "../state/shown";
import type { Message } from "../state/state";
import type { StateStore } from "../state/store";
import { TEXTS } from "../texts";
import { troubleMessage } from "../trouble";
import { seenBy, writeRowByRow, writeTogether } from "./write-unchanged";

/** How a host keeps people waiting. Times are in milliseconds. */
export interface Pace {
  /** After so long without an answer the hint is given. */
  readonly silent: number;
  /** What may be the matter then, as a sentence. */
  readonly hint: string;
  /** So long a setting may take to be read or written. */
  readonly patience: number;
}

/** What every action works with. */
export interface ActionContext {
  readonly host: Host;
  readonly functionPrefix: FunctionPrefix;
  readonly lists: ListStore;
  /** Lists that are there without being brought. */
  readonly builtInLists: () => Promise<readonly Pack[]>;
  /** Reads a workbook that is not open; null where the host cannot. */
  readonly readWorkbook: ((file: File) => Promise<WorkbookSnapshot>) | null;
  readonly pace: Pace;
  readonly store: StateStore;
  readonly settings: Settings;
  shown(): Shown | null;
  repairs(): Repairs;
}

/** Milliseconds after which people want to know that something is going on. */
export const SLOW = 500;

/**
 * Does something with the host. A failure becomes a message, never an unhandled rejection; what takes long is said, for
 * Excel answers nothing while a cell is being edited. `again` stands beside the message, where nothing else offers it.
 */
export async function attempt(
  context: ActionContext,
  work: () => Promise<void>,
  again?: Message["action"],
): Promise<void> {
  const { store, pace } = context;
  const stopSaying = sayAfter(store, [
    [SLOW, TEXTS.busy],
    [pace.silent, `${TEXTS.busy} ${pace.hint}`],
  ]);
  try {
    await work();
  } catch (error) {
    store.dispatch({
      type: "message",
      message: { ...troubleMessage(error), ...(again ? { action: again } : {}) },
    });
  } finally {
    stopSaying();
  }
}

/** Says each text after its delay in milliseconds, until the returned function is called, which takes them away. */
export function sayAfter(
  store: StateStore,
  sayings: readonly (readonly [delay: number, text: string])[],
): () => void {
  const messages = sayings.map(([, text]): Message => ({ kind: "kabar", text }));
  const timers = sayings.map(([delay], index) =>
    setTimeout(() => {
      // A check under way tells its own progress.
      if (!store.get().run) store.dispatch({ type: "message", message: messages[index] ?? null });
    }, delay),
  );
  return () => {
    timers.forEach(clearTimeout);
    if (messages.some((message) => message === store.get().message))
      store.dispatch({ type: "message", message: null });
  };
}

export function say({ store }: ActionContext, text: string, undo?: { label: string; run(): void }): void {
  const { message } = store.get();
  const told: Message = message?.isAside
    ? { ...message, text: `${text} ${message.text}` }
    : { kind: "kabar", text };
  store.dispatch({ type: "message", message: { ...told, ...(undo ? { action: undo } : {}) } });
}

/** Adds a sheet, goes there, and says the name that it got: by it a person finds the sheet where the host cannot go. */
export async function addSheetAndGo(
  context: ActionContext,
  sheet: NewSheet,
  added: (name: string) => string,
): Promise<void> {
  const name = await context.host.addSheet(sheet);
  await context.host.select({ sheet: name, row: 0, column: 0 }).catch(() => undefined);
  say(context, added(name));
}

/** Says that a setting could not be read or stored; the work at hand goes on. */
export function sayStoreTrouble(store: StateStore, what: "read" | "write", error: unknown): void {
  const { detail } = troubleMessage(error);
  const text = what === "read" ? TEXTS.errors.notRead : TEXTS.errors.notStored;
  store.dispatch({
    type: "message",
    message: { kind: "galat", text, isAside: true, ...(detail ? { detail } : {}) },
  });
}

/** What is written, what brings it back, and how both are told. */
interface Writing {
  readonly edits: readonly SeenEdit[];
  /** May rows be written though others changed meanwhile? */
  readonly isRowByRow?: boolean;
  /** Instead of what the host says that stood there. */
  readonly undo?: readonly Edit[];
  readonly done: string;
  readonly undone: string;
  readonly settling?: Settling | undefined;
}

/** What else belongs to a write and to taking it back; both answer with what is to be said then. */
export interface Settling {
  /** `leftOut` are the cells that changed meanwhile and were not written. */
  written(leftOut: readonly Address[]): Promise<string>;
  undone(): Promise<string>;
}

/**
 * Writes, and offers to take it back. What somebody changed since it was seen is overwritten by neither. Answers with
 * the cells that were left out for that.
 */
export async function writeUndoably(
  context: ActionContext,
  { edits, isRowByRow, undo, done, undone, settling }: Writing,
): Promise<readonly Address[]> {
  const { host, store } = context;
  const write = isRowByRow ? writeRowByRow : writeTogether;
  const { before, leftOut } = await write(host, edits);
  store.dispatch({ type: "edited" });
  const takeBack = async (): Promise<void> => {
    const back = await write(host, undo ? seenBy(before, undo) : before);
    store.dispatch({ type: "edited" });
    say(context, ((await settling?.undone()) ?? undone) + TEXTS.preview.notUndone(back.leftOut));
  };
  const action = { label: TEXTS.undo, run: () => void attempt(context, takeBack, action) };
  const told = TEXTS.preview.leftOut(leftOut);
  // At once, and again with what came of it: the way back is there whatever happens between.
  say(context, done + told, action);
  if (settling) say(context, (await settling.written(leftOut)) + told, action);
  return leftOut;
}

import type { Session } from "./session";

type ChangeHandler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Older Excel does not say who made a change; what comes this soon after a change of ours is ours. */
const OWN_ECHO = 1_000;

/** Tells listeners of edits in any sheet: the user's, those of others in the same workbook, never our own. */
export class ChangeWatch {
  readonly #session: Session;
  readonly #listeners = new Set<() => void>();
  #handler: Promise<ChangeHandler | null> | null = null;
  /** Above 0 while the port itself changes cells. */
  #ownChanges = 0;
  #ownUntil = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Excel is asked to report changes only while somebody listens. */
  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#session.can.changeEvents) this.#handler ??= this.#register();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#unregister();
    };
  }

  /** Runs changes of the port itself. */
  async own<T>(work: () => Promise<T>): Promise<T> {
    this.#ownChanges += 1;
    try {
      return await work();
    } finally {
      this.#ownChanges -= 1;
      this.#ownUntil = Date.now() + OWN_ECHO;
    }
  }

  /** Without events the pane works as before; only its automatic check and its hint of changes do not. */
  #register(): Promise<ChangeHandler | null> {
    return this.#session
      .look(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add((change) => {
          if (!this.#isOwn(change)) for (const listener of this.#listeners) listener();
          return Promise.resolve();
        });
        await context.sync();
        return handler;
      })
      .catch(() => null);
  }

  #unregister(): void {
    const registered = this.#handler;
    this.#handler = null;
    void registered?.then(async (handler) => {
      if (handler === null) return;
      handler.remove();
      // Without the handler nobody is told anything; that Excel still reports is no harm.
      await handler.context.sync().catch(() => undefined);
    });
  }

  #isOwn({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
    if (triggerSource === "ThisLocalAddin") return true;
    if (triggerSource !== undefined || source === "Remote") return false;
    return this.#ownChanges > 0 || Date.now() < this.#ownUntil;
  }
}

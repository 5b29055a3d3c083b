/**
 * How long until the server is asked again whether somebody edited, in milliseconds. Each question is a call of about a
 * second on Google's side, so an open sidebar costs at most 360 calls an hour, and sees an edit after 5 s on average.
 */
const PAUSE = 10_000;

/**
 * Notices edits from what the server's answers say of them, for Apps Script cannot call the sidebar. Any answer tells,
 * so the server is asked for nothing else only while somebody listens, and only when `ask` finds that worth while.
 */
export class EditWatch {
  readonly #ask: () => void;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setInterval> | undefined;
  /** What the server said last; undefined before it said anything. */
  #known: string | undefined;

  constructor(ask: () => void) {
    this.#ask = ask;
  }

  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#timer ??= setInterval(this.#ask, PAUSE);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }

  /** Takes what an answer said. A server that forgot ("") says nothing of edits. */
  hear(edited: string | undefined): void {
    const before = this.#known;
    if (edited === undefined || edited === before || (edited === "" && before !== undefined)) return;
    this.#known = edited;
    if (before === undefined) return;
    for (const listener of this.#listeners) listener();
  }
}

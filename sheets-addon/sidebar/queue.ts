/** Works one after the other, in the order they were asked for; google.script.run knows no order of its own. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();
  #unfinished = 0;

  /** Nothing is under way or waiting. */
  get isIdle(): boolean {
    return this.#unfinished === 0;
  }

  /** A work that fails does not keep the next one from its turn. */
  add<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#unfinished += 1;
    const done = this.#last.then(work).finally(() => {
      this.#unfinished -= 1;
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}

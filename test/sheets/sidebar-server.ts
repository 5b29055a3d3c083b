import { SERVER_FUNCTION, type Question } from "../../sheets-addon/protocol";
import { SidebarHost } from "../../sheets-addon/sidebar/host";
import { fakeScriptRun } from "./sidebar-run";

/** A server in memory that answers as a test tells it, and remembers what it was asked. */
export class FakeServer {
  readonly asked: Question[] = [];
  /** The most questions that were ever under way at once. */
  atOnce = 0;
  isInSight = true;
  #underWay = 0;

  /** `answer` gives what the global function returns, or throws what it throws. */
  constructor(public answer: (question: Question) => unknown) {}

  readonly host = new SidebarHost(
    fakeScriptRun([SERVER_FUNCTION], (_, [text]) => this.#serve(String(text))),
    () => this.isInSight,
  );

  get methods(): string[] {
    return this.asked.map(({ method }) => method);
  }

  async #serve(text: string): Promise<unknown> {
    const question = JSON.parse(text) as Question;
    this.asked.push(question);
    this.#underWay += 1;
    this.atOnce = Math.max(this.atOnce, this.#underWay);
    // The first questions take longest, so that without a queue the last would be answered first.
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - 4 * this.asked.length)));
    this.#underWay -= 1;
    return this.answer(question);
  }
}

export const result = (value: unknown, edited?: string): string => JSON.stringify({ result: value, edited });
export const trouble = (sentence: string): string => JSON.stringify({ trouble: sentence });

import { formatPosition } from "../../core/workbook/address";
import { contentIn } from "../../core/workbook/changed-cells";
import { cellText } from "../cell-text";
import { copyText } from "../clipboard";
import type { Question } from "../state/state";
import { TEXTS } from "../texts";
import { attempt, say, writeUndoably, type ActionContext } from "./context";

const T = TEXTS.functions;

export interface FunctionActions {
  /** Writes a formula into the selected cell; asks first where the cell holds something. */
  insert(name: string, formula: string): Promise<void>;
  /** The answer to that question. */
  answer(question: Question, replace: boolean): Promise<void>;
  copy(formula: string): Promise<void>;
}

export function functionActions(context: ActionContext): FunctionActions {
  const { host, store } = context;
  const write = async ({ at, formula, seen }: Omit<Question, "name" | "holds">): Promise<void> => {
    const [done, undone] = [T.inserted(formatPosition(at)), T.undone];
    await writeUndoably(context, { edits: [{ ...at, formula, seen }], done, undone });
  };
  return {
    insert: (name, formula) =>
      attempt(context, async () => {
        store.dispatch({ type: "question", question: null });
        const at = await host.selection();
        if (!at) {
          say(context, T.noSelection);
          return;
        }
        const workbook = await host.read();
        const holds = cellText(workbook, at);
        const wish = { at, formula, seen: contentIn(workbook, at) };
        if (holds === "") await write(wish);
        else store.dispatch({ type: "question", question: { ...wish, name, holds } });
      }),
    answer: (question, replace) =>
      attempt(context, async () => {
        store.dispatch({ type: "question", question: null });
        if (replace) await write(question);
      }),
    async copy(formula) {
      say(context, (await copyText(formula)) ? T.copied : T.notCopied);
    },
  };
}

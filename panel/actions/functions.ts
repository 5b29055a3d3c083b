import { formatPosition, type Address } from "../../core/workbook/address";
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
  const write = (at: Address, formula: string): Promise<void> =>
    writeUndoably(context, {
      edits: [{ ...at, formula }],
      done: T.inserted(formatPosition(at)),
      undone: T.undone,
    });
  return {
    insert: (name, formula) =>
      attempt(context, async () => {
        store.dispatch({ type: "question", question: null });
        const at = await host.selection();
        if (!at) {
          say(context, T.noSelection);
          return;
        }
        const holds = cellText(await host.read(), at);
        if (holds === "") await write(at, formula);
        else store.dispatch({ type: "question", question: { name, formula, at, holds } });
      }),
    answer: ({ at, formula }, replace) =>
      attempt(context, async () => {
        store.dispatch({ type: "question", question: null });
        if (replace) await write(at, formula);
      }),
    async copy(formula) {
      say(context, (await copyText(formula)) ? T.copied : T.notCopied);
    },
  };
}

import type { CallLog } from "./call-log";
import { strict } from "./strict";

export interface RichText {
  readonly text: string;
  readonly url: string;
}

/** What each RichTextValue stands for. */
export const RICH_TEXTS = new WeakMap<object, RichText>();

export function richTextBuilder(calls: CallLog): object {
  let [text, url] = ["", ""];
  const builder: object = strict(
    "RichTextValueBuilder",
    {
      setText: (given: unknown) => {
        if (typeof given !== "string") throw new Error("The parameters don't match the method signature.");
        text = given;
        return builder;
      },
      setLinkUrl: (given: unknown) => {
        if (typeof given !== "string") throw new Error("The fake knows links of the whole text only.");
        url = given;
        return builder;
      },
      build: () => {
        const built = strict("RichTextValue", {}, calls);
        RICH_TEXTS.set(built, { text, url });
        return built;
      },
    },
    calls,
  );
  return builder;
}

import type { CallLog } from "./call-log";
import { strict } from "./strict";

export interface FakePage {
  title: string;
  html: string;
}

/** The page behind each HtmlOutput, for the Ui to show. */
export const PAGES = new WeakMap<object, FakePage>();

export function htmlService(fileOf: (name: string) => string, calls: CallLog): object {
  return strict(
    "HtmlService",
    {
      createHtmlOutputFromFile: (name: string) =>
        htmlOutput({ title: "", html: fileOf(`${name}.html`) }, calls),
    },
    calls,
  );
}

function htmlOutput(page: FakePage, calls: CallLog): object {
  const output: object = strict(
    "HtmlOutput",
    {
      append: (html: string) => {
        page.html += html;
        return output;
      },
      setTitle: (title: string) => {
        page.title = title;
        return output;
      },
    },
    calls,
  );
  PAGES.set(output, page);
  return output;
}

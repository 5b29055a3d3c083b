import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import type { IsSetSupported } from "../../../excel-addin/host/capabilities";
import type { RunExcel } from "../../../excel-addin/host/session";
import type { Answer, Batch } from "./wire";

/** What answers the client: called at each sync with the JSON text of a batch. */
export type Execute = (batch: string, flags: number) => Promise<Answer>;

/** The parts of Microsoft's own client that tests use; the underscored ones are private, hence its pinned version. */
interface Client {
  readonly Excel: { readonly run: RunExcel };
  readonly OfficeExtension: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: readonly object[] }): void;
  };
}

interface Page extends Client {
  Office: { context: { requirements: { isSetSupported: IsSetSupported } } };
}

const BUNDLE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** The real client, loaded once into a page of its own that knows just enough of a browser. */
const page = loadClient();

function loadClient(): Page {
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const location = { protocol: "https:", href: "https://localhost/", search: "", hash: "", pathname: "/" };
  const globals: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console,
    performance,
    location,
    navigator: { userAgent: "node", language: "id-ID" },
    sessionStorage: { getItem: () => null, setItem: nothing },
    localStorage: { getItem: () => null, setItem: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      addEventListener: nothing,
      location,
    },
  };
  for (const name of ["window", "self", "top", "parent"]) globals[name] = globals;
  createContext(globals);
  runInContext(readFileSync(createRequire(import.meta.url).resolve(BUNDLE), "utf8"), globals);
  const loaded = globals as unknown as Page;
  // Makes the client itself refuse what an older Excel does not know.
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return loaded;
}

function nothing(): void {
  // The client calls it for its effect on a page, which there is none of.
}

/** Excel.run against this host. */
export function runAgainst(execute: Execute, isSetSupported: IsSetSupported): RunExcel {
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_: unknown, flags: number, { Body }: { Body: Batch }) =>
        execute(JSON.stringify(Body), flags),
    }),
  };
  return (options, batch) => {
    page.Office = { context: { requirements: { isSetSupported } } };
    return page.Excel.run({ ...options, session } as Excel.RunOptions, batch);
  };
}

/** Tells the client's handlers that cells were changed. */
export function reportChange(change: object): void {
  const entry = { messageCategory: 65_536, messageType: 10, targetId: "Workbook" };
  page.OfficeExtension._testTriggerRichApiMessageEvent({
    entries: [{ ...entry, message: JSON.stringify(change) }],
  });
}

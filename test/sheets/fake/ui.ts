import type { CallLog } from "./call-log";
import { PAGES } from "./html";
import { strict } from "./strict";
import type { FakeWorkbook, MenuEntry } from "./workbook";

const ENTRIES = new WeakMap<object, readonly MenuEntry[]>();

export function ui(workbook: FakeWorkbook, calls: CallLog): object {
  return strict(
    "Ui",
    {
      createAddonMenu: () => menu("", workbook, calls),
      createMenu: (caption: string) => menu(caption, workbook, calls),
      showSidebar: (output: object) => {
        const page = PAGES.get(output);
        if (!page) throw new Error("showSidebar takes an HtmlOutput.");
        workbook.sidebar = { ...page };
      },
      alert: (text: string) => {
        workbook.alerts.push(text);
      },
    },
    calls,
  );
}

function menu(caption: string, workbook: FakeWorkbook, calls: CallLog): object {
  const entries: MenuEntry[] = [];
  const built: object = strict(
    "Menu",
    {
      addItem: (title: string, functionName: string) => {
        entries.push([title, functionName]);
        return built;
      },
      addSubMenu: (sub: object) => {
        const [entry] = ENTRIES.get(sub) ?? [];
        if (!entry) throw new Error("addSubMenu takes a Menu.");
        entries.push(entry);
        return built;
      },
      addToUi: () => {
        workbook.menu = entries;
      },
    },
    calls,
  );
  ENTRIES.set(built, [[caption, entries]]);
  return built;
}

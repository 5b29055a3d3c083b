import type { Given } from "../core/functions/function";
import { FUNCTIONS } from "../core/functions/index";
import type { Actions } from "../panel/actions";
import { associateCommands } from "./commands";
import { associateFunctions } from "./functions";
import { page } from "./page";
import { themeOf } from "./theme";
import "./page.css";

// One page is the pane, the ribbon's commands and the custom functions: Excel shares one runtime among the three only then.
if (typeof Office === "undefined") page.sayOutside(true);
else {
  associateFunctions(FUNCTIONS, listsOfPage);
  associateCommands(paneInExcel());
}

/** A part of its own, for few workbooks ask for it. Without it look-ups say that no list is loaded, and try again later. */
async function listsOfPage(): Promise<Partial<Given>> {
  try {
    const { lists } = await import(/* webpackChunkName: "daftar-fungsi" */ "../panel/lists/page-lists");
    return { nomenklatur: await lists.acuan() };
  } catch {
    return {};
  }
}

/** Resolves when the pane is there, and never outside Excel, where nobody clicks a ribbon. */
function paneInExcel(): Promise<Actions> {
  return new Promise((resolve) => {
    void Office.onReady(({ host }) => {
      if (host === Office.HostType.Excel) void openPane().then(resolve, page.sayBroken);
      else page.sayOutside(false);
    });
  });
}

/** The pane is the larger part by far: functions, which a workbook is waiting for, do not wait for it. */
async function openPane(): Promise<Actions> {
  const { mountPane } = await import(/* webpackChunkName: "panel" */ "./pane");
  return mountPane(page.roomForPane(themeOf(Office.context.officeTheme)));
}

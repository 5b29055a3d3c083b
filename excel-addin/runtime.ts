import { FUNCTIONS } from "../core/functions/index";
import { PRODUCT } from "../manifests/product";
import type { Actions } from "../panel/actions";
import { mountPanel } from "../panel/index";
import { BrowserLists } from "../panel/lists/browser-lists";
import { builtInLists } from "../panel/lists/built-in";
import { associateCommands } from "./commands";
import { associateFunctions } from "./functions";
import { noticesOf } from "./host/capabilities";
import { ExcelHost } from "./host/excel-host";
import { page } from "./page";
import { themeOf } from "./theme";
import "./page.css";

// One page is the pane, the ribbon's commands and the custom functions: Excel shares one runtime among the three only then.
if (typeof Office === "undefined") page.sayOutside(true);
else {
  associateFunctions(FUNCTIONS);
  associateCommands(paneInExcel());
}

/** Resolves when the pane is there, and never outside Excel, where nobody clicks a ribbon. */
function paneInExcel(): Promise<Actions> {
  return new Promise((resolve) => {
    void Office.onReady(({ host }) => {
      if (host === Office.HostType.Excel) resolve(openPane());
      else page.sayOutside(false);
    });
  });
}

function openPane(): Actions {
  const options = {
    host: new ExcelHost(),
    functionPrefix: `${PRODUCT.namespace}.`,
    lists: new BrowserLists(),
    builtInLists,
    notices: noticesOf(),
  } as const;
  return mountPanel(page.roomForPane(themeOf(Office.context.officeTheme)), options).actions;
}

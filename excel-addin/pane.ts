import { PRODUCT } from "../manifests/product";
import type { Actions } from "../panel/actions";
import { mountPanel } from "../panel/index";
import { builtInLists } from "../panel/lists/built-in";
import { readChosen } from "../xlsx/read-chosen";
import { noticesOf } from "./host/capabilities";
import { ExcelHost } from "./host/excel-host";
import { lists } from "./page-lists";

/** The pane over the workbook that is open in Excel. */
export function mountPane(room: HTMLElement): Actions {
  const options = {
    host: new ExcelHost(),
    functionPrefix: `${PRODUCT.namespace}.`,
    lists,
    builtInLists,
    readWorkbook: readChosen,
    notices: noticesOf(),
    guide: "panduan/index.html",
  } as const;
  return mountPanel(room, options).actions;
}

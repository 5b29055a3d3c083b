import { PRODUCT } from "../manifests/product";
import type { Actions } from "../panel/actions";
import { mountPanel } from "../panel/index";
import { listsLater } from "../panel/lists/lists-later";
import { loadAhead } from "../panel/parts/ahead";
import { readChosen } from "../xlsx/read-chosen";
import { noticesOf } from "./host/capabilities";
import { ExcelHost } from "./host/excel-host";

/** The pane over the workbook that is open in Excel. */
export function mountPane(room: HTMLElement): Actions {
  const options = {
    host: new ExcelHost(),
    functionPrefix: `${PRODUCT.namespace}.`,
    ...listsLater,
    readWorkbook: readChosen,
    notices: noticesOf(),
    guide: "panduan/index.html",
  } as const;
  const { actions } = mountPanel(room, options);
  void loadAhead();
  return actions;
}

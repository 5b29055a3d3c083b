import { sentenceOf } from "./faults";
import { withLock } from "./lock";
import { unmark } from "./marks";
import { MENU, type MenuItem } from "./menu-items";
import { openPanel } from "./panel";

/**
 * Builds the menu and touches nothing else: before a user allowed the add-on in a document (AuthMode.NONE), any other
 * service would fail and leave them without a menu.
 */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  for (const entry of MENU) {
    if ("items" in entry) {
      const sub = ui.createMenu(entry.title);
      for (const { title, handler } of entry.items) sub.addItem(title, handler);
      menu.addSubMenu(sub);
    } else {
      menu.addItem(entry.title, entry.handler);
    }
  }
  menu.addToUi();
}

/** What needs a check is done by the sidebar, which opens with it. */
export function runMenuItem(action: MenuItem["action"]): void {
  try {
    if (action === "unmark") unmarkAndSay();
    else openPanel(action === "panel" ? null : action);
  } catch (fault) {
    SpreadsheetApp.getUi().alert(sentenceOf(fault));
  }
}

function unmarkAndSay(): void {
  withLock(unmark);
  SpreadsheetApp.getActiveSpreadsheet().toast(
    "Tanda Periksa Renstra sudah dihapus; warna Anda sendiri tetap.",
    "Renstra",
  );
}

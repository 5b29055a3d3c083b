import { PANEL_FILE, START_ID, type StartAction } from "../names";

/** Opens the sidebar, or opens it anew, with what it shall do at once. */
export function openPanel(action: StartAction | null): void {
  const page = HtmlService.createHtmlOutputFromFile(PANEL_FILE).setTitle("Periksa Renstra");
  if (action) page.append(`<div id="${START_ID}" hidden>${action}</div>`);
  SpreadsheetApp.getUi().showSidebar(page);
}

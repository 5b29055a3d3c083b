import { cacheService } from "./cache";
import type { CallLog } from "./call-log";
import { htmlService } from "./html";
import { lockService } from "./lock";
import { propertiesService } from "./properties";
import { spreadsheetApp } from "./spreadsheet-app";
import type { FakeWorkbook } from "./workbook";

/** The globals that Apps Script gives to a script, as far as the add-on may use them. */
export function fakeGlobals(
  workbook: FakeWorkbook,
  calls: CallLog,
  fileOf: (name: string) => string,
): Record<string, object> {
  return {
    SpreadsheetApp: spreadsheetApp(workbook, calls),
    HtmlService: htmlService(fileOf, calls),
    PropertiesService: propertiesService(workbook, calls),
    CacheService: cacheService(workbook, calls),
    LockService: lockService(workbook, calls),
  };
}

import type { CallLog } from "./call-log";
import { ProtectionType } from "./protection";
import { BooleanCriteria, ruleBuilder } from "./rules";
import { SheetType } from "./sheet";
import { spreadsheet } from "./spreadsheet";
import { strict } from "./strict";
import { ui } from "./ui";
import type { FakeWorkbook } from "./workbook";

export function spreadsheetApp(workbook: FakeWorkbook, calls: CallLog): object {
  return strict(
    "SpreadsheetApp",
    {
      BooleanCriteria,
      ProtectionType,
      SheetType,
      getActiveSpreadsheet: () => spreadsheet(workbook, calls),
      getUi: () => ui(workbook, calls),
      newConditionalFormatRule: () => ruleBuilder(calls),
      flush: () => undefined,
    },
    calls,
  );
}

import type { CallLog } from "./call-log";
import { ProtectionType } from "./protection";
import { BooleanCriteria, ruleBuilder } from "./rules";
import { richTextBuilder } from "./rich-text";
import { BorderStyle, SheetType } from "./sheet";
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
      BorderStyle,
      getActiveSpreadsheet: () => spreadsheet(workbook, calls),
      getUi: () => ui(workbook, calls),
      newConditionalFormatRule: () => ruleBuilder(calls),
      newRichTextValue: () => richTextBuilder(calls),
      flush: () => undefined,
    },
    calls,
  );
}

import type { CallLog } from "./call-log";
import { fakeRange } from "./range";
import { fakeSheet, SHEETS } from "./sheet";
import { strict } from "./strict";
import { FakeSheet, type FakeWorkbook } from "./workbook";

const LONGEST_NAME = 100;

export function spreadsheet(workbook: FakeWorkbook, calls: CallLog): object {
  const objectOf = (sheet: FakeSheet): object => fakeSheet(sheet, workbook, calls);
  return strict(
    "Spreadsheet",
    {
      getName: () => workbook.name,
      getSpreadsheetTimeZone: () => workbook.timeZone,
      getSheets: () => workbook.sheets.map(objectOf),
      getSheetByName: (name: string) => {
        const found = workbook.sheets.find((sheet) => sheet.name === name);
        return found ? objectOf(found) : null;
      },
      getActiveSheet: () => objectOf(workbook.active.sheet),
      getActiveRange: () => {
        const { sheet, range } = workbook.active;
        return fakeRange(range, { workbook, sheet, calls, sheetObject: () => objectOf(sheet) });
      },
      setActiveSheet: (object: object) => {
        workbook.active = { sheet: modelOf(object), range: { top: 0, left: 0, bottom: 0, right: 0 } };
        return object;
      },
      insertSheet: (name: string, index: number) => objectOf(insertSheet(workbook, name, index)),
      deleteSheet: (object: object) => {
        const gone = modelOf(object);
        workbook.sheets = workbook.sheets.filter((sheet) => sheet !== gone);
      },
      toast: (text: string) => {
        workbook.toasts.push(text);
      },
    },
    calls,
  );
}

function modelOf(object: object): FakeSheet {
  const sheet = SHEETS.get(object);
  if (!sheet) throw new Error("This takes a Sheet.");
  return sheet;
}

/** A new sheet becomes the active one. */
function insertSheet(workbook: FakeWorkbook, name: string, index: number): FakeSheet {
  if (name === "" || name.length > LONGEST_NAME) throw new Error(`Invalid argument: ${name}`);
  if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  const sheet = new FakeSheet(name);
  workbook.sheets = [...workbook.sheets.slice(0, index), sheet, ...workbook.sheets.slice(index)];
  workbook.active = { sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
  return sheet;
}

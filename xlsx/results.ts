import type { WorkbookPackage } from "./package";
import { attribute, childrenOf, elements, insertBehind, prefixOf, withAttribute } from "./xml";

const BEFORE_CALCULATION = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames"
).split(" ");

/**
 * Takes the stored results of all formulas away and asks for a calculation when the workbook is opened: after an
 * edit nobody shall read a result that was calculated before it.
 */
export function dropResults(file: WorkbookPackage): void {
  for (const { path } of file.sheets()) file.setText(path, file.text(path).replace(RESULT, "$1"));
  askCalculation(file);
}

/** Asks for a calculation when the workbook is opened. The order of an earlier one does not know new formulas. */
export function askCalculation(file: WorkbookPackage): void {
  file.setText(file.workbookPath, withCalculation(file.text(file.workbookPath)));
  file.remove("calcChain");
}

/** A formula, then its result. The cell's type told what the result was, and is no more needed. */
const RESULT =
  /(<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))<((?:\w+:)?)v(?:\s[^>]*)?(?:\/>|>[^<]*<\/\2v>)/g;

function withCalculation(workbook: string): string {
  const known = childrenOf(workbook).find(({ name }) => name === "calcPr");
  if (!known)
    return insertBehind(workbook, BEFORE_CALCULATION, `<${prefixOf(workbook)}calcPr fullCalcOnLoad="1"/>`);
  const asking = withAttribute(workbook.slice(known.start, known.end), "fullCalcOnLoad", "1");
  return workbook.slice(0, known.start) + asking + workbook.slice(known.end);
}

/** The areas of array formulas and data tables of many cells: Excel changes such an area only as a whole. */
export function arrayAreas(sheetXml: string): string[] {
  return elements(sheetXml, "f").flatMap((formula) => {
    const area = attribute(formula, "ref") ?? "";
    return /^(array|dataTable)$/.test(attribute(formula, "t") ?? "") && area.includes(":") ? [area] : [];
  });
}

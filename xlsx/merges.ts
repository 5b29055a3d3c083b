import { childrenOf, insertBehind, prefixOf } from "./xml";

/** All that may stand before merged areas in a worksheet. */
export const BEFORE_MERGES = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews"
).split(" ");

/** The worksheet with these merged areas (in A1 notation) and no others. */
export function withMerges(sheetXml: string, merges: readonly string[]): string {
  const old = childrenOf(sheetXml).find(({ name }) => name === "mergeCells");
  const bare = old ? sheetXml.slice(0, old.start) + sheetXml.slice(old.end) : sheetXml;
  if (merges.length === 0) return bare;
  const tag = `${prefixOf(sheetXml)}mergeCell`;
  const areas = merges.map((area) => `<${tag} ref="${area}"/>`).join("");
  return insertBehind(bare, BEFORE_MERGES, `<${tag}s count="${String(merges.length)}">${areas}</${tag}s>`);
}

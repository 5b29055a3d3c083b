import { formatRange } from "../core/workbook/address";
import { isMarkFormula, MARK_COLOURS, markFormula, type Mark, type Severity } from "../core/workbook/mark";
import { BEFORE_MERGES } from "./merges";
import { entriesOf, withEntries } from "./style-lists";
import { attribute, childrenOf, elements, escapeXml, insertBehind, prefixOf, unescapeXml } from "./xml";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** Excel stops reading a list of ranges that grows too long. */
const MOST_RANGES = 400;

/** All that may stand before conditional formats in a worksheet. */
const BEFORE_FORMATS = [...BEFORE_MERGES, "mergeCells", "phoneticPr", "conditionalFormatting"];

/** The numbers by which a worksheet refers to the looks of marks. */
export type LookNumbers = Record<Severity, number>;

/**
 * The worksheet with these marks and no others. They rank behind the planner's own conditional formats, whose ranks
 * stay as they are.
 */
export function withMarks(sheetXml: string, marks: readonly Mark[], looks: LookNumbers): string {
  const xml = withoutMarks(sheetXml);
  let rank = lastRank(xml);
  const blocks = SEVERITIES.flatMap((severity) => {
    const ranges = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.ranges);
    return chunks([...new Set(ranges.map(formatRange))]).map((areas) => {
      rank += 1;
      return formatBlock(prefixOf(xml), areas, { severity, look: looks[severity], rank });
    });
  });
  return blocks.length === 0 ? xml : insertBehind(xml, BEFORE_FORMATS, blocks.join(""));
}

/** The worksheet without our conditional formats, also where another program joined them with the planner's. */
export function withoutMarks(sheetXml: string): string {
  let xml = sheetXml;
  for (const { name, start, end } of childrenOf(sheetXml).reverse()) {
    if (name !== "conditionalFormatting") continue;
    const block = sheetXml.slice(start, end);
    const ours = elements(block, "cfRule").filter(isMarkRule);
    if (ours.length === 0) continue;
    const rest = ours.reduce((text, rule) => text.replace(rule, ""), block);
    xml = xml.slice(0, start) + (elements(rest, "cfRule").length > 0 ? rest : "") + xml.slice(end);
  }
  return xml;
}

/** The style sheet with a look for each severity, and the numbers of these looks. */
export function withLooks(stylesXml: string): { xml: string; looks: LookNumbers } {
  const prefix = prefixOf(stylesXml);
  let known = entriesOf(stylesXml, "dxfs");
  for (const look of SEVERITIES.map((severity) => lookXml(prefix, severity))) {
    if (!known.includes(look)) known = [...known, look];
  }
  const number = (severity: Severity): number => known.indexOf(lookXml(prefix, severity));
  const looks = { error: number("error"), warning: number("warning"), info: number("info") };
  return { xml: withEntries(stylesXml, "dxfs", known), looks };
}

/** The style sheet without our looks. Only the last ones may go: all others are referred to by their number. */
export function withoutLooks(stylesXml: string): string {
  const ours = SEVERITIES.map((severity) => lookXml(prefixOf(stylesXml), severity));
  const known = entriesOf(stylesXml, "dxfs");
  let count = known.length;
  while (count > 0 && ours.includes(known[count - 1] ?? "")) count -= 1;
  return count === known.length ? stylesXml : withEntries(stylesXml, "dxfs", known.slice(0, count));
}

function isMarkRule(rule: string): boolean {
  return elements(rule, "formula").some((formula) =>
    isMarkFormula(unescapeXml(formula.replace(/<[^>]*>/g, ""))),
  );
}

function lastRank(sheetXml: string): number {
  return elements(sheetXml.slice(sheetXml.lastIndexOf("sheetData")), "cfRule").reduce((highest, rule) => {
    return Math.max(highest, Number(attribute(rule, "priority") ?? 0));
  }, 0);
}

function formatBlock(
  prefix: string,
  areas: readonly string[],
  { severity, look, rank }: { severity: Severity; look: number; rank: number },
): string {
  const formula = `<${prefix}formula>${escapeXml(markFormula(severity))}</${prefix}formula>`;
  const attributes = `type="expression" dxfId="${String(look)}" priority="${String(rank)}"`;
  const rule = `<${prefix}cfRule ${attributes}>${formula}</${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${areas.join(" ")}">${rule}</${prefix}conditionalFormatting>`;
}

function chunks(areas: readonly string[]): string[][] {
  const count = Math.ceil(areas.length / MOST_RANGES);
  return Array.from({ length: count }, (_, index) =>
    areas.slice(index * MOST_RANGES, (index + 1) * MOST_RANGES),
  );
}

function lookXml(prefix: string, severity: Severity): string {
  const { fill, text } = MARK_COLOURS[severity];
  const tags =
    `<dxf><font><color rgb="FF${text}"/></font><fill><patternFill patternType="solid">` +
    `<fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
  return tags.replace(/<(\/?)/g, `<$1${prefix}`);
}

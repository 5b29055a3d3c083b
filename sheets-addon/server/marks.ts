import { formatRange } from "../../core/workbook/address";
import { HostError } from "../../core/workbook/host";
import { isMarkFormula, MARK_COLOURS, markFormula, type Mark, type Severity } from "../../core/workbook/mark";
import { allOrNone } from "./all-or-none";
import { gridSheets, isProtected, unknownSheet, type Sheet } from "./sheets";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** In the order in which Google lets them win where they overlap. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Sheets that this user may not edit stay without marks: nothing is unprotected, and the sidebar lists the findings. */
export function mark(marks: readonly Mark[]): null {
  const names = new Map(gridSheets().map((sheet) => [sheet, sheet.getName()]));
  const known = new Set(names.values());
  for (const { sheet } of marks) if (!known.has(sheet)) throw unknownSheet(sheet);
  const closed = replaceMarks([...names.keys()], (sheet) =>
    rulesFor(
      sheet,
      marks.filter((candidate) => candidate.sheet === names.get(sheet)),
    ),
  );
  const closedNames = new Set(closed.map((sheet) => names.get(sheet)));
  if (marks.length > 0 && marks.every(({ sheet }) => closedNames.has(sheet))) throw onlyClosed();
  return null;
}

export function unmark(): null {
  const closed = replaceMarks(gridSheets(), () => []);
  if (closed.length > 0) throw marksLeft(closed.map((sheet) => sheet.getName()));
  return null;
}

/**
 * The planner's own rules stay in their order, in front of ours. A sheet that needs no change is not written. Returns the
 * sheets that need one and are closed to this user.
 */
function replaceMarks(sheets: readonly Sheet[], rulesOf: (sheet: Sheet) => readonly Rule[]): Sheet[] {
  const closed: Sheet[] = [];
  allOrNone((undo) => {
    for (const sheet of sheets) {
      const before = sheet.getConditionalFormatRules();
      const others = before.filter((rule) => !isMark(rule));
      const own = rulesOf(sheet);
      if (own.length === 0 && others.length === before.length) continue;
      if (isProtected(sheet)) {
        closed.push(sheet);
        continue;
      }
      undo(() => {
        sheet.setConditionalFormatRules(before);
      });
      sheet.setConditionalFormatRules([...others, ...own]);
    }
  });
  return closed;
}

function isMark(rule: Rule): boolean {
  const [formula]: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === "string" && isMarkFormula(formula);
}

/** One rule a severity, whatever the number of its ranges. */
function rulesFor(sheet: Sheet, marks: readonly Mark[]): Rule[] {
  return SEVERITIES.flatMap((severity) => {
    const ranges = marks
      .filter((candidate) => candidate.severity === severity)
      .flatMap((candidate) => candidate.ranges.map(formatRange));
    return ranges.length === 0 ? [] : [ruleOf(sheet, severity, [...new Set(ranges)])];
  });
}

function ruleOf(sheet: Sheet, severity: Severity, ranges: string[]): Rule {
  const { fill, text } = MARK_COLOURS[severity];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=${markFormula(severity)}`)
    .setBackground(`#${fill}`)
    .setFontColor(`#${text}`)
    .setRanges(sheet.getRangeList(ranges).getRanges())
    .build();
}

function onlyClosed(): HostError {
  return new HostError(
    "Lembar yang hendak ditandai dilindungi dan Anda tidak boleh mengubahnya: buka temuannya dari daftar di panel, atau " +
      "minta pemiliknya memberi Anda akses (Data > Lindungi sheet dan rentang), lalu tandai lagi.",
  );
}

function marksLeft(names: readonly string[]): HostError {
  return new HostError(
    `Tanda di lembar ${names.map((name) => `"${name}"`).join(", ")} tidak dapat dihapus karena lembarnya dilindungi: ` +
      "minta pemiliknya memberi Anda akses (Data > Lindungi sheet dan rentang), lalu hapus tanda lagi.",
  );
}

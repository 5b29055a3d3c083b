import { formatRange } from "../../core/workbook/address";
import { HostError } from "../../core/workbook/host";
import { isMarkFormula, MARK_COLOURS, markFormula, type Mark, type Severity } from "../../core/workbook/mark";
import { addressLists } from "./address-lists";
import { unknownSheet } from "./errors";
import type { Session } from "./session";
import type { SheetAnswer, SheetDirectory } from "./sheet-directory";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

type Formats = Excel.ConditionalFormatCollection;

/** Marks as conditional formats that carry our tag; the cells' own formats are never touched. */
export class Marks {
  readonly #session: Session;
  readonly #directory: SheetDirectory;

  constructor(session: Session, directory: SheetDirectory) {
    this.#session = session;
    this.#directory = directory;
  }

  /** Protected sheets are left as they are: their findings stand in the pane, and nothing is ever unprotected. */
  replace(marks: readonly Mark[]): Promise<void> {
    if (!this.#session.can.conditionalFormats) return Promise.reject(noMarks());
    let known: ReadonlySet<string> | null = null;
    return this.#session.changeOr(
      async (context) => {
        const sheets = await this.#directory.ask(context, askFormats);
        refuseUnknownSheets(marks, sheets);
        const open = sheets.filter(isOpen);
        refuseOnlyProtected(marks, open);
        known = idsOf(sheets);
        open.forEach(deleteOurs);
        for (const { sheet } of open) this.#add(sheet, marks);
        await context.sync();
      },
      async (context) => {
        if (known) await this.#remove(context, known);
      },
    );
  }

  async remove(): Promise<void> {
    if (!this.#session.can.conditionalFormats) return;
    await this.#session.change((context) => this.#remove(context));
  }

  /** `known` are the formats before a batch that failed: it may have left one that never got its formula. */
  async #remove(context: Excel.RequestContext, known?: ReadonlySet<string>): Promise<void> {
    const sheets = await this.#directory.ask(context, askFormats);
    const isLeft = (format: Excel.ConditionalFormat): boolean => known?.has(format.id) === false;
    for (const { answer } of sheets.filter(isOpen))
      for (const format of answer.items) if (isLeft(format) && isUnfinished(format)) format.delete();
    sheets.filter(isOpen).forEach(deleteOurs);
    await context.sync();
    const left = sheets.filter((each) => !isOpen(each) && ourFormats(each).length > 0);
    if (left.length > 0) throw marksLeft(left.map(({ sheet }) => sheet.name));
  }

  #add(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
    for (const severity of SEVERITIES) {
      const ranges = marks
        .filter((mark) => mark.sheet === sheet.name && mark.severity === severity)
        .flatMap((mark) => mark.ranges);
      for (const formats of this.#targets(sheet, [...new Set(ranges.map(formatRange))])) {
        addMark(formats, severity);
      }
    }
  }

  /** One a list of ranges; Excel that knows no lists of ranges gets one a range. */
  #targets(sheet: Excel.Worksheet, addresses: readonly string[]): Formats[] {
    return this.#session.can.rangeAreas
      ? addressLists(addresses).map((list) => sheet.getRanges(list).conditionalFormats)
      : addresses.map((address) => sheet.getRange(address).conditionalFormats);
  }
}

function askFormats(sheet: Excel.Worksheet): Formats {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return formats;
}

function ourFormats({ answer }: SheetAnswer<Formats>): Excel.ConditionalFormat[] {
  return answer.items.filter(
    ({ type, customOrNullObject: custom }) => type === "Custom" && isMarkFormula(custom.rule.formula),
  );
}

function idsOf(sheets: readonly SheetAnswer<Formats>[]): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ answer }) => answer.items.map(({ id }) => id)));
}

function isUnfinished({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && custom.rule.formula === "";
}

function isOpen({ sheet }: SheetAnswer<Formats>): boolean {
  return !sheet.protection.protected;
}

function deleteOurs(sheet: SheetAnswer<Formats>): void {
  for (const format of ourFormats(sheet)) format.delete();
}

function addMark(formats: Formats, severity: Severity): void {
  const { custom } = formats.add("Custom");
  custom.rule.formula = `=${markFormula(severity)}`;
  custom.format.fill.color = `#${MARK_COLOURS[severity].fill}`;
  custom.format.font.color = `#${MARK_COLOURS[severity].text}`;
}

function refuseUnknownSheets(marks: readonly Mark[], sheets: readonly SheetAnswer<Formats>[]): void {
  const names = new Set(sheets.map(({ sheet }) => sheet.name));
  const unknown = marks.find(({ sheet }) => !names.has(sheet));
  if (unknown) throw unknownSheet(unknown.sheet);
}

function refuseOnlyProtected(marks: readonly Mark[], open: readonly SheetAnswer<Formats>[]): void {
  const names = new Set(open.map(({ sheet }) => sheet.name));
  if (marks.length === 0 || marks.some(({ sheet }) => names.has(sheet))) return;
  throw new HostError(
    "Lembar yang hendak ditandai dilindungi, jadi warnanya tidak dapat diubah: buka temuannya dari daftar di panel, " +
      "atau buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu tandai lagi.",
  );
}

function marksLeft(sheets: readonly string[]): HostError {
  return new HostError(
    `Tanda di lembar ${sheets.map((name) => `"${name}"`).join(", ")} tidak dapat dihapus karena lembarnya dilindungi: ` +
      "buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu hapus tanda lagi.",
  );
}

function noMarks(): HostError {
  return new HostError(
    "Versi Excel ini tidak dapat memberi tanda: buka temuannya dari daftar di panel, atau perbarui Office.",
  );
}

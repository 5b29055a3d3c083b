import type { Period } from "../numbers/years";
import type { Regime } from "../tables/kind";
import type { NewSheet } from "../workbook/new-sheet";
import { SheetDraft } from "./draft";
import { withFormulas, type FormulaOptions } from "./formulas";
import type { Body } from "./results";
import { layHeading, type TemplateColumn } from "./heading";
import { ROLE_LAYOUT } from "./role-layout";
import type { Source } from "./source";
import type { SectionContent, Template } from "./template";
import { templateYears, type TemplateYears } from "./years";

export interface TemplateOptions {
  readonly regime: Regime;
  readonly period: Period;
  /** Printed under the title; "" leaves the line out. */
  readonly perangkatDaerah: string;
  /** A code in one cell, or each of its parts in one of its own. */
  readonly kode: "satu sel" | "terpisah";
  readonly formulas: FormulaOptions;
  /** null: an empty table. */
  readonly source: Source | null;
}

/** Parts of a sub kegiatan's code. */
const KODE_PARTS = 6;
const BLANK_ROWS = 10;

/** The sheet of a template: caption, heading, rows, formulas, and how it is printed. */
export function templateSheet(template: Template, options: TemplateOptions): NewSheet {
  const { sheet, body } = templateLayout(template, options);
  return withFormulas(sheet, body, options.formulas);
}

/** The same still without formulas, and where its rows are: enough to tell its size. */
export function templateLayout(
  template: Template,
  options: TemplateOptions,
): { readonly sheet: NewSheet; readonly body: Body } {
  const years = templateYears(options.period, options.regime);
  const kodeParts = options.kode === "terpisah" ? KODE_PARTS : 1;
  const heading = layHeading(template.columns, { years, kodeParts });
  const draft = new SheetDraft();
  for (const line of captionOf(template, options, years)) draft.line(line, "title");
  const captionHeight = draft.rows.length;
  const printed = sectionsOf(template, options.source).map(({ lines = [], rows }, index) => {
    if (index > 0) draft.line("");
    lines.forEach((line) => {
      draft.line(line, "label");
    });
    const repeat = draft.heading(heading);
    for (const row of rows) draft.bodyRow(heading.columns, row);
    return repeat;
  });
  const [repeatRows] = printed;
  const sheet: NewSheet = {
    name: sheetName(template, options.regime),
    rows: draft.rows,
    merges: draft.merges,
    widths: heading.columns.map(widthOf),
    // What repeats its heading must not keep the first one in sight.
    frozenRows: printed.length === 1 && repeatRows ? repeatRows[1] + 1 : captionHeight,
    print: { landscape: true, ...(printed.length === 1 && repeatRows ? { repeatRows } : {}) },
  };
  return { sheet, body: { columns: heading.columns, rows: draft.body } };
}

function captionOf(
  { nomor, judul, masa }: Template,
  { regime, perangkatDaerah }: TemplateOptions,
  { period, lalu, renja }: TemplateYears,
): string[] {
  const times = {
    rencana: `Tahun ${String(period.first)}-${String(period.last)}`,
    lalu: `Tahun ${String(lalu[0])}-${String(lalu.at(-1))}`,
    renja: `Tahun ${String(renja)}`,
  };
  const number = nomor[regime] ?? "";
  const form = number.startsWith("E.") ? "Formulir" : "Tabel";
  const lines = [number && `${form} ${number}`, judul, perangkatDaerah, times[masa]];
  return [...lines.filter((line) => line !== ""), ""];
}

/** "T-C.27", "Tabel 4.2"; an appendix without a number is called by the first word of its title. */
function sheetName({ nomor, judul }: Template, regime: Regime): string {
  const number = nomor[regime] ?? "";
  return /^\d/.test(number) ? `Tabel ${number}` : number || judul.replace(/ .*/, "");
}

/** A table that there is nothing for is made empty. */
function sectionsOf({ fill, empty }: Template, source: Source | null): readonly SectionContent[] {
  const filled = source && fill ? fill(source) : [];
  return filled.length > 0 ? filled : (empty ?? [{ rows: Array.from({ length: BLANK_ROWS }, () => BLANK) }]);
}

const BLANK = { cells: {} };

/** A heading's words are not broken inside, and it is no higher than a few lines. */
const MOST_LINES = 5;
const BOLD_LETTER = 1.25;

function widthOf({ like, part, isSpread, title }: TemplateColumn): number {
  const longest = Math.max(...title.split(/[\s/]+/).map(({ length }) => length));
  const least = Math.max(longest * BOLD_LETTER + 1, title.length / MOST_LINES);
  if (!isSpread) return Math.max(ROLE_LAYOUT[like].width, Math.ceil(least));
  return part === KODE_PARTS - 1 ? 7 : 5;
}

import {
  formatPosition,
  formatRange,
  parsePosition,
  parseRange,
  type Range,
} from "../../../core/workbook/address";
import type { CellValue } from "../../../core/workbook/snapshot";
import type { ConditionalFormat, SheetDescription } from "../../hosts/contract";

/** What a cell holds. A date is its serial number under a date format; the result of a formula is its content. */
export interface FakeCell {
  readonly content: string | number | boolean;
  readonly formula: string | null;
}

/** A conditional format; one without a formula is a colour scale. */
export interface FakeRule {
  readonly ranges: readonly Range[];
  readonly formula: string | null;
  readonly background: string | null;
  readonly fontColor: string | null;
}

export interface FakeProtection {
  /** null: the whole sheet. */
  readonly range: Range | null;
  readonly canEdit: boolean;
}

let lastId = 0;

function nextId(): number {
  lastId += 1;
  return lastId;
}

export class FakeSheet {
  readonly cells = new Map<string, FakeCell>();
  readonly formats = new Map<string, string>();
  /** What each formula gave in its cell. Nothing here calculates, so one that comes back gives what it gave before. */
  readonly #results = new Map<string, FakeCell["content"]>();
  /** A chart on a sheet of its own is no grid. */
  type: "GRID" | "OBJECT" = "GRID";
  isHidden = false;
  maxRows = 1000;
  maxColumns = 26;
  merges: readonly Range[] = [];
  protections: readonly FakeProtection[] = [];
  rules: readonly FakeRule[] = [];
  /** How cells look, by the properties of Google's setters ("FontWeights"); what is absent was never set. */
  readonly looks = new Map<string, Readonly<Record<string, unknown>>>();
  /** Targets by cell. */
  readonly links = new Map<string, string>();
  /** In pixels, by column from 1. */
  readonly widths = new Map<number, number>();
  frozenRows = 0;
  readonly id = nextId();

  constructor(readonly name: string) {}

  cell(a1: string): FakeCell | undefined {
    return this.cells.get(a1);
  }

  /** Puts a content as it stands, unlike a person's typing; with a formula it is the formula's result. */
  put(a1: string, content: CellValue, formula: string | null = null): void {
    if (formula !== null && content !== null) this.#results.set(a1 + formula, content);
    this.#set(a1, content === null && formula === null ? null : { content: content ?? "", formula });
  }

  /** Takes what a person or a script has entered. */
  enter(a1: string, cell: FakeCell | null): void {
    const result = cell?.formula ? this.#results.get(a1 + cell.formula) : undefined;
    this.#set(a1, cell && result !== undefined ? { ...cell, content: result } : cell);
  }

  #set(a1: string, cell: FakeCell | null): void {
    if (cell) this.cells.set(a1, cell);
    else this.cells.delete(a1);
  }

  /** What stands right of it moves up. */
  deleteColumn(gone: number): void {
    const kept = [...this.cells].flatMap(([a1, cell]): [string, FakeCell][] => {
      const place = parsePosition(a1);
      if (!place || place.column === gone) return [];
      const column = place.column > gone ? place.column - 1 : place.column;
      return [[formatPosition({ row: place.row, column }), cell]];
    });
    this.cells.clear();
    for (const [a1, cell] of kept) this.cells.set(a1, cell);
    this.maxColumns -= 1;
  }

  /** The last row and column with a content, counted from 1; 0 in an empty sheet. */
  extent(): { rows: number; columns: number } {
    const positions = [...this.cells.keys()].flatMap((a1) => parsePosition(a1) ?? []);
    return {
      rows: Math.max(0, ...positions.map(({ row }) => row + 1)),
      columns: Math.max(0, ...positions.map(({ column }) => column + 1)),
    };
  }
}

/** A spreadsheet as Google keeps it: what the services of the fake look at and change. */
export class FakeWorkbook {
  name = "Renstra Dinas";
  timeZone = "Asia/Jakarta";
  sheets: readonly FakeSheet[];
  active: { sheet: FakeSheet; range: Range };
  /** Document properties of this script, and what its cache holds. */
  readonly properties = new Map<string, string>();
  readonly cache = new Map<string, string>();
  /** What a person would see of the script: the sidebar's page, short notes and dialogs. */
  sidebar: { readonly title: string; readonly html: string } | null = null;
  readonly toasts: string[] = [];
  readonly alerts: string[] = [];
  /** Titles and the functions behind them; submenus as lists of their own. */
  menu: readonly MenuEntry[] | null = null;
  /** Somebody else's run holds the lock of the document. */
  isLocked = false;

  constructor(sheets: readonly SheetDescription[]) {
    this.sheets = sheets.map(sheetFrom);
    const [first = new FakeSheet("Sheet1")] = this.sheets;
    this.active = { sheet: first, range: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  sheet(name: string): FakeSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Conditional formats with formulas, as the suite of all hosts compares them. */
  formulaFormats(name: string): ConditionalFormat[] {
    return this.sheet(name).rules.flatMap(({ ranges, formula }) =>
      formula === null
        ? []
        : [{ range: ranges.map(formatRange).join(","), formula: formula.replace(/^=/, "") }],
    );
  }

  /** All contents, formulas and formats, to compare whole documents. */
  contents(): object {
    return this.sheets.map(({ name, cells, formats }) => ({
      name,
      cells: Object.fromEntries([...cells].sort()),
      formats: Object.fromEntries([...formats].sort()),
    }));
  }
}

export type MenuEntry = readonly [title: string, does: string | readonly MenuEntry[]];

function sheetFrom(description: SheetDescription): FakeSheet {
  const sheet = new FakeSheet(description.name);
  description.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const a1 = formatPosition({ row, column });
      sheet.put(a1, value, description.formulas?.[a1] ?? null);
    });
  });
  sheet.isHidden = description.isHidden ?? false;
  sheet.merges = (description.merges ?? []).flatMap((merge) => parseRange(merge) ?? []);
  sheet.protections = description.isProtected ? [{ range: null, canEdit: false }] : [];
  sheet.rules = (description.formats ?? []).map(({ range, formula }) => ({
    ranges: range.split(/[ ,]/).flatMap((part) => parseRange(part) ?? []),
    formula: `=${formula}`,
    background: "#ff0000",
    fontColor: null,
  }));
  sheet.maxRows = Math.max(1000, description.rows.length);
  sheet.maxColumns = Math.max(26, ...description.rows.map((row) => row.length));
  return sheet;
}

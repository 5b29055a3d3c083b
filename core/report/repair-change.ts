import { fillFormula, fillsOf, type FillCell, type FillStyle } from "../formulas/fill";
import type { FunctionPrefix } from "../formulas";
import { percentFormat } from "../numbers/number-format";
import { printNumber } from "../numbers/print";
import { follows } from "../numbers/tolerance";
import type { Plan } from "../plan/plan";
import type { FixEdit } from "../rules/fix";
import { ROLE_WORDS } from "../tables/role-words";
import { addressOf, contains, formatAddress, formatRange, type Address } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { Sheet } from "../workbook/sheet";
import { contentOf, rowTexts, type CellChange } from "./cell-change";
import { runs } from "./marks";

/** How a repair writes what can be computed: as a value, or with the formulas of "Isi rumus". */
export type RepairStyle = FillStyle | "nilai";

export interface RepairOptions {
  readonly style: RepairStyle;
  readonly prefix: FunctionPrefix;
}

/** Turns what rules say of cells into changes that can be looked at and written. */
export class RepairChanges {
  readonly #plan: Plan;
  readonly #options: RepairOptions;
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #fills: ReadonlyMap<string, FillCell>;

  constructor(plan: Plan, options: RepairOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#sheets = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
    const fills = options.style === "nilai" ? [] : fillsOf(plan).flatMap(({ cells }) => cells);
    this.#fills = new Map(fills.map((each) => [formatAddress(each.cell), each]));
  }

  sheetOf({ sheet }: Address): Sheet | null {
    return this.#sheets.get(sheet) ?? null;
  }

  /** null where the cell holds that already. */
  changeOf(fix: FixEdit): CellChange | null {
    const sheet = this.sheetOf(fix);
    if (!sheet) return null;
    const at = addressOf(fix);
    const edit = this.#editOf(sheet, fix);
    const [before, row] = [contentOf(sheet, at), rowTexts(sheet, at)];
    const value = fix.value === null ? "" : String(fix.value);
    if (before === (edit.formula ?? value)) return null;
    const shown = typeof fix.value === "number" ? shownAs(fix.value, sheet.format(at.row, at.column)) : value;
    const isRetyped = typeof fix.value === "number" && typeof sheet.value(at.row, at.column) === "string";
    const written = isRetyped ? `${shown} (angka)` : value;
    const after = edit.formula === undefined ? written : `${edit.formula} → ${shown}`;
    return { at, label: this.#labelOf(at), before, after, row, edit };
  }

  #editOf(sheet: Sheet, fix: FixEdit): Edit {
    const at = addressOf(fix);
    return { ...at, ...(this.#formulaOf(sheet, fix) ?? { value: fix.value }) };
  }

  #formulaOf(sheet: Sheet, { value, sum, ...at }: FixEdit): { formula: string } | null {
    const { style, prefix } = this.#options;
    if (style === "nilai" || typeof value !== "number") return null;
    const decimals = percentFormat(sheet.format(at.row, at.column)) ? 4 : 2;
    const fill = this.#fills.get(formatAddress(at));
    const isSame = typeof fill?.result === "number" && follows(fill.result, value, decimals);
    const filled = fill && isSame ? fillFormula(fill, style, prefix) : null;
    const formula = filled ?? (sum ? this.#sumFormula(at, sum, value) : null);
    return formula === null ? null : { formula };
  }

  /** null where the cells hold texts, which a formula would leave out. */
  #sumFormula(at: Address, cells: readonly Address[], total: number): string | null {
    const values = cells.map((cell) => this.sheetOf(cell)?.value(cell.row, cell.column) ?? null);
    const amounts = values.filter((value) => typeof value === "number");
    const areBlank = values.every((value) => typeof value === "number" || value === null || value === "");
    const sum = amounts.reduce((so, amount) => so + amount, 0);
    if (!areBlank || !follows(sum, total, 2)) return null;
    const isHere = cells.every(({ sheet }) => sheet === at.sheet);
    return `=SUM(${(isHere ? runs(cells).map(formatRange) : cells.map(formatAddress)).join(",")})`;
  }

  #labelOf(at: Address): string {
    const table = this.#plan.tables.find(
      ({ sheet, range }) => sheet.name === at.sheet && contains(range, at),
    );
    const section = table?.sections.find(({ top, bottom }) => at.row >= top && at.row <= bottom);
    const column = section?.columns.find((each) => each.column === at.column);
    const words = column ? ROLE_WORDS[column.role] : "kepala tabel";
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
}

function shownAs(value: number, format: string): string {
  return percentFormat(format) ? `${printNumber(value * 100, 2)}%` : printNumber(value);
}

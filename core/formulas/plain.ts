import { isRangeParameter } from "../functions/argument";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { changeFormulas, hasFormula, type FormulaCell, type FormulaChange, type Outcome } from "./change";
import { ownCalls, ownFunction, ownName } from "./own-calls";
import { parseFormula, soleOperand, type Call, type Expression, type Operand } from "./parse";
import { PlainArguments, Unplain } from "./plain-arguments";
import { makesOne, sizeOf, spillOf } from "./size";

/**
 * "Rumus biasa": puts formulas of functions that every spreadsheet has in the place of ours, where there are such
 * formulas, so that a workbook goes on computing without the add-in. A formula that fills several cells becomes one in
 * each of them.
 */
export function plainFormulas(workbook: WorkbookSnapshot): FormulaChange {
  const cells = new PlainArguments(workbook);
  return changeFormulas(workbook, (cell, sheet) => {
    const expression = parseFormula(cell.formula);
    if (!expression) return { reason: "rumusnya tidak terbaca" };
    if (ownCalls(expression).length === 0) return null;
    const beside = spillOf(cell.at, expression);
    if (!beside) return { reason: "berapa sel yang diisinya tidak dapat dipastikan" };
    const filled = beside.filter((position) => !hasFormula(sheet, position));
    return plainEdits(cell, expression, { filled, cells });
  });
}

/** What Excel takes in one formula. */
const MOST_CHARACTERS = 8192;

interface Surroundings {
  readonly filled: readonly FormulaCell["at"][];
  readonly cells: PlainArguments;
}

function plainEdits(cell: FormulaCell, expression: Expression, { filled, cells }: Surroundings): Outcome {
  const { at, formula } = cell;
  try {
    return [at, ...filled].map((target) => {
      const offset = { row: target.row - at.row, column: target.column - at.column };
      const plain = `=${new PlainWriter({ formula, sheet: at.sheet, offset, cells }).whole(expression)}`;
      if (plain.length > MOST_CHARACTERS) throw new Unplain("rumus biasanya terlalu panjang");
      return { ...target, formula: plain };
    });
  } catch (error) {
    if (error instanceof Unplain) return { reason: error.message };
    throw error;
  }
}

interface Place {
  readonly formula: string;
  readonly sheet: string;
  /** Which of the cells that the formula fills. */
  readonly offset: { readonly row: number; readonly column: number };
  readonly cells: PlainArguments;
}

/** Writes a formula anew without our functions; throws Unplain where that cannot be done. */
class PlainWriter {
  constructor(private readonly place: Place) {}

  whole(expression: Expression): string {
    // Behind "@" only one value counted; what takes its place is one.
    if (expression.isSingle)
      return expression.operands.map((operand) => this.#operand(operand, true)).join("");
    return this.#within(expression, expression.operands, (operand) => this.#operand(operand, true));
  }

  /** The text of a part, with what is written for the smaller parts in it. */
  #within<Inner extends Operand>(
    { start, end }: Expression | Call,
    inner: readonly Inner[],
    write: (part: Inner) => string,
  ): string {
    let text = "";
    let done = start;
    for (const part of inner) {
      text += this.place.formula.slice(done, part.start) + write(part);
      done = part.end;
    }
    return text + this.place.formula.slice(done, end);
  }

  /** `each`: a range stands for its value at our offset; otherwise it is meant as a whole. */
  #operand(operand: Operand, each: boolean): string {
    const { formula, cells, sheet, offset } = this.place;
    switch (operand.kind) {
      case "literal":
      case "opaque":
        return formula.slice(operand.start, operand.end);
      case "reference":
        return each ? cells.element(operand, sheet, offset).text : formula.slice(operand.start, operand.end);
      case "expression":
        return each
          ? this.whole(operand)
          : this.#within(operand, operand.operands, (part) => this.#operand(part, each));
      case "call":
        return this.#call(operand, each);
    }
  }

  #call(call: Call, each: boolean): string {
    if (ownName(call.name) !== null) return this.#own(call, each);
    const isEach = each && !makesOne(call.name);
    return this.#within(call, call.args, (argument) => this.#operand(argument, isEach));
  }

  #own(call: Call, each: boolean): string {
    const name = ownName(call.name) ?? call.name;
    const fn = ownFunction(call.name);
    if (!fn) throw new Unplain(`fungsi ${name} tidak ada`);
    if (!fn.plain && !fn.plainAt) throw new Unplain(`${name} tidak punya padanan rumus biasa`);
    const size = sizeOf({ ...call, kind: "expression", operands: [call] });
    if (!each && (size?.rows !== 1 || size.columns !== 1))
      throw new Unplain(`${name} di dalam rumus lain mengisi banyak sel`);
    const { cells, sheet, offset } = this.place;
    // What fills rows has one value of a scalar for each of them.
    const own = fn.fills === "rows" ? { ...offset, column: 0 } : offset;
    const args = fn.parameters.map((parameter, index) => {
      const expression = call.args[index];
      if (!expression || expression.operands.length === 0) return cells.leftOut(parameter);
      if (isRangeParameter(parameter)) return cells.range(parameter, expression, sheet);
      if (parameter.kind === "pilihan") return cells.choice(parameter, expression);
      const only = soleOperand(expression);
      if (only?.kind === "reference") return cells.scalar(parameter, cells.element(only, sheet, own));
      return cells.computed(parameter, expression, this.whole(expression));
    });
    const plain = fn.plainAt ? fn.plainAt(offset, ...args) : (fn.plain?.(...args) ?? null);
    if (plain === null) throw new Unplain(`${name} dengan isian ini tidak punya rumus biasa yang sama`);
    return plain;
  }
}

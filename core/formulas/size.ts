import type { Address } from "../workbook/address";
import { isRangeParameter } from "../functions/argument";
import type { ArgumentSize, Parameter, Size } from "../functions/function";
import { ownFunction } from "./own-calls";
import { soleOperand, type Call, type Expression, type Operand } from "./parse";

const ONE: Size = { rows: 1, columns: 1 };

/** Functions of spreadsheets that make one value of all they are given. */
const MAKE_ONE = new Set(
  "SUM SUMIF SUMIFS SUMPRODUCT AVERAGE AVERAGEIF AVERAGEIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS MAX MIN MAXA MINA PRODUCT MEDIAN STDEV AND OR TEXTJOIN CONCAT ROWS COLUMNS ISREF".split(
    " ",
  ),
);
/** Functions of spreadsheets that work value by value. */
const WORK_EACH = new Set(
  "IF IFERROR IFNA IFS SWITCH ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS MOD POWER SQRT SIGN VALUE TEXT FIXED N T NOT LEFT RIGHT MID LEN TRIM UPPER LOWER PROPER SUBSTITUTE CONCATENATE CLEAN EXACT ISBLANK ISERROR ISNA ISNUMBER ISTEXT YEAR MONTH DAY DATE CEILING FLOOR MROUND NUMBERVALUE".split(
    " ",
  ),
);

/** How many cells the result fills, told from the formula alone; null where it cannot be told. */
export function sizeOf(expression: Expression): Size | null {
  const size = common(expression.operands.map(sizeOfOperand));
  return expression.isSingle ? ONE : size;
}

/** The cells that a formula fills beside its own; null where it cannot be told. */
export function spillOf({ sheet, row, column }: Address, expression: Expression): Address[] | null {
  const size = sizeOf(expression);
  if (!size) return null;
  const cells = Array.from({ length: size.rows * size.columns }, (_, index) => ({
    sheet,
    row: row + Math.floor(index / size.columns),
    column: column + (index % size.columns),
  }));
  return cells.slice(1);
}

function sizeOfOperand(operand: Operand): Size | null {
  switch (operand.kind) {
    case "literal":
      return ONE;
    case "opaque":
      return null;
    case "reference": {
      const { top, left, bottom, right } = operand.range;
      return { rows: bottom - top + 1, columns: right - left + 1 };
    }
    case "expression":
      return sizeOf(operand);
    case "call":
      return sizeOfCall(operand);
  }
}

/** Does this function of spreadsheets make one value of whole ranges? */
export function makesOne(name: string): boolean {
  return MAKE_ONE.has(plainName(name));
}

function plainName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\./, "");
}

function sizeOfCall({ name, args }: Call): Size | null {
  const fn = ownFunction(name);
  if (fn?.sizeOf) {
    const sizes = fn.parameters.map((parameter, index) => argumentSize(args[index], parameter));
    return sizes.includes(null) ? null : fn.sizeOf(sizes.filter((size) => size !== null));
  }
  if (fn) {
    const mapped = args.filter((_, index) => {
      const parameter = fn.parameters[index];
      return parameter && !isRangeParameter(parameter);
    });
    return common(mapped.map(sizeOf));
  }

  if (makesOne(name)) return ONE;
  return WORK_EACH.has(plainName(name)) ? common(args.map(sizeOf)) : null;
}

/** What was left out has the value that it then takes. */
function argumentSize(argument: Expression | undefined, parameter: Parameter): ArgumentSize | null {
  const preset = parameter.default ?? null;
  if (!argument || argument.operands.length === 0) return preset === null ? ONE : { ...ONE, literal: preset };
  const only = soleOperand(argument);
  const size = sizeOf(argument);
  return size && only?.kind === "literal" ? { ...size, literal: only.value } : size;
}

/** A row or a column repeats where the others are larger. */
function common(sizes: readonly (Size | null)[]): Size | null {
  return sizes.reduce(
    (most, size) =>
      most && size && { rows: Math.max(most.rows, size.rows), columns: Math.max(most.columns, size.columns) },
    ONE,
  );
}

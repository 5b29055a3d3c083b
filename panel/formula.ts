import type { FunctionPrefix } from "../core/formulas";
import type { CustomFunction, Example, ExampleArgument } from "../core/functions/function";

/** How formulas are written: as hosts take them from programs, or as one types them in an Indonesian locale. */
interface Notation {
  readonly separator: string;
  number(value: number): string;
}

const FOR_HOSTS: Notation = { separator: ",", number: String };
const FOR_PEOPLE: Notation = { separator: "; ", number: (value) => String(value).replace(".", ",") };

export const formulaForHost = (prefix: FunctionPrefix, fn: CustomFunction, example: Example): string =>
  formula(`${prefix}${fn.name}`, example.args, FOR_HOSTS);

export const formulaForPeople = (prefix: FunctionPrefix, fn: CustomFunction, example: Example): string =>
  formula(`${prefix}${fn.name}`, example.args, FOR_PEOPLE);

/** One formula for a whole column: the way to use it in earnest. */
export const columnFormula = (prefix: FunctionPrefix, { name, usage }: CustomFunction): string =>
  `=${prefix}${name}(${usage})`;

function formula(name: string, args: readonly ExampleArgument[], notation: Notation): string {
  return `=${name}(${args.map((argument) => printArgument(argument, notation)).join(notation.separator)})`;
}

function printArgument(argument: ExampleArgument, notation: Notation): string {
  if (argument === null) return "";
  if (typeof argument === "number") return notation.number(argument);
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  // Rows of an array are parted by semicolons in both notations; an array cannot hold an empty cell.
  return `{${argument.map((value) => printArgument(value ?? "", notation)).join(";")}}`;
}

import type { CustomFunction, Parameter } from "../../core/functions/function";
import { isOptional } from "../../core/functions/name";

/**
 * How Excel knows a function: letters, digits and points, as its documentation allows. Frozen, as is the name that it
 * follows from.
 */
export const functionId = ({ name }: CustomFunction): string => name.replaceAll("_", ".");

/**
 * What Excel has to know of the custom functions before any code of ours runs. Every parameter takes a range and every
 * result may spill, for `call` maps scalar parameters over ranges; types are left to it too, with errors in cells, so
 * that the same input gives the same answer in every host.
 */
export function functionsMetadata(functions: readonly CustomFunction[]): string {
  return JSON.stringify({
    allowErrorForDataTypeAny: true,
    functions: functions.map((fn) => ({
      id: functionId(fn),
      name: fn.name,
      description: fn.summary,
      parameters: fn.parameters.map(parameterMetadata),
      result: { type: "any", dimensionality: "matrix" },
    })),
  });
}

function parameterMetadata(parameter: Parameter): object {
  return {
    name: parameter.name,
    description: describe(parameter),
    type: "any",
    dimensionality: "matrix",
    ...(isOptional(parameter) ? { optional: true } : {}),
  };
}

function describe(parameter: Parameter): string {
  const choices = parameter.kind === "pilihan" ? `: ${parameter.choices.join(", ")}` : "";
  const preset = parameter.default ?? null;
  return `${parameter.description}${choices}${preset === null ? "" : ` (bawaan ${String(preset)})`}`;
}

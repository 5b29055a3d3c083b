import { readFileSync } from "node:fs";
import { z } from "zod/mini";

const PARAMETER = z.strictObject({
  name: z.string(),
  description: z.string().check(z.minLength(1)),
  type: z.literal("any"),
  dimensionality: z.literal("matrix"),
  optional: z.exactOptional(z.literal(true)),
});

/** functions.json, with no property that Excel does not know. */
export const METADATA = z.strictObject({
  allowErrorForDataTypeAny: z.literal(true),
  functions: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[A-Z][A-Z0-9.]*$/)),
      name: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{2,}$/)),
      description: z.string().check(z.minLength(1)),
      parameters: z.array(PARAMETER),
      result: z.strictObject({ type: z.literal("any"), dimensionality: z.literal("matrix") }),
    }),
  ),
});

export type Metadata = z.infer<typeof METADATA>;

/** A function as workbooks hold it: how Excel knows it, and its parameters in order, optional ones in brackets. */
export interface Signature {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly string[];
}

export function readMetadata(file: URL): Metadata {
  return METADATA.parse(JSON.parse(readFileSync(file, "utf8")));
}

export function signaturesOf({ functions }: Metadata): Signature[] {
  return functions.map(({ id, name, parameters }) => ({
    id,
    name,
    parameters: parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)),
  }));
}

/** What would break formulas in workbooks: only a new optional parameter at the end, or a new function, may be added. */
export function breaks(released: readonly Signature[], now: readonly Signature[]): string[] {
  return released.flatMap(({ id, name, parameters }) => {
    const successor = now.find((signature) => signature.id === id && signature.name === name);
    if (!successor) return [`${name} is gone`];
    const isKept = parameters.every((parameter, index) => successor.parameters[index] === parameter);
    const added = successor.parameters.slice(parameters.length);
    if (isKept && added.every((parameter) => parameter.startsWith("["))) return [];
    return [`${name}(${parameters.join("; ")}) became (${successor.parameters.join("; ")})`];
  });
}

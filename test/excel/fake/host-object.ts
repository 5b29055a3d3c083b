/** An object of Excel as the fake knows it, its members under the names of the JavaScript API. */
export interface HostObject {
  readonly type: string;
  /** What can be loaded. */
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  /** What can be set, and how. */
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects that hang on this one; null is Excel's null object. */
  readonly objects?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Methods whose result is an object; null is Excel's null object. */
  readonly makers?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject | null>>;
  /** Of collections. */
  readonly items?: () => readonly HostObject[];
  readonly getItem?: (key: unknown) => HostObject;
}

/** A refusal that Excel itself would send. What was done before it in the same batch stays done. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: string;

  constructor(code: string, message: string = code) {
    super(message);
    this.code = code;
  }
}

/** Something that the fake knows nothing about: the test fails, whatever it was about. */
export class NotKnown extends Error {
  override name = "NotKnown";
}

/** "GetRange" -> "getRange", as the API calls what the wire calls by its first name. */
export function apiName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A member by its name, or a failed test. */
export function memberOf<T>(
  object: HostObject,
  kind: string,
  members: Readonly<Record<string, T>> | undefined,
  name: string,
): T {
  const member = members?.[name];
  if (member === undefined) throw new NotKnown(`${object.type} has no ${kind} "${name}" here`);
  return member;
}

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== "string") throw new NotKnown(`${what} must be a text, not ${JSON.stringify(value)}`);
  return value;
}

/** A table of exactly this shape, or Excel's own refusal. */
export function gridArgument(value: unknown, rows: number, columns: number): unknown[][] {
  const isGrid =
    Array.isArray(value) &&
    value.length === rows &&
    value.every((row) => Array.isArray(row) && row.length === columns);
  if (!isGrid) throw new Refusal("InvalidArgument", `no table of ${String(rows)} x ${String(columns)}`);
  return value as unknown[][];
}

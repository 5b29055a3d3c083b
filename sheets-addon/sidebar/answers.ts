import * as z from "zod/mini";
import { parseSnapshot } from "../../core/workbook/snapshot";
import type { MethodName, ServerMethods } from "../protocol";

const address = { sheet: z.string(), row: z.number(), column: z.number() };
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const nothing = z.null();
const formula = z.string();
const seen = z.union([z.strictObject({ value }), z.strictObject({ formula })]);
const edits = z.array(
  z.union([z.strictObject({ ...address, value, seen }), z.strictObject({ ...address, formula, seen })]),
);
const maybeAddress = z.nullable(z.object(address));
const lists = z.array(z.object({ id: z.string(), text: z.string() }));
const maybeText = z.nullable(z.string());

/** What each method of the server must answer; throws where it answered anything else. */
export const RESULTS: {
  readonly [Name in MethodName]: (result: unknown) => ReturnType<ServerMethods[Name]>;
} = {
  read: parseSnapshot,
  mark: (result) => nothing.parse(result),
  unmark: (result) => nothing.parse(result),
  write: (result) => edits.parse(result),
  select: (result) => nothing.parse(result),
  selection: (result) => maybeAddress.parse(result),
  addSheet: (result) => z.string().parse(result),
  getSetting: (result) => maybeText.parse(result),
  setSetting: (result) => nothing.parse(result),
  getLists: (result) => lists.parse(result),
  saveList: (result) => nothing.parse(result),
  removeList: (result) => nothing.parse(result),
  ping: (result) => nothing.parse(result),
};

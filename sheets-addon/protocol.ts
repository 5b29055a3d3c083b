import * as z from "zod/mini";
import type { KeptText } from "../core/nomenklatur";
import type { Address } from "../core/workbook/address";
import type { Edit, SeenEdit } from "../core/workbook/edit";
import type { Mark } from "../core/workbook/mark";
import type { NewSheet } from "../core/workbook/new-sheet";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/**
 * What the sidebar asks of the server: the Host port, flat. Questions and answers travel as JSON text, for
 * google.script.run drops what it cannot carry (a Date anywhere makes the whole answer null).
 */
export interface ServerMethods {
  read(): WorkbookSnapshot;
  mark(marks: readonly Mark[]): null;
  unmark(): null;
  /** Returns the edits that bring back what stood there. */
  write(edits: readonly Edit[]): readonly SeenEdit[];
  select(address: Address): null;
  selection(): Address | null;
  /** Returns the name that the sheet was given. */
  addSheet(sheet: NewSheet): string;
  getSetting(key: string): string | null;
  setSetting(key: string, value: string | null): null;
  /** The pack files of the lists of codes that are kept with the document, in the order in which they were brought. */
  getLists(): readonly KeptText[];
  saveList(id: string, text: string): null;
  removeList(id: string): null;
  /** Does nothing, and calls no service of the spreadsheet: its answer is worth its `edited` alone. */
  ping(): null;
}

export type MethodName = keyof ServerMethods;

export * from "./names";

/**
 * Apps Script cannot call the sidebar, so every answer says when a person last edited a cell: a text that is another one
 * after every such edit, as it was before the question was worked on. What the server itself writes leaves it as it is.
 * "" or none where nothing is known. (A simple trigger `onEdit` that notes the time in the document's cache does it, and
 * writes nothing into the workbook.)
 */
const edited = z.optional(z.string());

const cell = z.object({ sheet: z.string(), row: z.number(), column: z.number() });

const answerSchema = z.union([
  z.object({ result: z.unknown(), edited }),
  /** Nothing was written, for these cells are no longer as they were seen. */
  z.object({ changed: z.array(cell), edited }),
  /** A sentence in Indonesian with an advice: it becomes a HostError. */
  z.object({ trouble: z.string(), edited }),
]);

export type Answer = z.infer<typeof answerSchema>;

export interface Question {
  readonly method: MethodName;
  readonly args: readonly unknown[];
}

/** Throws where the server answered with anything else. */
export function parseAnswer(text: unknown): Answer {
  return answerSchema.parse(JSON.parse(z.string().parse(text)));
}

import * as z from "zod/mini";
import type { Address } from "../core/workbook/address";
import type { Edit } from "../core/workbook/edit";
import type { Mark } from "../core/workbook/mark";
import type { CellValue, WorkbookSnapshot } from "../core/workbook/snapshot";

/**
 * What the sidebar asks of the server: the Host port, flat. Questions and answers travel as JSON text, for
 * google.script.run drops what it cannot carry (a Date anywhere makes the whole answer null).
 */
export interface ServerMethods {
  read(): WorkbookSnapshot;
  mark(marks: readonly Mark[]): null;
  unmark(): null;
  /** Returns the edits that bring back what stood there. */
  write(edits: readonly Edit[]): readonly Edit[];
  select(address: Address): null;
  selection(): Address | null;
  /** Returns the name that the sheet was given. */
  addSheet(name: string, rows: readonly (readonly CellValue[])[]): string;
  getSetting(key: string): string | null;
  setSetting(key: string, value: string | null): null;
}

export type MethodName = keyof ServerMethods;

/** The one global function of the server that the sidebar calls, with a question as JSON text. */
export const SERVER_FUNCTION = "renstraPanggil";

const answerSchema = z.union([
  z.object({ result: z.unknown() }),
  /** A sentence in Indonesian with an advice: it becomes a HostError. */
  z.object({ trouble: z.string() }),
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

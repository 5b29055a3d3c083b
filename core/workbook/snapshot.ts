import * as z from "zod/mini";
import { parseRange } from "./address";

/**
 * What a cell holds. A date is its serial number with a date format; an error is its text ("#REF!").
 * An empty cell is null.
 */
export type CellValue = string | number | boolean | null;

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const merge = z.string().check(z.refine((text) => parseRange(text) !== null, { error: "bukan rentang A1" }));

const sheetSchema = z.object({
  name: z.string(),
  visibility: z.enum(["visible", "hidden", "veryHidden"]),
  protected: z.boolean(),
  /** Where values[0][0] stands: a host may hand in the used range only. */
  origin: z.object({ row: z.number(), column: z.number() }),
  values: z.array(z.array(cellValue)),
  /** The text that the reader sees, in the same shape as values; [] where the host does not know it. */
  shown: z.array(z.array(z.string())),
  /** Number formats in Excel's notation, in the same shape as values; [] where all are General. */
  formats: z.array(z.array(z.string())),
  /** Formulas by A1 address, with their leading "=". */
  formulas: z.record(z.string(), z.string()),
  /** Merged areas in A1 notation. */
  merges: z.array(merge),
});

const workbookSchema = z.object({ name: z.string(), sheets: z.array(sheetSchema) });

/** One sheet, read once by a host. */
export type SheetSnapshot = z.infer<typeof sheetSchema>;

/** All that the core ever knows of a workbook: plain data, safe to send as JSON. */
export type WorkbookSnapshot = z.infer<typeof workbookSchema>;

/** The border between a host and the core; throws with the path of the first part that does not fit. */
export function parseSnapshot(input: unknown): WorkbookSnapshot {
  return workbookSchema.parse(input);
}

/** A sheet with everything but its values at rest: for hosts and tests that know no more. */
export function plainSheet(name: string, values: CellValue[][]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    protected: false,
    origin: { row: 0, column: 0 },
    values,
    shown: [],
    formats: [],
    formulas: {},
    merges: [],
  };
}

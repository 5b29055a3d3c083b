import type { Sheet } from "../workbook/sheet";
import type { HeadingBlock } from "./heading-block";
import type { Column } from "./table";

/** A part of a code: "1", "06", "2.03", "0004", "X.XX". */
const CODE_PART = /^(?:\d{1,4}|[Xx]{1,2})(?:[.,](?:\d{1,4}|[Xx]{1,2}))*$/;
/** So many rows tell what a column holds. */
const ROWS_TO_TELL = 60;

/**
 * A code spread over several cells often has its heading over the first of them only. The columns without a heading on
 * its right belong to it as long as nothing but parts of codes stands in them.
 */
export function withCodeColumns(
  sheet: Sheet,
  heading: HeadingBlock,
  columns: readonly Column[],
): readonly Column[] {
  const last = columns.filter((column) => column.role === "kode").at(-1);
  if (!last) return columns;
  const headed = new Set(heading.columns.map(({ column }) => column));
  const added: Column[] = [];
  for (let column = last.column + 1; !headed.has(column) && holdsCodeParts(sheet, heading, column); column++)
    added.push({ ...last, column });
  return columns.flatMap((column) => (column === last ? [column, ...added] : [column]));
}

function holdsCodeParts(sheet: Sheet, heading: HeadingBlock, column: number): boolean {
  const top = heading.range.bottom + 1;
  const texts: string[] = [];
  for (let row = top; row < Math.min(top + ROWS_TO_TELL, sheet.used.bottom + 1); row++) {
    const text = sheet.text(row, column);
    // Another table below has columns of its own.
    if (text !== "" && !CODE_PART.test(text)) break;
    if (text !== "") texts.push(text);
  }
  return texts.length > 0;
}

import { addressOf, formatAddress, formatPosition, type Address } from "./address";
import type { Content, Edit, SeenEdit } from "./edit";
import { HostError } from "./host";
import type { WorkbookSnapshot } from "./snapshot";

/** Nothing was written, for these cells hold something else than was seen in them. */
export class ChangedCells extends HostError {
  constructor(readonly cells: readonly Address[]) {
    super(
      `${String(cells.length)} sel berubah sejak dibaca, mungkin oleh orang lain, jadi tidak ada yang ditulis: ` +
        `${listCells(cells)}. Lihat isinya yang sekarang, periksa lagi, lalu coba lagi.`,
    );
  }
}

/** Every host calls this with what its cells hold now, before it writes; throws ChangedCells. */
export function refuseChangedCells(edits: readonly Edit[], contentNow: (edit: Edit) => Content): void {
  const changed = edits.filter((edit) => edit.seen && !sameContent(edit.seen, contentNow(edit)));
  if (changed.length > 0) throw new ChangedCells(changed.map(addressOf));
}

/** Edits that were decided upon with this workbook in sight. */
export function seenIn(workbook: WorkbookSnapshot, edits: readonly Edit[]): SeenEdit[] {
  return edits.map((edit) => ({ ...edit, seen: contentIn(workbook, edit) }));
}

/** What a cell of a workbook holds. */
export function contentIn({ sheets }: WorkbookSnapshot, { sheet: name, row, column }: Address): Content {
  const sheet = sheets.find((each) => each.name === name);
  const formula = sheet?.formulas[formatPosition({ row, column })];
  if (formula !== undefined) return { formula };
  return { value: sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null };
}

/** The result of a formula is not compared: it follows from other cells. */
function sameContent(one: Content, other: Content): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return (one.value === "" ? null : one.value) === (other.value === "" ? null : other.value);
}

const MOST_NAMED = 5;

/** "'T-C.27'!B2, 'T-C.27'!B3 dan 4 lagi". */
export function listCells(cells: readonly Address[]): string {
  const named = cells.slice(0, MOST_NAMED).map(formatAddress).join(", ");
  return cells.length > MOST_NAMED ? `${named} dan ${String(cells.length - MOST_NAMED)} lagi` : named;
}

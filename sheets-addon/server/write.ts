import { formatAddress } from "../../core/workbook/address";
import { refuseChangedCells } from "../../core/workbook/changed-cells";
import type { Content, Edit, SeenEdit } from "../../core/workbook/edit";
import { HostError } from "../../core/workbook/host";
import { allOrNone } from "./all-or-none";
import { blocksOf } from "./blocks";
import { openSerialReader } from "./contents";
import { EditArea, type CellContent } from "./edit-area";
import { filledCells } from "./filled-cells";
import { isProtected, sheetNamed, type Sheet } from "./sheets";

/** The edits of one sheet, and what its cells held before. */
interface Task {
  readonly sheet: Sheet;
  readonly edits: readonly Edit[];
  readonly before: EditArea;
}

/**
 * Writes all edits or none, a rectangle of neighbours by one call, and reads them again: Google changes what it reads as
 * a number or a date. Returns the edits that bring back what stood there.
 */
export function write(edits: readonly Edit[]): readonly SeenEdit[] {
  const serialOf = openSerialReader();
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const sheets = names.map(writableSheet);
  const tasks = sheets.map(({ name, sheet }): Task => {
    const own = edits.filter((edit) => edit.sheet === name);
    return { sheet, edits: own, before: new EditArea(sheet, own, serialOf) };
  });
  for (const { edits: own, before } of tasks) refuseChangedCells(own, (edit) => contentAt(before, edit));
  return allOrNone((undo) => {
    for (const task of tasks) {
      undo(() => {
        takeBack(task, serialOf);
      });
      put(task.sheet, task.edits, task.before);
    }
    return tasks.flatMap((task) => {
      const after = new EditArea(task.sheet, task.edits, serialOf);
      refuseUntaken(task.edits, after);
      return undoOf(task).map((edit) => ({ ...edit, seen: contentAt(after, edit) }));
    });
  });
}

function contentAt(area: EditArea, edit: Edit): Content {
  const { value, formula } = area.at(edit);
  return formula === "" ? { value } : { formula };
}

function writableSheet(name: string): { name: string; sheet: Sheet } {
  const sheet = sheetNamed(name);
  if (!isProtected(sheet)) return { name, sheet };
  throw new HostError(
    `Lembar "${name}" dilindungi dan Anda tidak boleh mengubahnya: minta pemiliknya memberi Anda akses (Data > Lindungi ` +
      "sheet dan rentang), lalu coba lagi.",
  );
}

/** What a formula filled beside its own cell comes back with the formula; a value there would be in its way. */
function undoOf({ edits, before }: Task): Edit[] {
  const filled = filledCells(
    edits.map(({ sheet, row, column }) => ({ sheet, ...before.at({ row, column }), row, column })),
  );
  return edits.map((edit) => {
    const { sheet, row, column } = edit;
    const { value, formula } = before.at(edit);
    if (formula !== "") return { sheet, row, column, formula };
    return { sheet, row, column, value: filled.has(formatAddress(edit)) ? null : value };
  });
}

/** Leaves alone what was not changed: it may be the very cell that refused. */
function takeBack(task: Task, serialOf: (date: Date) => number): void {
  const now = new EditArea(task.sheet, task.edits, serialOf);
  const changed = undoOf(task).filter((edit) => {
    const [before, after] = [task.before.at(edit), now.at(edit)];
    const isFilled = edit.formula === undefined && edit.value !== before.value;
    return isFilled || after.formula !== before.formula || after.value !== before.value;
  });
  put(task.sheet, changed, task.before);
}

function put(sheet: Sheet, edits: readonly Edit[], before: EditArea): void {
  const cells = edits.map((edit) => {
    const { row, column } = edit;
    return { row, column, content: entryOf(edit, before.at(edit).format) };
  });
  for (const { row, column, rows } of blocksOf(cells)) {
    const [first = []] = rows;
    sheet.getRange(row + 1, column + 1, rows.length, first.length).setValues(rows);
  }
}

/** The number format of cells for plain text, in which an apostrophe would be seen. */
export const PLAIN_TEXT = "@";

/** What setValues takes for an edit. It reads texts as if somebody typed them, unless they begin with an apostrophe. */
export function entryOf(
  { value, formula }: Pick<Edit, "value" | "formula">,
  format: string,
): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === undefined || value === null || value === "") return "";
  return typeof value === "string" && format !== PLAIN_TEXT ? `'${value}` : value;
}

function refuseUntaken(edits: readonly Edit[], after: EditArea): void {
  const last = new Map(edits.map((edit) => [formatAddress(edit), edit]));
  for (const [address, edit] of last) {
    if (holds(after.at(edit), edit)) continue;
    throw new HostError(
      `Sel ${address} tidak menerima isi yang ditulis, mungkin karena formatnya, validasi datanya, atau sel yang ` +
        "digabung: perbaiki sel itu sendiri, lalu coba lagi. Tidak ada sel lain yang diubah.",
    );
  }
}

/** Texts must be the same to the letter; a number may have lost its last digits. */
function holds(cell: CellContent, edit: Edit): boolean {
  if (edit.formula !== undefined) return cell.formula !== "";
  const value = edit.value === "" ? null : edit.value;
  if (cell.formula !== "" || typeof value !== typeof cell.value) return false;
  return typeof value === "number" || value === cell.value;
}

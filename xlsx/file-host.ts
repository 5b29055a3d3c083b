import type { Address } from "../core/workbook/address";
import { contentIn, refuseChangedCells, seenIn } from "../core/workbook/changed-cells";
import type { Edit, SeenEdit } from "../core/workbook/edit";
import { HostError, type Host, type Store } from "../core/workbook/host";
import type { Mark } from "../core/workbook/mark";
import { placedCells, type NewSheet } from "../core/workbook/new-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/workbook/snapshot";
import { currentEdit, OriginalCells, refuseImpossibleEdits, refuseLongContent } from "./file-edits";
import { readWorkbook } from "./read";
import { SheetCells } from "./cells";
import { withPlainFormulas } from "./formula";
import { withLooks, withMarks, withoutLooks, withoutMarks } from "./marks";
import { withMerges } from "./merges";
import { addSheet } from "./new-sheet";
import { WorkbookPackage } from "./package";
import { dropResults } from "./results";
import { PackageStore } from "./store";
import { stylesPathOf } from "./styles-part";

/**
 * A workbook in a file. Nothing reaches the file itself: `save` gives the bytes of the changed copy, in which every
 * part that was not asked to change is the same as before.
 */
export class FileHost implements Host {
  readonly store: Store;
  readonly #file: WorkbookPackage;
  readonly #originals = new OriginalCells();
  #snapshot: WorkbookSnapshot;
  #isEdited = false;

  /** Throws a HostError for whatever is no sound .xlsx file. */
  static async open(bytes: Uint8Array, name: string): Promise<FileHost> {
    return new FileHost(bytes, await readWorkbook(bytes, name));
  }

  private constructor(bytes: Uint8Array, snapshot: WorkbookSnapshot) {
    this.#snapshot = snapshot;
    this.#file = new WorkbookPackage(bytes);
    this.store = new PackageStore(this.#file);
  }

  /** Results of formulas are those that the spreadsheet program stored, also after a write. */
  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.#snapshot);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    for (const { sheet } of marks) this.#sheet(sheet);
    const shown = marks.filter(({ ranges }) => ranges.length > 0);
    if (shown.length === 0) return this.unmark();
    await this.#file.allOrNone(() => {
      this.#putMarks(shown);
    });
  }

  #putMarks(shown: readonly Mark[]): void {
    const stylesPath = stylesPathOf(this.#file);
    const { xml, looks } = withLooks(this.#file.text(stylesPath));
    this.#file.setText(stylesPath, xml);
    for (const { name, path } of this.#file.sheets()) {
      const own = shown.filter(({ sheet }) => sheet === name);
      this.#file.setText(path, withMarks(this.#file.text(path), own, looks));
    }
  }

  unmark(): Promise<void> {
    const file = this.#file;
    return file.allOrNone(() => {
      for (const { path } of file.sheets()) file.setText(path, withoutMarks(file.text(path)));
      for (const path of file.related("styles")) file.setText(path, withoutLooks(file.text(path)));
    });
  }

  async write(edits: readonly Edit[]): Promise<readonly SeenEdit[]> {
    const names = [...new Set(edits.map(({ sheet }) => sheet))];
    const changes = names.map((name) => ({
      sheet: this.#sheet(name),
      own: edits.filter((edit) => edit.sheet === name),
    }));
    for (const { sheet, own } of changes)
      refuseImpossibleEdits(own, sheet, this.#file.text(this.#path(sheet)));
    refuseChangedCells(edits, (edit) => contentIn(this.#snapshot, edit));
    const undo = edits.map((edit) => currentEdit(edit, this.#snapshot));
    await this.#change(() => {
      for (const { sheet, own } of changes) this.#writeSheet(sheet, own);
    });
    this.#isEdited ||= edits.length > 0;
    return seenIn(this.#snapshot, undo);
  }

  /** Replaces the merged areas of a sheet, in A1 notation. */
  async setMerges(sheet: string, merges: readonly string[]): Promise<void> {
    const path = this.#path(this.#sheet(sheet));
    await this.#change(() => {
      this.#file.setText(path, withMerges(this.#file.text(path), merges));
    });
  }

  /** A file has no window: this only answers whether the sheet exists. */
  async select({ sheet }: Address): Promise<void> {
    await Promise.resolve(this.#sheet(sheet));
  }

  selection(): Promise<null> {
    return Promise.resolve(null);
  }

  onEdit(): () => void {
    return () => undefined;
  }

  async addSheet(sheet: NewSheet): Promise<string> {
    for (const { cell } of placedCells(sheet)) refuseLongContent(cell);
    return this.#change(() => addSheet(this.#file, sheet));
  }

  save(): Promise<Uint8Array> {
    if (!this.#isEdited) return Promise.resolve(this.#file.toBytes());
    const copy = new WorkbookPackage(this.#file.toBytes());
    dropResults(copy);
    return Promise.resolve(copy.toBytes());
  }

  #writeSheet(sheet: SheetSnapshot, edits: readonly Edit[]): void {
    const path = this.#path(sheet);
    const xml = this.#file.text(path);
    const before = new SheetCells(xml);
    const isShared = edits.some((edit) => before.get(edit)?.includes('t="shared"'));
    const cells = isShared ? new SheetCells(withPlainFormulas(xml, sheet.formulas)) : before;
    for (const edit of edits) {
      this.#originals.remember(currentEdit(edit, this.#snapshot), cells.get(edit));
      this.#originals.apply(edit, cells);
    }
    this.#file.setText(path, cells.toString());
  }

  /** Changes the parts, and reads what became of them; where either fails, all is as it was. */
  #change<Result>(work: () => Result): Promise<Result> {
    return this.#file.allOrNone(async () => {
      const result = work();
      this.#snapshot = await readWorkbook(this.#file.toBytes("loose"), this.#snapshot.name);
      return result;
    });
  }

  #sheet(name: string): SheetSnapshot {
    const sheet = this.#snapshot.sheets.find((candidate) => candidate.name === name);
    if (sheet) return sheet;
    throw new HostError(
      `Lembar "${name}" tidak ada di buku kerja ini: periksa ulang buku kerjanya, lalu coba lagi.`,
    );
  }

  #path({ name }: SheetSnapshot): string {
    return this.#file.sheets().find((sheet) => sheet.name === name)?.path ?? "";
  }
}

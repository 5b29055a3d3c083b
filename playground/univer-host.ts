import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Address } from "../core/workbook/address";
import { refuseChangedCells } from "../core/workbook/changed-cells";
import type { Edit, SeenEdit } from "../core/workbook/edit";
import { HostError, type Host, type Store } from "../core/workbook/host";
import type { Mark } from "../core/workbook/mark";
import { placedCells, type NewSheet } from "../core/workbook/new-sheet";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { refuseLongContent } from "../xlsx/file-edits";
import { freeName } from "../xlsx/sheet-name";
import { indonesianTexts } from "../xlsx/read";
import type { Calculation } from "./univer/calculation";
import { contentsNow, currentEdits, putEdits } from "./univer/edits";
import { addMarks, marksOf, removeMarks } from "./univer/marks";
import { addNewSheet, formulaEdits } from "./univer/new-sheet";
import { snapshotOf } from "./univer/read-sheet";
import { bringIntoView } from "./univer/view";

/** What a workbook in Univer is made of. */
export interface OpenWorkbook {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly calculation: Calculation;
  readonly store: Store;
  /** Univer's ids of the sheets that the file protects. */
  readonly protectedIds: ReadonlySet<string>;
}

/** The host over the spreadsheet in the page. */
export class UniverHost implements Host {
  readonly store: Store;
  readonly #open: OpenWorkbook;
  readonly #listeners = new Set<() => void>();
  /** By Univer's ids: the file gets what Univer does not keep, such as links and how a sheet is printed. */
  readonly #made = new Map<string, NewSheet>();
  /** Above 0 while this host itself changes the workbook. */
  #ownChanges = 0;

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.store = open.store;
    open.calculation.watch(() => {
      if (this.#ownChanges === 0) for (const listener of this.#listeners) listener();
    });
  }

  async read(): Promise<WorkbookSnapshot> {
    const { workbook, calculation, protectedIds } = this.#open;
    await calculation.settle();
    const texts = indonesianTexts();
    const sheets = workbook
      .getSheets()
      .map((sheet) => snapshotOf(sheet, protectedIds.has(sheet.getSheetId()), texts));
    return { name: workbook.getName(), sheets };
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    for (const { sheet } of marks) this.#sheet(sheet);
    await this.unmark();
    addMarks(this.#open.api, this.#open.workbook, marks);
  }

  unmark(): Promise<void> {
    removeMarks(this.#open.api, this.#open.workbook);
    return Promise.resolve();
  }

  /** The marks as they stand in the sheets now. */
  marks(): Mark[] {
    return marksOf(this.#open.workbook);
  }

  async write(edits: readonly Edit[]): Promise<readonly SeenEdit[]> {
    const tasks = [...new Set(edits.map(({ sheet }) => sheet))].map((name) => ({
      sheet: this.#writableSheet(name),
      own: edits.filter((edit) => edit.sheet === name),
    }));
    for (const { sheet, own } of tasks) refuseChangedCells(own, contentsNow(sheet));
    const undo = tasks.map(({ sheet, own }) => currentEdits(sheet, own));
    for (const { sheet, own } of tasks) await this.#put(sheet, own);
    return tasks.flatMap(({ sheet }, index) => {
      const now = contentsNow(sheet);
      return (undo[index] ?? []).map((edit) => ({ ...edit, seen: now(edit) }));
    });
  }

  async select({ sheet: name, row, column }: Address): Promise<void> {
    const sheet = this.#sheet(name);
    if (sheet.isSheetHidden()) return;
    this.#open.workbook.setActiveSheet(sheet);
    sheet.getRange(row, column).activate();
    // A sheet that was never shown is laid out first.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    bringIntoView(sheet, { row, column });
  }

  selection(): Promise<Address | null> {
    const sheet = this.#open.workbook.getActiveSheet();
    const range = sheet.getActiveRange();
    if (!range) return Promise.resolve(null);
    return Promise.resolve({ sheet: sheet.getSheetName(), row: range.getRow(), column: range.getColumn() });
  }

  onEdit(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async addSheet(wanted: NewSheet): Promise<string> {
    for (const { cell } of placedCells(wanted)) refuseLongContent(cell);
    const { workbook } = this.#open;
    const active = workbook.getActiveSheet();
    const given = freeName(
      wanted.name,
      workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    const sheet = this.#own(() => addNewSheet(workbook, given, wanted));
    this.#made.set(sheet.getSheetId(), wanted);
    await this.#put(sheet, formulaEdits(given, wanted));
    workbook.setActiveSheet(active);
    return given;
  }

  /** What a sheet was made from that this host added; undefined for all others. */
  madeFrom(sheetId: string): NewSheet | undefined {
    return this.#made.get(sheetId);
  }

  #own<Result>(change: () => Result): Result {
    this.#ownChanges += 1;
    try {
      return change();
    } finally {
      this.#ownChanges -= 1;
    }
  }

  async #put(sheet: FWorksheet, edits: readonly Edit[]): Promise<void> {
    this.#ownChanges += 1;
    try {
      await putEdits(this.#open.api, sheet, edits);
    } finally {
      this.#ownChanges -= 1;
    }
  }

  #writableSheet(name: string): FWorksheet {
    const sheet = this.#sheet(name);
    if (!this.#open.protectedIds.has(sheet.getSheetId())) return sheet;
    throw new HostError(
      `Lembar "${name}" dilindungi: buka perlindungannya di Excel (Tinjau > Buka Proteksi Lembar), lalu coba lagi.`,
    );
  }

  #sheet(name: string): FWorksheet {
    const sheet = this.#open.workbook.getSheetByName(name);
    if (sheet) return sheet;
    throw new HostError(
      `Lembar "${name}" tidak ada di buku kerja ini: periksa ulang buku kerjanya, lalu coba lagi.`,
    );
  }
}

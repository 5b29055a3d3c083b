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

const REFUSED =
  "Lembar di halaman ini menolak perubahan itu, dan isinya dikembalikan seperti semula: coba lagi; bila berulang, " +
  "simpan dahulu berkasnya, lalu muat ulang halaman ini.";

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
    const { api, workbook } = this.#open;
    const before = this.marks();
    const put = (all: readonly Mark[]): void => {
      removeMarks(api, workbook);
      addMarks(api, workbook, all);
    };
    await this.#allOrNone(
      () => {
        put(marks);
      },
      () => {
        put(before);
      },
    );
  }

  unmark(): Promise<void> {
    return this.mark([]);
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
    const put = async (edits: readonly (readonly Edit[])[]): Promise<void> => {
      for (const [index, { sheet }] of tasks.entries())
        await putEdits(this.#open.api, sheet, edits[index] ?? []);
    };
    await this.#allOrNone(
      () => put(tasks.map(({ own }) => own)),
      () => put(undo),
    );
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
    await this.#allOrNone(
      async () => {
        const sheet = addNewSheet(workbook, given, wanted);
        await putEdits(this.#open.api, sheet, formulaEdits(given, wanted));
        this.#made.set(sheet.getSheetId(), wanted);
        workbook.setActiveSheet(active);
      },
      () => {
        const half = workbook.getSheetByName(given);
        if (half) workbook.deleteSheet(half);
      },
    );
    return given;
  }

  /** What a sheet was made from that this host added; undefined for all others. */
  madeFrom(sheetId: string): NewSheet | undefined {
    return this.#made.get(sheetId);
  }

  /** Changes the workbook; where Univer fails, `back` puts it right, and that is said. */
  async #allOrNone(work: () => Promise<void> | void, back: () => Promise<void> | void): Promise<void> {
    this.#ownChanges += 1;
    try {
      await work();
    } catch (cause) {
      await back();
      throw new HostError(REFUSED, { cause });
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

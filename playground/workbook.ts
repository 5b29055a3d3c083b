import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { FileHost } from "../xlsx/file-host";
import { readLooks } from "../xlsx/looks";
import { fileChanges } from "./changes";
import { Calculation } from "./univer/calculation";
import { mergesOf } from "./univer/read-sheet";
import { readTypingAsInIndonesia } from "./univer/typing";
import { sheetId, workbookData } from "./univer/workbook-data";
import { UniverHost } from "./univer-host";

/** A file open in the page: the sheets that the planner sees, and the package that they came from. */
export class PlaygroundWorkbook {
  readonly host: UniverHost;
  /** What the spreadsheet holds. */
  readonly sheets: FWorkbook;
  readonly #file: FileHost;
  /** The names that the file has for the sheets, by Univer's ids. */
  readonly #namesInFile: Map<string, string>;
  #hasMoved = false;

  /** Throws a HostError for whatever is no sound .xlsx file, and then leaves the open workbook as it is. */
  static async open(api: FUniver, bytes: Uint8Array, name: string): Promise<PlaygroundWorkbook> {
    const file = await FileHost.open(bytes, name);
    const [snapshot, looks] = [await file.read(), await readLooks(bytes)];
    const before = api.getActiveWorkbook();
    if (before) api.disposeUnit(before.getId());
    const workbook = api.createWorkbook(workbookData(nextId(), snapshot, looks));
    workbook.setNumfmtLocal("id");
    readTypingAsInIndonesia(workbook);
    const namesInFile = new Map(snapshot.sheets.map((sheet, index) => [sheetId(index), sheet.name]));
    const isProtected = new Set(
      snapshot.sheets.filter((sheet) => sheet.protected).map(({ name: own }) => own),
    );
    const protectedSheets = workbook.getSheets().filter((sheet) => isProtected.has(sheet.getSheetName()));
    for (const sheet of protectedSheets) await protect(sheet);
    const host = new UniverHost({
      api,
      workbook,
      calculation: new Calculation(workbook),
      store: file.store,
      protectedIds: new Set(protectedSheets.map((sheet) => sheet.getSheetId())),
    });
    return new PlaygroundWorkbook({ host, file, workbook, namesInFile });
  }

  private constructor(parts: {
    readonly host: UniverHost;
    readonly file: FileHost;
    readonly workbook: FWorkbook;
    readonly namesInFile: Map<string, string>;
  }) {
    this.host = parts.host;
    this.#file = parts.file;
    this.sheets = parts.workbook;
    this.#namesInFile = parts.namesInFile;
    this.sheets.onCommandExecuted(({ id }) => {
      this.#hasMoved ||= MOVE.test(id);
    });
  }

  /** Were rows or columns inserted, deleted or moved since the file was opened? */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  get name(): string {
    return this.sheets.getName();
  }

  /**
   * The file with what was changed in the page: values, formulas, merged areas, marks, settings and added sheets.
   * Formats and widths stay where the file has them, also when rows were inserted: `hasMoved` says so.
   */
  async save(): Promise<Uint8Array> {
    for (const sheet of this.sheets.getSheets()) {
      const name = this.#nameInFile(sheet) ?? (await this.#addToFile(sheet));
      const known = (await this.#file.read()).sheets.find((candidate) => candidate.name === name);
      const merges = mergesOf(sheet);
      if (!sameAreas(merges, known?.merges ?? [])) await this.#file.setMerges(name, merges);
      await this.#file.write(fileChanges(name, known, sheet));
    }
    const inFile = (name: string): string => this.#nameInFile(this.sheets.getSheetByName(name)) ?? name;
    await this.#file.mark(this.host.marks().map((mark) => ({ ...mark, sheet: inFile(mark.sheet) })));
    return this.#file.save();
  }

  /** A sheet of the host's is made in the file as it was made in the page; what was changed in it since is edits. */
  async #addToFile(sheet: FWorksheet): Promise<string> {
    const made = this.host.madeFrom(sheet.getSheetId());
    const name = await this.#file.addSheet({ rows: [], ...made, name: sheet.getSheetName() });
    this.#namesInFile.set(sheet.getSheetId(), name);
    return name;
  }

  #nameInFile(sheet: FWorksheet | null): string | undefined {
    return sheet ? this.#namesInFile.get(sheet.getSheetId()) : undefined;
  }
}

const MOVE = /^sheet\.mutation\.(insert|remove|move)-(rows?|col|columns?)$/;

function sameAreas(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

let opened = 0;

/** Univer keeps things by the id of a workbook also after it was closed. */
function nextId(): string {
  opened += 1;
  return `buku-${String(opened)}`;
}

async function protect(sheet: FWorksheet): Promise<void> {
  const permission = sheet.getWorksheetPermission();
  await permission.protect();
  await permission.setReadOnly();
}

import type { Address } from "../../core/workbook/address";
import type { Edit, SeenEdit } from "../../core/workbook/edit";
import type { Host, Store } from "../../core/workbook/host";
import type { Mark } from "../../core/workbook/mark";
import type { NewSheet } from "../../core/workbook/new-sheet";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { capabilitiesOf, type Capabilities } from "./capabilities";
import { ChangeWatch } from "./change-watch";
import { Marks } from "./marks";
import { addSheet } from "./new-sheet";
import { readSheets } from "./read-sheets";
import { select, selection } from "./selection";
import { Session, type RunExcel } from "./session";
import { SheetDirectory } from "./sheet-directory";
import { SettingsStore, XmlStore } from "./store";
import { Writer } from "./writer";

export interface ExcelHostOptions {
  /** Excel.run, or its like in tests. */
  readonly run?: RunExcel;
  readonly capabilities?: Capabilities;
  /** The largest number of cells that one sync reads. */
  readonly cellsPerBlock?: number;
}

/**
 * Excel on the web answers with at most 5 MB; the cells of real plans take 50 to 90 bytes each. On the desktop nothing
 * but memory counts.
 */
export const CELLS_PER_BLOCK = { web: 50_000, desktop: 200_000 };

/** The host over the workbook that is open in Excel. */
export class ExcelHost implements Host {
  readonly store: Store;
  readonly #session: Session;
  readonly #cellsPerBlock: number;
  readonly #directory = new SheetDirectory();
  readonly #marks: Marks;
  readonly #writer: Writer;
  readonly #changes: ChangeWatch;
  /** Does the workbook count its days from 1904? As the last reading showed it. */
  #from1904 = false;

  constructor(options: ExcelHostOptions = {}) {
    const { run = runExcel, capabilities = capabilitiesOf() } = options;
    this.#session = new Session(run, capabilities);
    this.#cellsPerBlock = options.cellsPerBlock ?? cellsPerBlock();
    this.store = capabilities.customXml ? new XmlStore(this.#session) : new SettingsStore(this.#session);
    this.#marks = new Marks(this.#session, this.#directory);
    this.#writer = new Writer(this.#session);
    this.#changes = new ChangeWatch(this.#session);
  }

  read(): Promise<WorkbookSnapshot> {
    const { can } = this.#session;
    return this.#session.look(async (context) => {
      if (can.workbookName) context.workbook.load("name");
      const options = { directory: this.#directory, can, cellsPerBlock: this.#cellsPerBlock };
      const { sheets, from1904 } = await readSheets(context, options);
      this.#from1904 = from1904;
      return { name: can.workbookName ? context.workbook.name : "Buku kerja", sheets };
    });
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.#marks.replace(marks);
  }

  unmark(): Promise<void> {
    return this.#marks.remove();
  }

  write(edits: readonly Edit[]): Promise<readonly SeenEdit[]> {
    return this.#changes.own(() => this.#writer.write(edits, this.#from1904));
  }

  select(address: Address): Promise<void> {
    return this.#session.look((context) => select(context, address));
  }

  selection(): Promise<Address | null> {
    return this.#session.look((context) => selection(context, this.#session.can));
  }

  onEdit(listener: () => void): () => void {
    return this.#changes.add(listener);
  }

  addSheet(sheet: NewSheet): Promise<string> {
    return this.#changes.own(() => addSheet(this.#session, sheet));
  }
}

const runExcel: RunExcel = (options, batch) => Excel.run(options, batch);

function cellsPerBlock(): number {
  return Office.context.platform === Office.PlatformType.OfficeOnline
    ? CELLS_PER_BLOCK.web
    : CELLS_PER_BLOCK.desktop;
}

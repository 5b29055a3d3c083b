import type { KeptLists, ListStore, Pack } from "../../core/nomenklatur";
import { readExample } from "../../core/rules/example";
import { addressOf, type Address } from "../../core/workbook/address";
import { contentIn, refuseChangedCells } from "../../core/workbook/changed-cells";
import type { Edit, SeenEdit } from "../../core/workbook/edit";
import type { Host, Store } from "../../core/workbook/host";
import type { Mark } from "../../core/workbook/mark";
import type { NewSheet } from "../../core/workbook/new-sheet";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { entry } from "../core/nomenklatur/lists";
import { withoutSeen } from "../hosts/without-seen";
import { asSnapshot } from "../core/report/laporan/as-snapshot";

/** A host in memory that writes down what the pane asked of it, and misbehaves where a test wants it to. */
export class FakeHost implements Host {
  readonly marks: (readonly Mark[] | null)[] = [];
  readonly selected: Address[] = [];
  readonly written: Edit[] = [];
  readonly added: NewSheet[] = [];
  readonly saved = new Map<string, string>();
  at: Address | null = { sheet: "Lembar1", row: 40, column: 0 };
  reads = 0;
  /** Instead of the workbook. */
  answer: (() => Promise<WorkbookSnapshot>) | null = null;
  brokenStore = false;
  #listener: (() => void) | null = null;

  constructor(public snapshot: WorkbookSnapshot) {}

  read(): Promise<WorkbookSnapshot> {
    this.reads++;
    return this.answer?.() ?? Promise.resolve(this.snapshot);
  }
  mark(marks: readonly Mark[]): Promise<void> {
    this.marks.push(marks);
    return Promise.resolve();
  }
  unmark(): Promise<void> {
    this.marks.push(null);
    return Promise.resolve();
  }
  async write(edits: readonly Edit[]): Promise<readonly SeenEdit[]> {
    await Promise.resolve();
    refuseChangedCells(edits, (edit) => contentIn(this.snapshot, edit));
    this.written.push(...edits.map(withoutSeen));
    return edits.map((edit) => ({
      ...addressOf(edit),
      ...contentIn(this.snapshot, edit),
      seen: contentIn(this.snapshot, edit),
    }));
  }
  select(address: Address): Promise<void> {
    this.selected.push(address);
    return Promise.resolve();
  }
  selection(): Promise<Address | null> {
    return Promise.resolve(this.at);
  }
  onEdit(listener: () => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }
  addSheet(sheet: NewSheet): Promise<string> {
    this.added.push(sheet);
    this.snapshot = { ...this.snapshot, sheets: [...this.snapshot.sheets, asSnapshot(sheet)] };
    return Promise.resolve(sheet.name);
  }
  readonly store: Store = {
    get: (key) =>
      this.brokenStore ? Promise.reject(new Error("penuh")) : Promise.resolve(this.saved.get(key) ?? null),
    set: (key, value) => {
      if (this.brokenStore) return Promise.reject(new Error("penuh"));
      if (value === null) this.saved.delete(key);
      else this.saved.set(key, value);
      return Promise.resolve();
    },
  };

  /** The planner types into a cell. */
  edit(text: string): void {
    this.snapshot = workbook(text);
    this.#listener?.();
  }
  get isListenedTo(): boolean {
    return this.#listener !== null;
  }
}

export const HEADING =
  "Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027";

/** Two findings of kode-tanpa-nol: A3, and A5. */
export const FAULTY = `${HEADING}
  1.06 | URUSAN BIDANG SOSIAL | | | 1.000.000 | | 1.000.000
  1.6.2 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
  1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
  1.06.02.2.03.001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`;

export const SOUND = FAULTY.replace("1.6.2 ", "1.06.02 ").replace(".001 ", ".0001 ");

export function workbook(text: string): WorkbookSnapshot {
  return readExample(text).snapshot;
}

/** A complete list of the codes that FAULTY prints. */
export const LIST: Pack = {
  ...{ id: "uji", judul: "Daftar uji", tahun: 2023, sumber: "uji", lengkap: true },
  entries: [
    entry("1.06", "URUSAN BIDANG SOSIAL"),
    entry("1.06.02", "PROGRAM PEMBERDAYAAN SOSIAL"),
    entry("1.06.02.2.03", "Pengembangan Potensi"),
    entry("1.06.02.2.03.0001", "Peningkatan Kemampuan"),
  ],
};

/** Lists in memory. */
export class FakeLists implements ListStore {
  packs: readonly Pack[] = [LIST];
  damaged: readonly string[] = [];

  load(): Promise<KeptLists> {
    return Promise.resolve({ packs: this.packs, damaged: this.damaged });
  }
  save(pack: Pack): Promise<void> {
    this.packs = [...this.packs.filter(({ id }) => id !== pack.id), pack];
    return Promise.resolve();
  }
  remove(id: string): Promise<void> {
    this.packs = this.packs.filter((pack) => pack.id !== id);
    this.damaged = this.damaged.filter((each) => each !== id);
    return Promise.resolve();
  }
}

import type { Role } from "../../core/tables/kind";
import type { TableKindId } from "../../core/tables/kinds";
import type { Range } from "../../core/workbook/address";
import type { Choices } from "./choices";
import { text, type CellDraft, type Grid } from "./grid";
import { HeadingTypist, type Heading, type TypedHeading } from "./heading";
import type { CapaianModel, IndikatorModel, LayananModel, SerapanModel, SimpulModel } from "./model";
import type { Random } from "./random";
import type { EvaluasiModel, TahunanModel } from "./evaluasi";
import { Writer } from "./writer";

/** What a typed row holds, for those who want to damage it. */
export interface TypedRow {
  readonly row: number;
  readonly is:
    | "kode"
    | "keluaran"
    | "indikator"
    | "lanjutan"
    | "band"
    | "total"
    | "capaian"
    | "serapan"
    | "spm"
    | "prioritas"
    | "pernyataan"
    | "evaluasi";
  readonly simpul?: SimpulModel;
  readonly indikator?: IndikatorModel;
  readonly capaian?: CapaianModel;
  readonly serapan?: SerapanModel;
  readonly layanan?: LayananModel;
  readonly evaluasi?: { readonly kinerja: EvaluasiModel; readonly rupiah: EvaluasiModel };
  readonly tahunan?: { readonly kinerja: TahunanModel; readonly rupiah: TahunanModel };
}

/** A table as it was typed: what its reader must find. */
export interface TypedTable {
  readonly kind: TableKindId;
  readonly sheet: string;
  readonly grid: Grid;
  readonly range: Range;
  readonly headings: readonly TypedHeading[];
  /** Rows with contents, without headings, number rows and blank rows. */
  readonly rows: readonly TypedRow[];
  /** Where the caption's line with the period stands. */
  readonly caption: { readonly row: number; readonly column: number } | null;
}

/** The desk on which a table is typed. */
export interface Desk {
  readonly grid: Grid;
  readonly sheet: string;
  readonly choices: Choices;
  readonly random: Random;
  readonly at: { readonly row: number; readonly column: number };
}

/** Types one table from its caption down. */
export class TableTypist {
  readonly writer: Writer;
  readonly choices: Choices;
  readonly random: Random;
  readonly #desk: Desk;
  readonly #kind: TableKindId;
  readonly #headings: readonly Heading[];
  readonly #typed: TypedHeading[] = [];
  readonly #rows: TypedRow[] = [];
  readonly #captionRows: number[] = [];
  #caption: TypedTable["caption"] = null;
  #row: number;

  constructor(desk: Desk, kind: TableKindId, headings: readonly Heading[]) {
    this.#desk = desk;
    this.#kind = kind;
    this.#headings = headings;
    this.#row = desk.at.row;
    this.choices = desk.choices;
    this.random = desk.random;
    this.writer = new Writer(desk.choices);
  }

  /** Caption lines above the table; the first line with a period is remembered. */
  caption(lines: readonly string[]): void {
    for (const line of lines) {
      if (/20\d\d/.test(line)) this.#caption ??= { row: this.#row, column: this.#desk.at.column };
      this.#desk.grid.set(this.#row, this.#desk.at.column, text(line));
      this.#captionRows.push(this.#row);
      this.#row += 1;
    }
    if (this.choices.identitas) this.#identity();
    if (lines.length > 0 && this.random.chance(0.3)) this.#row += 1;
  }

  /** "Perangkat Daerah : Dinas …" between the caption and the table. */
  #identity(): void {
    for (const [name, value] of [
      ["Perangkat Daerah", "Dinas"],
      ["Kabupaten", "Sungai Bening"],
    ] as const) {
      for (const [offset, part] of [name, ":", value].entries())
        this.#desk.grid.set(this.#row, this.#desk.at.column + offset, text(part));
      this.#row += 1;
    }
  }

  /** A line of its own between the blocks of a table: the reader counts it among the rows of the block above. */
  line(content: string): void {
    if (this.#typed.length > 0) this.row({ is: "band" });
    else this.#row += 1;
    this.#desk.grid.set(this.#row - 1, this.#desk.at.column, text(content));
  }

  heading(): void {
    const typist = new HeadingTypist(this.#desk.grid, this.choices);
    const typed = typist.type(this.#headings, { row: this.#row, column: this.#desk.at.column });
    this.#typed.push(typed);
    this.#row = typed.bottom + 1;
  }

  /** A page ends: the heading stands there again. */
  pageBreak(): void {
    if (this.choices.kepalaBerulang && this.#rows.length > 0) this.heading();
  }

  blankRow(): void {
    if (this.choices.barisKosong) this.#row += 1;
  }

  /** A row without contents for the reader, such as the lower half of a fraction: text in one column only. */
  looseRow(role: Role, draft: CellDraft, info: Omit<TypedRow, "row">): void {
    this.row(info);
    this.put(role, draft);
  }

  row(info: Omit<TypedRow, "row">): number {
    this.#rows.push({ ...info, row: this.#row });
    this.#row += 1;
    return this.#row - 1;
  }

  /** Puts a cell into the current row; `slot` counts the columns of the role. Nothing where the table has no such column. */
  put(role: Role, draft: CellDraft, slot = 0): void {
    const column = this.columns(role)[slot];
    if (column !== undefined) this.#desk.grid.set(this.#row - 1, column, draft);
  }

  putAt(row: number, role: Role, draft: CellDraft): void {
    const [column] = this.columns(role);
    if (column !== undefined) this.#desk.grid.set(row, column, draft);
  }

  get nextRow(): number {
    return this.#row;
  }

  putAll(role: Role, drafts: readonly CellDraft[]): void {
    for (const [slot, draft] of drafts.entries()) this.put(role, draft, slot);
  }

  columns(role: Role): number[] {
    return (this.#typed[0]?.columns ?? [])
      .filter((column) => column.role === role)
      .map(({ column }) => column);
  }

  get left(): number {
    return this.#desk.at.column;
  }

  get right(): number {
    return this.#typed[0]?.columns.at(-1)?.column ?? this.left;
  }

  /** Merges a role's column over rows that say one thing. */
  mergeDown(role: Role, top: number, bottom: number): void {
    for (const column of this.columns(role))
      this.#desk.grid.merge({ top, bottom, left: column, right: column });
  }

  mergeAcross(row: number): void {
    this.#desk.grid.merge({ top: row, bottom: row, left: this.left, right: this.right });
  }

  /** Notes and a signature beneath, and what was typed. */
  finish(notes: readonly string[] = []): TypedTable {
    if (this.choices.judulTengah) for (const row of this.#captionRows) this.mergeAcross(row);
    const bottom = this.#rows.at(-1)?.row ?? this.#row - 1;
    const columns = (this.#typed[0]?.columns ?? []).filter((column) => column.role !== null);
    for (const note of notes) {
      this.#desk.grid.set(this.#row, this.left, text(note));
      this.#row += 1;
    }
    if (this.choices.tandaTangan) this.#sign();
    return {
      kind: this.#kind,
      sheet: this.#desk.sheet,
      grid: this.#desk.grid,
      headings: this.#typed,
      rows: this.#rows,
      caption: this.#caption,
      range: {
        top: this.#typed[0]?.top ?? 0,
        left: columns[0]?.column ?? 0,
        bottom,
        right: columns.at(-1)?.column ?? 0,
      },
    };
  }

  #sign(): void {
    const right = Math.max(this.left, this.right - 3);
    const both = this.random.chance(0.4);
    const lines = [
      "Sungai Bening, 14 Juli 2025",
      "KEPALA DINAS,",
      "",
      "Drs. AHMAD SURYADI, M.Si",
      "NIP. 19680512 199303 1 007",
    ];
    this.#row += 1;
    for (const line of lines) {
      if (line !== "") this.#desk.grid.set(this.#row, right, text(line));
      if (both && line.startsWith("KEPALA"))
        this.#desk.grid.set(this.#row, this.left, text("Mengetahui, SEKRETARIS DAERAH"));
      this.#row += 1;
    }
  }
}

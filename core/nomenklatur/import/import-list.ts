import { LEVELS, type Level } from "../../kode/kode";
import type { Sheet } from "../../workbook/sheet";
import { JENIS_PEMDA, packId, type Entry, type JenisPemda, type Pack } from "../entry";
import { MOST_ENTRIES } from "../pack-file";
import { Gathering } from "./gathering";
import type { Issue, IssueKind } from "./issue";
import { findLayout, type LayoutKind } from "./layout";
import { RowReader } from "./read-row";

/** What the sheet itself does not say. */
export interface ImportOptions {
  /** As people call the list: "Kepmendagri 900.1.15.5-1317 Tahun 2023". See guessOrigin. */
  readonly judul: string;
  readonly tahun: number;
  /** The file or sheet it was taken from. */
  readonly sumber: string;
  /** For lists without a column JENIS PEMDA; where left out, the kewenangan of its codes tells. */
  readonly jenis?: JenisPemda;
  /** false for an extract; true where left out. */
  readonly lengkap?: boolean;
}

export interface LevelCount {
  readonly jenis: JenisPemda;
  readonly counts: Readonly<Record<Level, number>>;
}

export type ImportResult =
  | {
      readonly kind: "berhasil";
      readonly pack: Pack;
      readonly layout: LayoutKind;
      readonly counts: readonly LevelCount[];
      /** In the order they came up; beyond 1,000 only counted. */
      readonly issues: readonly Issue[];
      readonly issueCounts: ReadonlyMap<IssueKind, number>;
      /** Codes that were written in another form than the standard one. */
      readonly repaired: number;
    }
  | { readonly kind: "gagal"; readonly apa: string; readonly perbaikan: string };

export interface ImportProgress {
  readonly done: number;
  readonly of: number;
}

const SLICE = 200;

/** Reads a list from a sheet; yields after every few hundred rows, so that a host can show progress, pause or stop. */
export function* importSteps(sheet: Sheet, options: ImportOptions): Generator<ImportProgress, ImportResult> {
  const layout = findLayout(sheet);
  if (!layout) return NO_LIST;
  const of = sheet.used.bottom - layout.headingRow;
  if (of > MOST_ENTRIES) return tooMany(of);
  const reader = new RowReader(sheet, layout);
  const gathering = new Gathering({ repeatsParents: layout.kind === "gabungan" });
  for (let done = 1; done <= of; done++) {
    gatherRow(reader, gathering, layout.headingRow + done);
    if (done % SLICE === 0) yield { done, of };
  }
  const entries = gathering.entries(options.jenis ?? null);
  if (entries.length === 0) return NO_CODES;
  return {
    kind: "berhasil",
    pack: packOf(options, entries),
    layout: layout.kind,
    counts: countsOf(entries),
    issues: gathering.issues.told,
    issueCounts: gathering.issues.counts,
    repaired: gathering.repaired,
  };
}

function gatherRow(reader: RowReader, gathering: Gathering, row: number): void {
  const drafts = reader.read(row);
  if (drafts.length === 0) return;
  const jenis = reader.jenis(row);
  if (jenis && !jenis.read) {
    const apa = `Jenis pemda "${jenis.written}" bukan PROV dan bukan KABKOT.`;
    gathering.issues.add({ kind: "jenis-tidak-dikenal", rows: [row + 1], kode: "", apa });
    return;
  }
  for (const draft of drafts) gathering.add(draft, row + 1, jenis?.read ?? null);
}

function packOf({ judul, tahun, sumber, lengkap = true }: ImportOptions, entries: readonly Entry[]): Pack {
  return { id: packId(judul), judul, tahun, sumber, lengkap, entries };
}

/** How many codes of each level a list of entries has for either kind of government. */
export function countsOf(entries: readonly Entry[]): readonly LevelCount[] {
  return JENIS_PEMDA.map((jenis) => {
    const counts = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
    for (const entry of entries) if (entry.jenis.includes(jenis)) counts[entry.level]++;
    return { jenis, counts };
  });
}

const NO_LIST = {
  kind: "gagal",
  apa: "Tidak ada daftar nomenklatur yang dikenali pada lembar ini.",
  perbaikan:
    "Buka lembar ekspor SIPD (JENIS PEMDA, BIDANG, PROGRAM, KEGIATAN, SUBKEGIATAN, …) atau lampiran Kepmendagri (URUSAN, BIDANG URUSAN, PROGRAM, KEGIATAN, SUB KEGIATAN, NOMENKLATUR, …) beserta baris judul kolomnya.",
} as const;

const NO_CODES = {
  kind: "gagal",
  apa: "Judul kolomnya dikenali, tetapi tidak ada satu baris pun yang kodenya terbaca.",
  perbaikan: "Periksa apakah baris di bawah judul berisi kode seperti 1.06.02.2.01.0001 beserta namanya.",
} as const;

function tooMany(rows: number): ImportResult {
  return {
    kind: "gagal",
    apa: `Lembar ini berisi ${String(rows)} baris; daftar nomenklatur tidak pernah lebih dari ${String(MOST_ENTRIES)}.`,
    perbaikan: "Salin daftarnya saja ke lembar baru, lalu impor dari sana.",
  };
}

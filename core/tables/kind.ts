import type { HeadingPath } from "./heading-text";

/** What a column of a table is for. The same word means the same in every kind of table. */
export type Role =
  | "nomor"
  | "sasaran-rpjmd"
  | "tujuan"
  | "sasaran"
  | "strategi"
  | "kebijakan"
  | "kebijakan-rpjmd"
  | "operasionalisasi"
  | "tahap"
  | "masalah-pokok"
  | "masalah"
  | "akar-masalah"
  | "potensi"
  | "isu-klhs"
  | "isu-lingkungan"
  | "isu-strategis"
  | "outcome"
  | "output"
  | "kode"
  | "uraian"
  | "kegiatan"
  | "jenis-pelayanan"
  | "indikator"
  | "rumus"
  | "definisi"
  | "satuan"
  | "nspk"
  | "ikk"
  | "lainnya"
  | "baseline"
  | "pagu-awal"
  | "target"
  | "pagu"
  | "anggaran"
  | "realisasi"
  | "rasio"
  | "berhak"
  | "terlayani"
  | "target-maju"
  | "pagu-maju"
  | "target-berjalan"
  | "proyeksi"
  | "realisasi-lalu"
  | "realisasi-lalu-rp"
  | "triwulan"
  | "triwulan-rp"
  | "realisasi-rp"
  | "realisasi-sd"
  | "realisasi-sd-rp"
  | "rasio-rp"
  | "tingkat"
  | "tingkat-rp"
  | "target-akhir"
  | "pagu-akhir"
  | "pertumbuhan-anggaran"
  | "pertumbuhan-realisasi"
  | "perangkat-daerah"
  | "lokasi"
  | "keterangan";

/** Roles that a table has once a year. */
export const YEARLY_ROLES = [
  "target",
  "pagu",
  "anggaran",
  "realisasi",
  "rasio",
  "berhak",
  "terlayani",
  "realisasi-rp",
  "rasio-rp",
  "proyeksi",
] as const;
export type YearlyRole = (typeof YEARLY_ROLES)[number];

/** Roles whose cells are sentences of their own, of which one may stand alone in its row. */
export const STATEMENT_ROLES = [
  "tujuan",
  "sasaran",
  "strategi",
  "kebijakan",
  "kebijakan-rpjmd",
  "operasionalisasi",
  "tahap",
  "masalah-pokok",
  "masalah",
  "akar-masalah",
  "potensi",
  "isu-klhs",
  "isu-lingkungan",
  "isu-strategis",
] as const;
export type StatementRole = (typeof STATEMENT_ROLES)[number];

/** Which regulation a table follows: Permendagri 86/2017 or Inmendagri 2/2025. */
export type Regime = "86/2017" | "2/2025";

/** How headings spell the columns of one role. The first column rule that fits a heading takes it. */
export interface ColumnRule {
  readonly role: Role;
  /** Tested against the heading's letters: all parts joined with ">", e.g. /(^|>)target>.*rp$/. */
  readonly heading: RegExp;
}

/** A kind of Renstra table: how it is recognised and how its columns are read. */
export interface TableKind {
  readonly id: string;
  /** Indonesian name, as people call it. */
  readonly title: string;
  /** What captions and sheet names call it, as lower-case text. */
  readonly names: readonly RegExp[];
  readonly columns: readonly ColumnRule[];
  /** Roles that must be there; the number is how many columns at least. */
  readonly requires: Readonly<Partial<Record<Role, number>>>;
  /** A table that is named may be printed in parts, each with the roles of one of these. */
  readonly parts?: readonly TableKind["requires"][];
  /** A heading with any of these letters belongs to some other kind of table. */
  readonly rejects?: RegExp;
  /** A caption that says so belongs to some other kind of table. */
  readonly rejectsTitle?: RegExp;
  /** Recognised only when its name is in the caption, the sheet's name or the heading: its columns alone say too little. */
  readonly needsName?: boolean;
}

export function defineTableKind<const Id extends string>(
  kind: TableKind & { readonly id: Id },
): TableKind & { readonly id: Id } {
  return kind;
}

/** The role that a kind gives to a heading; null for a column it does not know. */
export function roleOf(kind: TableKind, path: HeadingPath): Role | null {
  return kind.columns.find((rule) => rule.heading.test(path.letters))?.role ?? null;
}

export function isStatement(role: Role): role is StatementRole {
  return (STATEMENT_ROLES as readonly Role[]).includes(role);
}

export function isYearly(role: Role): role is YearlyRole {
  return (YEARLY_ROLES as readonly Role[]).includes(role);
}

/** Roles of figures: those of a year, and those that a table has once, or not by the year. */
const FIGURES: ReadonlySet<Role> = new Set<Role>([
  ...YEARLY_ROLES,
  "baseline",
  "target-akhir",
  "pagu-akhir",
  "pertumbuhan-anggaran",
  "pertumbuhan-realisasi",
  "target-maju",
  "pagu-maju",
  "target-berjalan",
  "realisasi-lalu",
  "realisasi-lalu-rp",
  "triwulan",
  "triwulan-rp",
  "realisasi-sd",
  "realisasi-sd-rp",
  "tingkat",
  "tingkat-rp",
]);

export function isFigure(role: Role): boolean {
  return FIGURES.has(role);
}

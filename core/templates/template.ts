import type { CellValue } from "../workbook/snapshot";
import type { Regime, Role } from "../tables/kind";
import type { TableKindId } from "../tables/kinds";
import type { Source, YearValues } from "./source";
import type { YearSpan } from "./years";

/** One column of a heading, or a group of them. A role alone is a column under its usual words. */
export type Heading = Role | HeadingNode;

export interface HeadingNode {
  /**
   * What the cell says, with years for {tahun}, {ke}, {romawi}, {awal}, {akhir}, {lalu}, {depan} (see years.ts). Without it the
   * year where there is one for each, else the usual words for the role.
   */
  readonly title?: string;
  /** What the column is for; none for a group, or for a column that the kind of table has no role for. */
  readonly role?: Role;
  readonly columns?: readonly Heading[];
  /** The role whose width and number format it has, where it has none or its own has others. */
  readonly like?: Role;
  /** It stands once for each of these years. */
  readonly each?: YearSpan;
}

/** A row by what its cells are for; values by year go to the columns of their years. */
export type RowContent = Readonly<Partial<Record<Role, CellValue | YearValues>>>;

export interface RowDraft {
  /** What the template has no column for is left out, but for codes and units: they join the name beside them. */
  readonly cells: RowContent;
  readonly bold?: boolean;
  /** Roles whose cells repeat those of the row above by a formula, once the row says what it is about. */
  readonly repeats?: readonly Role[];
}

/** A heading with rows under it; most tables have one. */
export interface SectionContent {
  /** What stands above the heading, a line each. */
  readonly lines?: readonly string[];
  readonly rows: readonly RowDraft[];
}

/** A table of a Renstra or Renja as a regulation has it: enough to make a sheet of it. */
export interface Template {
  /** What the command line calls it; unique within a regime. */
  readonly id: string;
  readonly kind: TableKindId;
  /** The number that each regulation gives it; it is printed only under the regimes that are named here. */
  readonly nomor: Readonly<Partial<Record<Regime, string>>>;
  /** As the regulation names it. */
  readonly judul: string;
  /** What the caption's year means: the period of the plan, the five years before it, or the year of the Renja. */
  readonly masa: "rencana" | "lalu" | "renja";
  readonly columns: readonly Heading[];
  /** Rows of a filled table; a template without is only made empty. */
  readonly fill?: (source: Source) => readonly SectionContent[];
  /** Sections of an empty one; by default one of blank rows. */
  readonly empty?: readonly SectionContent[];
}

export function defineTemplate(template: Template): Template {
  return template;
}

import { printYears } from "../numbers/print";
import type { Plan } from "../plan/plan";
import { columnKeys, headingKey } from "../tables/assignment";
import type { HeadingBlock } from "../tables/heading-block";
import type { Role } from "../tables/kind";
import { TABLE_KINDS } from "../tables/kinds";
import { ROLE_WORDS } from "../tables/role-words";
import type { Table } from "../tables/table";
import { formatRange, type Address } from "../workbook/address";
import { toTableJson } from "./json";

export { ASSIGNMENTS_KEY, readAssignments, writeAssignments, type Assignment } from "../tables/assignment";

/** A table (or what looks like one) as a pane shows it. */
export interface TableView {
  /** Names its heading: what an assignment is stored under. */
  readonly key: string;
  readonly sheet: string;
  readonly range: string;
  readonly at: Address;
  /** null where it was not recognised. */
  readonly kind: string | null;
  readonly title: string;
  readonly rows: number;
  /** "2026-2030"; "" where the heading names none. */
  readonly years: string;
  readonly columns: readonly TableColumnView[];
  /** A person said what it is. */
  readonly assigned: boolean;
}

export interface TableColumnView {
  readonly key: string;
  readonly heading: string;
  readonly role: Role | null;
}

/** What a person can say that a table is, with the roles that its columns may take. */
export const KIND_CHOICES: readonly {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly { readonly role: Role; readonly label: string }[];
}[] = TABLE_KINDS.map(({ id, title, columns }) => ({
  id,
  title,
  roles: [...new Set(columns.map(({ role }) => role))].map((role) => ({ role, label: ROLE_WORDS[role] })),
}));

/** The recognised tables first, then what was not recognised. */
export function tableViews(plan: Plan): readonly TableView[] {
  return [
    ...plan.tables.map(recognised),
    ...plan.unrecognised.map(({ sheet, range, caption, heading, assigned }) => ({
      key: headingKey(heading),
      sheet,
      range: formatRange(range),
      at: { sheet, row: range.top, column: range.left },
      kind: null,
      title: caption,
      rows: Math.max(0, range.bottom - heading.range.bottom),
      years: "",
      columns: columnViews(heading, () => null),
      assigned,
    })),
  ];
}

function recognised(table: Table): TableView {
  const heading = table.sections[0]?.heading;
  const { range, rows, years } = toTableJson(table);
  const roles = new Map(table.columns.map(({ column, role }) => [column, role]));
  return {
    key: heading ? headingKey(heading) : "",
    sheet: table.sheet.name,
    range,
    at: { sheet: table.sheet.name, row: table.range.top, column: table.range.left },
    kind: table.kind.id,
    title: table.kind.title,
    rows,
    years: printYears(years),
    columns: heading ? columnViews(heading, (column) => roles.get(column) ?? null) : [],
    assigned: table.assigned,
  };
}

function columnViews(heading: HeadingBlock, roleOf: (column: number) => Role | null): TableColumnView[] {
  const keys = columnKeys(heading);
  return heading.columns.map(({ column, path }, index) => ({
    key: keys[index] ?? "",
    heading: path.texts.join(" › "),
    role: roleOf(column),
  }));
}

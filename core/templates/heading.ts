import type { Role } from "../tables/kind";
import type { Range } from "../workbook/address";
import type { CellValue } from "../workbook/snapshot";
import { ROLE_LAYOUT } from "./role-layout";
import type { Heading, HeadingNode } from "./template";
import { withYears, type TemplateYears, type YearInTitle } from "./years";

/** A cell of a heading, over the columns and rows that it spans; rows count from the heading's first. */
export interface HeadingCell {
  readonly value: CellValue;
  readonly range: Range;
}

/** A column of the sheet. */
export interface TemplateColumn {
  readonly column: number;
  readonly title: string;
  readonly role: Role | null;
  /** Its place among the columns of the same heading: codes may be spread over several. */
  readonly part: number;
  /** Its heading stands over several columns. */
  readonly isSpread: boolean;
  /** The role whose width and number format it has. */
  readonly like: Role;
  /** The year that its figures are for; without one in the heading that of the Renja, the next, or the last. */
  readonly year: number;
}

export interface HeadingLayout {
  readonly cells: readonly HeadingCell[];
  readonly columns: readonly TemplateColumn[];
  /** Rows, the one with the column numbers included. */
  readonly height: number;
}

export interface HeadingOptions {
  readonly years: TemplateYears;
  /** Columns that a code takes. */
  readonly kodeParts: number;
}

function yearOf(role: Role | undefined, { renja, pagu }: TemplateYears): number {
  if (role === "target-maju" || role === "pagu-maju") return renja + 1;
  return role === "target-akhir" ? (pagu.at(-1) ?? renja) : renja;
}

/** A heading whose years are known: a column with its role, or a group. */
interface Node {
  readonly title: string;
  readonly role: Role | null;
  readonly like: Role;
  readonly year: number;
  readonly span: number;
  readonly children: readonly Node[];
}

/** Lays a heading out: each column reaches down to the last row, and below stand the numbers of the columns. */
export function layHeading(headings: readonly Heading[], options: HeadingOptions): HeadingLayout {
  const nodes = headings.flatMap((heading) => spelt(heading, options));
  const depth = Math.max(...nodes.map(depthOf));
  const leaves = nodes.flatMap(leavesOf);
  const numbers = placed(leaves, 0).map(({ node, left }, index): HeadingCell => ({
    value: `(${String(index + 1)})`,
    range: { top: depth, left, bottom: depth, right: left + node.span - 1 },
  }));
  return {
    cells: [...cellsOf(nodes, { row: 0, left: 0, bottom: depth - 1 }), ...numbers],
    columns: placed(leaves, 0).flatMap(({ node, left }) => columnsOf(node, left)),
    height: depth + 1,
  };
}

function spelt(heading: Heading, options: HeadingOptions, year?: YearInTitle): Node[] {
  const node: HeadingNode = typeof heading === "string" ? { role: heading } : heading;
  if (!node.each || year) return [nodeOf(node, options, year)];
  return options.years[node.each].map((tahun, index) => nodeOf(node, options, { tahun, ke: index + 1 }));
}

function nodeOf(node: HeadingNode, options: HeadingOptions, year: YearInTitle | undefined): Node {
  const children = (node.columns ?? []).flatMap((child) => spelt(child, options, year));
  const usual = node.each ? "{tahun}" : node.role ? ROLE_LAYOUT[node.role].title : "";
  const own = node.role === "kode" ? options.kodeParts : 1;
  return {
    title: withYears(node.title ?? usual, options.years, year),
    role: node.role ?? null,
    like: node.like ?? node.role ?? "keterangan",
    year: year?.tahun ?? yearOf(node.role, options.years),
    span: children.length > 0 ? children.reduce((sum, { span }) => sum + span, 0) : own,
    children,
  };
}

const depthOf = ({ children }: Node): number => 1 + Math.max(0, ...children.map(depthOf));
const leavesOf = (node: Node): Node[] =>
  node.children.length > 0 ? node.children.flatMap(leavesOf) : [node];

/** Nodes with the column that each begins in. */
function placed(nodes: readonly Node[], from: number): { readonly node: Node; readonly left: number }[] {
  let left = from;
  return nodes.map((node) => {
    const at = { node, left };
    left += node.span;
    return at;
  });
}

function cellsOf(
  nodes: readonly Node[],
  { row, left: from, bottom }: { readonly row: number; readonly left: number; readonly bottom: number },
): HeadingCell[] {
  return placed(nodes, from).flatMap(({ node, left }) => {
    const end = node.children.length > 0 ? row : bottom;
    const value = /^20\d\d$/.test(node.title) ? Number(node.title) : node.title;
    return [
      { value, range: { top: row, left, bottom: end, right: left + node.span - 1 } },
      ...cellsOf(node.children, { row: row + 1, left, bottom }),
    ];
  });
}

function columnsOf({ title, role, like, year, span }: Node, left: number): TemplateColumn[] {
  return Array.from({ length: span }, (_, part) => ({
    column: left + part,
    title,
    role,
    like,
    part,
    isSpread: span > 1,
    year,
  }));
}

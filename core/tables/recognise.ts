import type { Range } from "../workbook/address";
import { isOwnSheet } from "../workbook/own-sheet";
import { Sheet } from "../workbook/sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { assignColumns } from "./assign-columns";
import { assignedKind, headingKey, type Assignment } from "./assignment";
import { bestKind } from "./best-kind";
import { isContinuation, readCaption, tableNumber, type Caption } from "./caption";
import { withCodeColumns } from "./code-columns";
import { findHeadings, type HeadingBlock } from "./heading-block";
import type { TableKind } from "./kind";
import { TABLE_KINDS } from "./kinds";
import { Table, type Column, type Section } from "./table";
import { lastDataRow } from "./table-end";

/** An area that looks like a table of no known kind. */
export interface Unrecognised {
  readonly sheet: string;
  readonly range: Range;
  readonly caption: string;
  readonly heading: HeadingBlock;
  /** A person said that it is no table of a Renstra. */
  readonly assigned: boolean;
}

export interface Recognition {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}

/** A heading with the kind it fits best. */
interface Block {
  readonly heading: HeadingBlock;
  readonly caption: Caption;
  readonly kind: TableKind | null;
  readonly columns: readonly Column[];
  readonly assigned: boolean;
}

/** Finds the tables of all visible sheets. What a person said of a heading goes before what its words say. */
export function recognise(snapshot: WorkbookSnapshot, assignments: readonly Assignment[] = []): Recognition {
  const sheets = snapshot.sheets.map((sheet) => new Sheet(sheet));
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of sheets)
    if (!sheet.hidden && !isOwnSheet(sheet)) recogniseSheet(sheet, assignments, { tables, unrecognised });
  return { sheets, tables, unrecognised };
}

/** Adds what a sheet holds to what was found before. */
function recogniseSheet(
  sheet: Sheet,
  assignments: readonly Assignment[],
  { tables, unrecognised }: { readonly tables: Table[]; readonly unrecognised: Unrecognised[] },
): void {
  const blocks = readBlocks(sheet, assignments);
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    if (!block) break;
    let next = index + 1;
    while (next < blocks.length && continues(block, blocks[next])) next++;
    const group = blocks.slice(index, next);
    const end = (blocks[next]?.caption.top ?? sheet.used.bottom + 1) - 1;
    if (block.kind) {
      const parts = {
        caption: block.caption,
        sections: sectionsOf(sheet, group, end),
        assigned: block.assigned,
      };
      tables.push(new Table(block.kind, sheet, parts, () => tables));
    } else
      unrecognised.push({
        sheet: sheet.name,
        range: extent(sheet, group, end),
        caption: block.caption.text,
        heading: block.heading,
        assigned: block.assigned,
      });
    index = next;
  }
}

function readBlocks(sheet: Sheet, assignments: readonly Assignment[]): Block[] {
  let floor = sheet.used.top;
  let before: TableKind | null = null;
  return findHeadings(sheet).map((heading) => {
    const caption = readCaption(sheet, heading.range.top, { floor, isTitle });
    floor = heading.range.bottom + 1;
    const assignment = assignments.find(({ key }) => key === headingKey(heading));
    const said = assignedKind(assignment);
    const names = { caption: caption.text.toLowerCase(), sheet: sheet.name.toLowerCase(), before };
    const kind = said === undefined ? bestKind(heading, names) : said;
    before = kind;
    const columns = kind
      ? withCodeColumns(sheet, heading, assignColumns(kind, heading, assignment?.roles))
      : [];
    return { heading, caption, kind, columns, assigned: said !== undefined };
  });
}

function isTitle(text: string): boolean {
  const lower = text.toLowerCase();
  return TABLE_KINDS.some((kind) => kind.names.some((name) => name.test(lower)));
}

/** A repeated heading: the same columns again, with no caption of another table between. */
function continues(first: Block, next: Block | undefined): boolean {
  if (!next || next.kind !== first.kind || !sameColumns(first, next)) return false;
  const number = tableNumber(next.caption.text);
  return (
    next.caption.text === "" ||
    isContinuation(next.caption.text) ||
    (number !== null && number === tableNumber(first.caption.text))
  );
}

function sameColumns(one: Block, other: Block): boolean {
  const shape = (block: Block): string =>
    block.kind
      ? assignColumns(block.kind, block.heading)
          .map(({ column, role }) => `${String(column)}${role}`)
          .join()
      : block.heading.columns.map(({ column, path }) => `${String(column)}${path.letters}`).join();
  return shape(one) === shape(other);
}

function sectionsOf(sheet: Sheet, group: readonly Block[], end: number): Section[] {
  return group.map((block, index) => {
    const next = group[index + 1];
    const top = block.heading.range.bottom + 1;
    const last = next ? next.caption.top - 1 : lastDataRow(sheet, block.columns, { top, bottom: end });
    return { heading: block.heading, columns: block.columns, top, bottom: Math.max(top - 1, last) };
  });
}

function extent(sheet: Sheet, group: readonly Block[], end: number): Range {
  const first = group[0]?.heading.range ?? sheet.used;
  let bottom = end;
  const isBlank = (row: number): boolean => {
    for (let column = first.left; column <= first.right; column++)
      if (sheet.text(row, column) !== "") return false;
    return true;
  };
  while (bottom > first.bottom && isBlank(bottom)) bottom--;
  return { ...first, bottom };
}

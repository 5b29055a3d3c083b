import { formatRange, type Range } from "../../core/workbook/address";
import { halvesOf, type Block, type Piece } from "./blocks";
import type { Capabilities } from "./capabilities";
import { isTooLarge, tooLarge } from "./errors";
import { askMerged, mergedAddresses } from "./merged";
import type { RawPiece } from "./raw-sheet";

/** The used range of a sheet; null hidden flags say that only some rows or columns are hidden. */
export interface Area {
  readonly range: Range;
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

/** Proxies of all that is asked about a piece. */
interface Asked {
  readonly piece: Piece;
  readonly cells: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Reads blocks, and smaller ones where Excel finds them too large. */
export class BlockReader {
  /** What was read, by the id of the sheet, from the top. */
  readonly pieces = new Map<string, RawPiece[]>();
  readonly #context: Excel.RequestContext;
  readonly #areas: ReadonlyMap<string, Area>;
  readonly #can: Capabilities;

  constructor(context: Excel.RequestContext, areas: ReadonlyMap<string, Area>, can: Capabilities) {
    this.#context = context;
    this.#areas = areas;
    this.#can = can;
  }

  /** Excel says in two ways that a block is too large: by an error, or by null in the place of the values. */
  async read(block: Block): Promise<void> {
    const asked = block.map((piece) => this.#ask(piece));
    try {
      await this.#context.sync();
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      await this.#readHalves(block);
      return;
    }
    if (asked.some(({ cells }) => !isComplete(cells))) await this.#readHalves(block);
    else for (const each of asked) this.#keep(each);
  }

  async #readHalves(block: Block): Promise<void> {
    const halves = halvesOf(block);
    if (!halves) throw tooLarge();
    await this.read(halves[0]);
    await this.read(halves[1]);
  }

  #ask(piece: Piece): Asked {
    const sheet = this.#context.workbook.worksheets.getItem(piece.sheet);
    const cells = sheet.getRange(formatRange(piece.range));
    cells.load("values,text,formulas,numberFormat");
    const area = this.#areas.get(piece.sheet);
    const isFirst = piece.range.top === area?.range.top;
    const merged =
      isFirst && this.#can.mergedAreas ? askMerged(sheet.getRange(formatRange(area.range))) : null;
    const isMixed = (flag: boolean | null | undefined): boolean => flag === null && this.#can.rowProperties;
    return {
      piece,
      cells,
      merged,
      rows: isMixed(area?.rowsHidden) ? cells.getRowProperties({ rowHidden: true }) : null,
      columns:
        isFirst && isMixed(area.columnsHidden) ? cells.getColumnProperties({ columnHidden: true }) : null,
    };
  }

  #keep({ piece: { sheet, range }, cells, merged, rows, columns }: Asked): void {
    const area = this.#areas.get(sheet);
    const isFirst = range.top === area?.range.top;
    const rowFlags = rows?.value.map(({ rowHidden }) => rowHidden === true);
    const columnFlags = columns?.value.map(({ columnHidden }) => columnHidden === true);
    const known = this.pieces.get(sheet) ?? [];
    known.push({
      range,
      values: cells.values,
      texts: cells.text,
      formulas: cells.formulas,
      formats: cells.numberFormat as string[][],
      merges: mergedAddresses(merged),
      hiddenRows: hiddenOf(rowFlags ?? area?.rowsHidden === true, range.top, range.bottom),
      hiddenColumns: isFirst
        ? hiddenOf(columnFlags ?? area.columnsHidden === true, range.left, range.right)
        : [],
    });
    this.pieces.set(sheet, known);
  }
}

/** The typings do not know the null that Excel answers for too many cells. */
function isComplete(cells: Excel.Range): boolean {
  const grids: readonly unknown[] = [cells.values, cells.text, cells.formulas, cells.numberFormat];
  return grids.every((grid) => Array.isArray(grid));
}

/** Indexes of the hidden ones: each has a flag, or all have the same. */
function hiddenOf(flags: readonly boolean[] | boolean, first: number, last: number): number[] {
  if (flags === false) return [];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return flags === true ? all : all.filter((_, index) => flags[index]);
}

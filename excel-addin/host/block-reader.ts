import { formatRange, type Range } from "../../core/workbook/address";
import { halvesOf, type Block, type Piece } from "./blocks";
import type { Capabilities } from "./capabilities";
import { isTooLarge, tooLarge } from "./errors";
import { askMerged, mergedAddresses } from "./merged";
import type { RawPiece } from "./raw-sheet";

/** Proxies of all that is asked about a piece. */
interface Asked {
  readonly piece: Piece;
  readonly cells: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** Reads blocks, and smaller ones where Excel finds them too large. */
export class BlockReader {
  /** What was read, by the id of the sheet, from the top. */
  readonly pieces = new Map<string, RawPiece[]>();
  readonly #context: Excel.RequestContext;
  /** The used ranges, by the id of the sheet. */
  readonly #areas: ReadonlyMap<string, Range>;
  readonly #can: Capabilities;

  constructor(context: Excel.RequestContext, areas: ReadonlyMap<string, Range>, can: Capabilities) {
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
    const isFirst = piece.range.top === area?.top;
    const merged = isFirst && this.#can.mergedAreas ? askMerged(sheet.getRange(formatRange(area))) : null;
    return { piece, cells, merged };
  }

  #keep({ piece: { sheet, range }, cells, merged }: Asked): void {
    const known = this.pieces.get(sheet) ?? [];
    known.push({
      range,
      values: cells.values,
      texts: cells.text,
      formulas: cells.formulas,
      formats: cells.numberFormat as string[][],
      merges: mergedAddresses(merged),
    });
    this.pieces.set(sheet, known);
  }
}

/** The typings do not know the null that Excel answers for too many cells. */
function isComplete(cells: Excel.Range): boolean {
  const grids: readonly unknown[] = [cells.values, cells.text, cells.formulas, cells.numberFormat];
  return grids.every((grid) => Array.isArray(grid));
}

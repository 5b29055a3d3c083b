import type { Range } from "../../core/workbook/address";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { BlockReader } from "./block-reader";
import { blocksOf } from "./blocks";
import type { Capabilities } from "./capabilities";
import { showsDatesFrom1904, snapshotOf } from "./raw-sheet";
import type { SheetDirectory } from "./sheet-directory";

export interface ReadOptions {
  readonly directory: SheetDirectory;
  readonly can: Capabilities;
  /** The largest number of cells that one sync reads. */
  readonly cellsPerBlock: number;
}

export interface SheetsRead {
  readonly sheets: SheetSnapshot[];
  /** Does the workbook count its days from 1904? */
  readonly from1904: boolean;
}

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Reads all sheets: one sync for their sizes (two the first time), then one a block. */
export async function readSheets(context: Excel.RequestContext, options: ReadOptions): Promise<SheetsRead> {
  const found = await options.directory.ask(context, askUsedRange);
  const areas = new Map<string, Range>();
  for (const { sheet, answer } of found) if (!answer.isNullObject) areas.set(sheet.id, areaOf(answer));
  const wanted = [...areas].map(([sheet, range]) => ({ sheet, range }));
  const reader = new BlockReader(context, areas, options.can);
  for (const block of blocksOf(wanted, options.cellsPerBlock)) await reader.read(block);
  const from1904 = showsDatesFrom1904([...reader.pieces.values()].flat());
  const sheets = found.map(({ sheet }) => {
    const visibility = VISIBILITIES[sheet.visibility];
    const state = { name: sheet.name, visibility, protected: sheet.protection.protected };
    return snapshotOf(state, reader.pieces.get(sheet.id) ?? [], from1904);
  });
  return { sheets, from1904 };
}

/** Values only: formats far below a table would make it a million rows high. */
function askUsedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

function areaOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Range {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

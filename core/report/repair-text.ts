import { formatAddress } from "../workbook/address";
import type { CellChange } from "./cell-change";
import type { Repair } from "./repairs";

/** What was repaired, as lines of plain text: by finding, each cell with what it held and holds. */
export function repairLines(repairs: readonly Repair[]): string[] {
  if (repairs.length === 0) return ["Tidak ada yang dapat diperbaiki dengan pasti."];
  const cells = repairs.reduce((so, { changes }) => so + changes.length, 0);
  return [
    `Diperbaiki: ${String(repairs.length)} temuan, ${String(cells)} sel.`,
    ...repairs.flatMap(({ finding, changes }) => [
      `  [${finding.rule}] ${finding.apa}`,
      ...changes.map((change) => `    ${changeText(change)}`),
    ]),
  ];
}

function changeText({ at, before, after }: CellChange): string {
  return `${formatAddress(at)}: ${quoted(before)} menjadi ${quoted(after)}`;
}

const quoted = (text: string): string => (text === "" ? "(kosong)" : `"${text}"`);

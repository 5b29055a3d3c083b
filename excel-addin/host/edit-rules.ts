import { contains, formatAddress, formatRange, parseRange } from "../../core/workbook/address";
import type { Edit } from "../../core/workbook/edit";
import { HostError } from "../../core/workbook/host";

/** What one cell holds, in characters. */
export const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Throws a HostError for what no cell can hold. */
export function refuseLongTexts(edits: readonly Pick<Edit, "value" | "formula">[]): void {
  for (const { formula, value } of edits) {
    const longest = formula === undefined ? LONGEST_TEXT : LONGEST_FORMULA;
    const text = formula ?? value;
    if (typeof text !== "string" || text.length <= longest) continue;
    throw new HostError(
      `Teks ini lebih panjang dari ${longest.toLocaleString("id-ID")} karakter, batas satu sel: pendekkan, lalu coba lagi.`,
    );
  }
}

/** Throws a HostError for an edit of a cell that lies hidden under the first cell of a merged area. */
export function refuseCoveredCells(edits: readonly Edit[], merges: readonly string[]): void {
  const areas = merges.flatMap((text) => parseRange(text) ?? []);
  for (const edit of edits) {
    const area = areas.find((candidate) => contains(candidate, edit));
    if (!area || (area.top === edit.row && area.left === edit.column)) continue;
    throw new HostError(
      `Sel ${formatAddress(edit)} tertutup sel gabungan ${formatRange(area)}: isi sel pertamanya, ` +
        "atau pisahkan dahulu (Beranda > Gabungkan), lalu coba lagi.",
    );
  }
}

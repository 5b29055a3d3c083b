import { addressOf, contains, formatAddress, parseRange } from "../core/workbook/address";
import { contentIn } from "../core/workbook/changed-cells";
import type { Edit } from "../core/workbook/edit";
import { HostError } from "../core/workbook/host";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/workbook/snapshot";
import { arrayAreas } from "./results";
import type { SheetCells } from "./cells";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Throws a HostError for the first edit of a sheet that Excel itself would refuse. */
export function refuseImpossibleEdits(edits: readonly Edit[], sheet: SheetSnapshot, sheetXml: string): void {
  if (sheet.protected) {
    throw new HostError(
      `Lembar "${sheet.name}" dilindungi: buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu coba lagi.`,
    );
  }
  const areas = arrayAreas(sheetXml).map(parseRange);
  for (const edit of edits) {
    if (areas.some((area) => area && contains(area, edit))) {
      throw new HostError(
        `Sel ${formatAddress(edit)} bagian dari rumus larik: ubah seluruh larik itu di Excel, lalu coba lagi.`,
      );
    }
    refuseLongContent(edit);
  }
}

/** Throws a HostError for what no cell can hold. */
export function refuseLongContent({ formula, value }: Pick<Edit, "value" | "formula">): void {
  const longest = formula === undefined ? LONGEST_TEXT : LONGEST_FORMULA;
  const text = formula ?? value;
  if (typeof text !== "string" || text.length <= longest) return;
  throw new HostError(
    `Teks ini lebih panjang dari ${longest.toLocaleString("id-ID")} karakter, batas satu sel: pendekkan, lalu coba lagi.`,
  );
}

/** What the cell holds now, as the edit that would bring it back. */
export function currentEdit(edit: Edit, snapshot: WorkbookSnapshot): Edit {
  return { ...addressOf(edit), ...contentIn(snapshot, edit) };
}

/** Cells as they were before their first edit: an edit that brings such a content back restores the very cell. */
export class OriginalCells {
  readonly #known = new Map<string, { readonly edit: Edit; readonly xml: string | null }>();

  /** `edit` is what the cell holds; only the first call for a cell counts. */
  remember(edit: Edit, xml: string | null): void {
    const key = formatAddress(edit);
    if (!this.#known.has(key)) this.#known.set(key, { edit, xml });
  }

  apply(edit: Edit, cells: SheetCells): void {
    const original = this.#known.get(formatAddress(edit));
    if (original && original.edit.value === edit.value && original.edit.formula === edit.formula) {
      cells.set(edit, original.xml);
    } else if (edit.formula !== undefined) {
      cells.set(edit, cells.calculated(edit, edit.formula));
    } else {
      cells.set(edit, cells.filled(edit, edit.value));
    }
  }
}

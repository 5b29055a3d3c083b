import { columnIndex, formatPosition, type Position } from "../core/workbook/address";
import type { CellValue } from "../core/workbook/snapshot";
import { childrenOf, escapeXml, prefixOf } from "./xml";

interface Row {
  readonly number: number;
  xml: string;
}

/** The cells of a worksheet part, each as its XML; what is not set stays as it was written. */
export class SheetCells {
  readonly #head: string;
  readonly #tail: string;
  readonly #prefix: string;
  readonly #rows: Row[] = [];

  constructor(xml: string) {
    this.#prefix = prefixOf(xml);
    const data = childrenOf(xml).find((child) => child.name === "sheetData") ?? {
      start: xml.length,
      end: xml.length,
    };
    this.#head = xml.slice(0, data.start);
    this.#tail = xml.slice(data.end);
    for (const row of parts(xml.slice(data.start, data.end), this.#prefix + "row")) {
      const number = Number(ROW_NUMBER.exec(row)?.[1] ?? (this.#rows.at(-1)?.number ?? 0) + 1);
      this.#rows.push({ number, xml: row });
    }
  }

  /** The cell's element; null where the sheet has none. */
  get(position: Position): string | null {
    const row = this.#rows.find(({ number }) => number === position.row + 1);
    if (!row) return null;
    return this.#cells(row).find(({ column }) => column === position.column)?.xml ?? null;
  }

  /** Puts this element in the cell's place, or takes the cell away. */
  set(position: Position, cell: string | null): void {
    const row = this.#row(position.row + 1);
    const cells = this.#cells(row).filter(({ column }) => column !== position.column);
    if (cell !== null) cells.push({ column: position.column, xml: cell });
    cells.sort((a, b) => a.column - b.column);
    const start = /^<[^>]*?(?=\/?>)/.exec(row.xml)?.[0].replace(/\sspans="[^"]*"/, "") ?? "";
    row.xml = `${start}>${cells.map(({ xml }) => xml).join("")}</${this.#prefix}row>`;
  }

  /** A cell that keeps the style of the one it replaces. */
  filled(position: Position, value: CellValue): string | null {
    if (value === null) return this.#style(position) === "" ? null : this.#cell(position, "", "");
    const { type, content } = storedValue(value, this.#prefix);
    return this.#cell(position, type, content);
  }

  /** A cell with this formula ("=...") and no result: it has to be calculated first. */
  calculated(position: Position, formula: string): string {
    return this.#cell(position, "", this.#element("f", escapeXml(formula.replace(/^=/, ""))));
  }

  toString(): string {
    const data = this.#rows.map(({ xml }) => xml).join("");
    return this.#head + this.#element("sheetData", data) + this.#tail;
  }

  #cells(row: Row): { column: number; xml: string }[] {
    let previous = -1;
    return parts(row.xml.replace(/^<[^>]*>/, ""), this.#prefix + "c").map((xml) => {
      const letters = CELL_COLUMN.exec(xml)?.[1];
      previous = letters === undefined ? previous + 1 : columnIndex(letters);
      return { column: previous, xml };
    });
  }

  #row(number: number): Row {
    const at = this.#rows.findIndex((row) => row.number >= number);
    const found = this.#rows[at];
    if (found?.number === number) return found;
    const row = { number, xml: `<${this.#prefix}row r="${String(number)}"/>` };
    this.#rows.splice(at < 0 ? this.#rows.length : at, 0, row);
    return row;
  }

  #style(position: Position): string {
    return /^<[^>]*?(\ss="\d+")/.exec(this.get(position) ?? "")?.[1] ?? "";
  }

  #cell(position: Position, type: string, content: string): string {
    const start = `<${this.#prefix}c r="${formatPosition(position)}"${this.#style(position)}${type}`;
    return content === "" ? `${start}/>` : `${start}>${content}</${this.#prefix}c>`;
  }

  #element(name: string, content: string): string {
    return `<${this.#prefix}${name}>${content}</${this.#prefix}${name}>`;
  }
}

/** A value as a cell of the file keeps it: the cell's attribute, and what it encloses. */
export function storedValue(
  value: Exclude<CellValue, null>,
  prefix: string,
): { type: string; content: string } {
  if (typeof value === "number") return { type: "", content: `<${prefix}v>${String(value)}</${prefix}v>` };
  if (typeof value === "boolean")
    return { type: ' t="b"', content: `<${prefix}v>${value ? "1" : "0"}</${prefix}v>` };
  const text = `<${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t>`;
  return { type: ' t="inlineStr"', content: `<${prefix}is>${text}</${prefix}is>` };
}

const ROW_NUMBER = /^<[^>]*?\sr="(\d+)"/;
const CELL_COLUMN = /^<[^>]*?\sr="([A-Z]+)\d+"/;

/** The elements of this name; they lie side by side and their start tags hold no ">". */
function parts(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${name}\\s*>)`, "g")) ?? [];
}

/** What XML cannot hold (and text that looks like it) is written the way Excel does: _x0007_. */
export function escapeText(text: string): string {
  const coded = text.replace(
    /_(?=x[\dA-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
    (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    },
  );
  return escapeXml(coded);
}

import { BORDER_COLOUR, styleKey, type CellStyle } from "../core/workbook/looks";
import { entriesOf, withEntries, type ListName } from "./style-lists";
import { attribute, childrenOf, escapeXml, prefixOf } from "./xml";

/** The numbers by which cells refer to their styles, by `styleKey`. */
export type StyleNumbers = ReadonlyMap<string, number>;

/** What every style sheet begins a list with: the looks of plain cells, and the two fills that Excel keeps for itself. */
const FIRST: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  fonts: ["<font/>"],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border/>"],
  cellXfs: ["<xf/>"],
};

/** Excel's own number formats have the numbers below. */
const FIRST_OWN_FORMAT = 164;

/** The style sheet with these styles behind those it has, each once, and their numbers. */
export function withCellStyles(
  stylesXml: string,
  styles: readonly CellStyle[],
): { xml: string; numbers: StyleNumbers } {
  const sheet = new StyleSheet(stylesXml);
  const numbers = new Map(styles.map((style) => [styleKey(style), sheet.add(style)]));
  return { xml: sheet.xml, numbers };
}

/** Lists only grow: what the workbook's cells refer to stays where it is. */
class StyleSheet {
  xml: string;
  readonly #prefix: string;

  constructor(xml: string) {
    this.xml = xml;
    this.#prefix = prefixOf(xml);
  }

  add(style: CellStyle): number {
    const { format, fill, isBordered } = style;
    const parts =
      `numFmtId="${String(format === null ? 0 : this.#formatNumber(format))}" ` +
      `fontId="${String(this.#place("fonts", this.#font(style)))}" ` +
      `fillId="${String(fill === null ? 0 : this.#place("fills", fillXml(fill)))}" ` +
      `borderId="${String(isBordered ? this.#place("borders", BORDER) : 0)}"`;
    // Without a parent style that the sheet has, a style has none.
    const parent = entriesOf(this.xml, "cellStyleXfs").length > 0 ? ' xfId="0"' : "";
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.#place("cellXfs", `<xf ${parts}${parent} ${applied}>${alignmentXml(style)}</xf>`);
  }

  /** The place of an entry (written without prefix) in its list, where it is added unless it is there. */
  #place(list: ListName, entry: string): number {
    const known = entriesOf(this.xml, list);
    const entries = known.length === 0 ? (FIRST[list] ?? []).map((first) => this.#prefixed(first)) : known;
    const wanted = this.#prefixed(entry);
    const place = entries.indexOf(wanted);
    if (place >= 0) return place;
    this.xml = withEntries(this.xml, list, [...entries, wanted]);
    return entries.length;
  }

  #formatNumber(code: string): number {
    if (/^general$/i.test(code)) return 0;
    const known = entriesOf(this.xml, "numFmts");
    const numberOf = (entry: string): number => Number(attribute(entry, "numFmtId"));
    const found = known.find((entry) => attribute(entry, "formatCode") === code);
    if (found !== undefined) return numberOf(found);
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...known.map(numberOf)) + 1;
    this.#place("numFmts", `<numFmt numFmtId="${String(number)}" formatCode="${escapeXml(code)}"/>`);
    return number;
  }

  /** The font of plain cells with what the style changes, in the order that the schema fixes. */
  #font({ isBold, isUnderlined, size, colour }: CellStyle): string {
    const usual = this.#usualFont();
    const kept = (...names: string[]): string => names.map((name) => usual.get(name) ?? "").join("");
    return (
      `<font>${isBold ? "<b/>" : ""}${isUnderlined ? "<u/>" : ""}` +
      (size === null ? kept("sz") : `<sz val="${String(size)}"/>`) +
      (colour === null ? kept("color") : `<color rgb="FF${colour}"/>`) +
      `${kept("name", "family", "charset", "scheme")}</font>`
    );
  }

  /** The parts of the first font by their names, without prefix. */
  #usualFont(): Map<string, string> {
    const font = entriesOf(this.xml, "fonts")[0] ?? "";
    if (font === "" || font.endsWith("/>")) return new Map();
    const parts = childrenOf(font).map(({ name, start, end }) => [name, font.slice(start, end)] as const);
    return new Map(parts.map(([name, xml]) => [name, xml.replace(`<${this.#prefix}`, "<")]));
  }

  #prefixed(entry: string): string {
    return entry.replace(/<(\/?)/g, `<$1${this.#prefix}`);
  }
}

const BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FF${BORDER_COLOUR}"/></${side}>`)
  .join("")}<diagonal/></border>`;

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const VERTICAL = { top: "top", middle: "center" } as const;

function alignmentXml({ horizontal, vertical, wraps }: CellStyle): string {
  const attributes =
    (horizontal === null ? "" : ` horizontal="${horizontal}"`) +
    (vertical === null ? "" : ` vertical="${VERTICAL[vertical]}"`) +
    (wraps ? ' wrapText="1"' : "");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

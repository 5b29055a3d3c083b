import { HostError } from "../core/workbook/host";
import { badFile } from "./bad-file";
import { Palette } from "./palette";
import { WorkbookPackage } from "./package";
import { parse, type ParsedSheet } from "./read";

type ParsedCell = NonNullable<ParsedSheet["cells"]> extends Map<string, infer Cell> ? Cell : never;
type ParsedStyle = NonNullable<ParsedCell["style"]>;

/** Colours are RGB hex with "#". What is absent is as the program's default has it. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly family?: string;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<Side, BorderLook>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly rotation?: number;
  /** Number format in Excel's notation. */
  readonly format?: string;
}

export type Side = "top" | "right" | "bottom" | "left";

export interface BorderLook {
  /** "thin", "mediumDashed": the words of the file format. */
  readonly line: string;
  readonly colour: string;
}

/** A conditional format by formula; the other kinds are not told. */
export interface FormulaFormat {
  /** Areas parted by blanks. */
  readonly range: string;
  /** Without its leading "=". */
  readonly formula: string;
  readonly look: Look;
}

/** How a sheet looks, for a host that draws it. Widths are in characters, heights in points. */
export interface SheetLook {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly look: Look }[];
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridlines: boolean;
  readonly formulaFormats: readonly FormulaFormat[];
}

/** Throws a HostError for whatever is no sound .xlsx file. */
export async function readLooks(bytes: Uint8Array): Promise<readonly SheetLook[]> {
  try {
    const workbook = await parse(new WorkbookPackage(bytes));
    const palette = new Palette(workbook.themeColors ?? []);
    const usual = workbook.defaultFont ?? {};
    return workbook.sheets.map((sheet) => sheetLook(sheet, (style) => lookOf(style, usual, palette)));
  } catch (error) {
    throw error instanceof HostError ? error : badFile("damaged");
  }
}

function sheetLook(sheet: ParsedSheet, look: (style: ParsedStyle) => Look): SheetLook {
  const columns = (sheet.columns ?? []).map((column, index) => ({ ...column, index }));
  const rows = [...(sheet.rowDefs ?? [])].map(([index, row]) => ({ ...row, index }));
  return {
    name: sheet.name,
    cells: [...(sheet.cells ?? [])].flatMap(([key, { style }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return style ? [{ row, column, look: look(style) }] : [];
    }),
    widths: sizes(columns.map(({ index, width }) => [index, width])),
    heights: sizes(rows.map(({ index, height }) => [index, height])),
    hiddenRows: rows.filter(({ hidden }) => hidden === true).map(({ index }) => index),
    hiddenColumns: columns.filter(({ hidden }) => hidden === true).map(({ index }) => index),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    hasGridlines: sheet.view?.showGridLines !== false,
    formulaFormats: (sheet.conditionalRules ?? []).flatMap(({ type, range, formula, style }) => {
      const [text] = [formula ?? []].flat();
      return type === "expression" && text !== undefined
        ? [{ range, formula: text, look: look(style ?? {}) }]
        : [];
    }),
  };
}

function sizes(entries: readonly (readonly [number, number | undefined])[]): Map<number, number> {
  return new Map(entries.flatMap(([index, size]) => (size === undefined ? [] : [[index, size] as const])));
}

function lookOf(style: ParsedStyle, usual: ParsedStyle["font"], palette: Palette): Look {
  const font = { ...usual, ...style.font };
  const { alignment, numFmt } = style;
  return defined({
    bold: font.bold,
    italic: font.italic,
    underline: font.underline === undefined ? undefined : font.underline !== false,
    strike: font.strikethrough,
    family: font.name,
    size: font.size,
    colour: palette.hex(font.color),
    fill: fillColour(style.fill, palette),
    borders: style.border && bordersOf(style.border, palette),
    horizontal: alignment?.horizontal,
    vertical: alignment?.vertical,
    wrap: alignment?.wrapText,
    rotation: alignment?.textRotation,
    format: numFmt === undefined || /^general$/i.test(numFmt) ? undefined : numFmt,
  });
}

/** In a conditional format a solid fill keeps its colour where patterns have their background. */
function fillColour(fill: ParsedStyle["fill"], palette: Palette): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return palette.hex(fill.fgColor) ?? palette.hex(fill.bgColor);
}

const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];

function bordersOf(border: NonNullable<ParsedStyle["border"]>, palette: Palette): Look["borders"] {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const own = border[side];
      return own ? [[side, { line: own.style, colour: palette.hex(own.color) ?? "#000000" }]] : [];
    }),
  );
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}

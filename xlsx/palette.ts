/** How a file names a colour: outright, by its place in the theme, or by a number of Excel's old palette. */
export interface NamedColour {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Excel counts the theme's pairs of light and dark the other way round than the theme lists them. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
/** The eight plain colours, which the old palette has twice; its other colours are hardly met any more. */
const PLAIN = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** Turns the colours of a workbook into RGB. */
export class Palette {
  readonly #theme: readonly string[];

  constructor(theme: readonly string[]) {
    this.#theme = theme;
  }

  /** "#RRGGBB"; undefined where the colour is the program's own or unknown. */
  hex(colour: NamedColour | undefined): string | undefined {
    if (!colour) return undefined;
    const base = colour.rgb ?? this.#ofTheme(colour.theme) ?? plain(colour.indexed);
    const rgb = base?.replace("#", "").slice(-6);
    if (rgb === undefined || !/^[\da-f]{6}$/i.test(rgb)) return undefined;
    return `#${tinted(rgb, colour.tint ?? 0).toUpperCase()}`;
  }

  #ofTheme(index: number | undefined): string | undefined {
    return index === undefined ? undefined : this.#theme[THEME_ORDER[index] ?? index];
  }
}

function plain(index: number | undefined): string | undefined {
  return index === undefined || index >= 16 ? undefined : PLAIN[index % 8];
}

/** A tint above 0 goes towards white, below 0 towards black. */
function tinted(rgb: string, tint: number): string {
  const mixed = [0, 2, 4].map((start) => {
    const part = parseInt(rgb.slice(start, start + 2), 16);
    return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  });
  return mixed.map((part) => part.toString(16).padStart(2, "0")).join("");
}

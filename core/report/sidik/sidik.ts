import { isOwnSheet } from "../../workbook/own-sheet";
import { foldSpaces, type Sheet } from "../../workbook/sheet";
import { sheetsNamed } from "./plain-formula";
import { Sha256 } from "./sha256";
import { sheetContents } from "./sheet-contents";

/** The fingerprint of one sheet's contents, whatever the sheet is called. */
export interface SheetSidik {
  readonly lembar: string;
  /** "7F3A-9C21-0B4E-55D0". */
  readonly sidik: string;
}

/**
 * The fingerprint of a workbook's contents: tells whether two copies hold the same. It is no signature: who wants to
 * deceive can print a new report as easily as we can.
 */
export interface Sidik {
  /** "R1-7F3A-9C21-0B4E-55D0"; R1 says how it was computed. */
  readonly seluruhnya: string;
  /** By name, so that the order of sheets does not matter. */
  readonly lembar: readonly SheetSidik[];
}

/** Changes with whatever gives the same contents another fingerprint. */
export const SIDIK_VERSION = "R1";

/**
 * Of the sheets that a reader sees, and of hidden ones that formulas of these take their numbers from. Empty sheets and
 * those that we made to be read do not count.
 */
export function sidikOf(sheets: readonly Sheet[]): Sidik {
  return sidikOfParts(contentSheets(sheets).flatMap(sheetSidik));
}

/** The same from the fingerprints of its sheets. */
export function sidikOfParts(parts: readonly SheetSidik[]): Sidik {
  const lembar = [...parts].sort((a, b) => (a.lembar < b.lembar ? -1 : 1));
  const hash = new Sha256();
  for (const part of lembar) hash.add(`${part.lembar}\n${part.sidik}\n`);
  return { seluruhnya: `${SIDIK_VERSION}-${printed(hash)}`, lembar };
}

function sheetSidik(sheet: Sheet): SheetSidik[] {
  const hash = new Sha256();
  let isEmpty = true;
  for (const content of sheetContents(sheet)) {
    hash.add(content);
    isEmpty = false;
  }
  return isEmpty ? [] : [{ lembar: foldSpaces(sheet.name).normalize("NFC"), sidik: printed(hash) }];
}

/** The first 64 bits: two contents that differ share them once in some 10^19. */
function printed(hash: Sha256): string {
  return hash.hex().slice(0, 16).toUpperCase().replace(/.{4}(?=.)/g, "$&-"); // prettier-ignore
}

function contentSheets(sheets: readonly Sheet[]): Sheet[] {
  const counted = sheets.filter((sheet) => !sheet.hidden && !isOwnSheet(sheet));
  // Grows while it is walked: hidden sheets may take from further ones.
  for (const sheet of counted) {
    const named = new Set(Object.values(sheet.formulas).flatMap(sheetsNamed).map(sameName));
    counted.push(
      ...sheets.filter((each) => each.hidden && named.has(sameName(each.name)) && !counted.includes(each)),
    );
  }
  return counted;
}

/** Formulas may name a sheet in other letters than its own. */
const sameName = (name: string): string => name.toLowerCase();

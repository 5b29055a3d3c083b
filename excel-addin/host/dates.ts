/** Days from the first day of the 1900 system to that of the 1904 system, which workbooks from old Macs count in. */
export const DAYS_TO_1904 = 1462;

const QUOTED_OR_BRACKETED = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Does a number with this format (in Excel's English notation) show a date? Times alone count from no day. */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(QUOTED_OR_BRACKETED, "");
  return /[yd]/i.test(letters) || /m{3,}/i.test(letters);
}

const YEAR_SHOWN = /(?:^|\D)(\d{4})(?:\D|$)/;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Which system a workbook counts its days in, as a cell with a date betrays it: the year that Excel shows is that of
 * the 1900 system, or four years later. Excel's API does not tell it in any other way. null where the cell says nothing.
 */
export function countsFrom1904(value: unknown, text: unknown, format: string): boolean | null {
  if (!/yyyy/i.test(format) || typeof value !== "number" || typeof text !== "string" || value <= 0)
    return null;
  if (!/yyyy/i.test(format.replace(QUOTED_OR_BRACKETED, ""))) return null;
  const shown = Number(YEAR_SHOWN.exec(text)?.[1]);
  if (shown === yearOf(value)) return false;
  return shown === yearOf(value + DAYS_TO_1904) ? true : null;
}

/** The year of a serial number of the 1900 system. */
function yearOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * MILLISECONDS_A_DAY).getUTCFullYear();
}

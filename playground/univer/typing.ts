import { CellValueType } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService, type FWorkbook } from "@univerjs/preset-sheets-core";

/** 5.01, 5.01.02, 1.06.04.2.01.0001: what Univer would take for a decimal or a date. 82.5 is none. */
const CODE = /^([1-9X]\.(\d\d|XX)|[1-9X](\.(\d{1,4}|XX)){2,})$/i;
/** 1.234.567 and 1.234,5: thousands in groups of three. */
const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d+)?%?$/;
const DECIMAL_COMMA = /^-?\d+,\d+%?$/;
/** Above Univer's own reading of dates and numbers. */
const FIRST = 1000;

/** Typed codes stay text and typed numbers are read with a decimal comma, as in an Indonesian Excel. */
export function readTypingAsInIndonesia(workbook: FWorkbook): void {
  const interceptors = workbook.getActiveSheet().getInject().get(SheetInterceptorService);
  if (done.has(interceptors)) return;
  done.add(interceptors);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) => {
      const text = typeof cell?.v === "string" && !cell.f && !cell.p ? cell.v.trim() : null;
      if (cell?.f?.includes(";")) return next({ ...cell, f: withCommas(cell.f) });
      if (text === null) return next(cell);
      // Univer reads the English spelling, and sees to the format of percentages.
      if (GROUPED.test(text) || DECIMAL_COMMA.test(text))
        return next({ ...cell, v: text.replaceAll(".", "").replace(",", ".") });
      return CODE.test(text) ? { ...cell, v: text, t: CellValueType.STRING } : next(cell);
    },
  });
}

/** One service reads all workbooks. */
const done = new WeakSet<SheetInterceptorService>();

/** Texts and array constants stay as they are. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[;,]/g;

/** =CAPAIAN(82,5; B3) as Univer knows it: a formula that parts its arguments by ";" has its decimals behind ",". */
function withCommas(formula: string): string {
  return formula.replace(PIECE, (piece) => (piece === ";" ? "," : piece === "," ? "." : piece));
}

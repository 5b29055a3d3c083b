import type { Cell, Sheet } from "../workbook/sheet";

/** A line of a numbered cascade: "S.1.3.1 Meningkatnya …" or its indicator, "IK.1.3.1 Persentase …". */
export interface NomorKinerja {
  readonly jenis: "sasaran" | "indikator";
  /** The parts of its number: 1, 3, 1. */
  readonly nomor: readonly string[];
  /** "S.1.3.1". */
  readonly written: string;
  /** Behind the number, or in the next cell. */
  readonly nama: string;
  readonly cell: Cell;
}

const NUMBERED = /^(S|IK)\s?[.-]?\s?(\d{1,2}(?:\.\d{1,2})*)\.?(?=$|[\s:–-])\s*[:–-]?\s*(.*)$/s;
/** Fewer are no list, but a word or two that look like it. */
const LEAST_SASARAN = 2;
const LEAST_INDIKATOR = 1;

/** The numbered cascade of a sheet, in reading order; [] where it has none. Such lists have no heading, so they are no table. */
export function readNomorKinerja(sheet: Sheet): NomorKinerja[] {
  const found: NomorKinerja[] = [];
  const { top, bottom, left, right } = sheet.used;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const value = sheet.value(row, column);
      if (typeof value !== "string" || !/^\s*(S|IK)[\s.\d-]/.test(value)) continue;
      const read = readLine(sheet.cell(row, column), sheet.text(row, column + 1));
      if (read) found.push(read);
    }
  const count = (jenis: NomorKinerja["jenis"]): number => found.filter((each) => each.jenis === jenis).length;
  return count("sasaran") >= LEAST_SASARAN && count("indikator") >= LEAST_INDIKATOR ? found : [];
}

function readLine(cell: Cell, beside: string): NomorKinerja | null {
  const [, letters = "", digits = "", nama = ""] = NUMBERED.exec(cell.text) ?? [];
  return digits === ""
    ? null
    : {
        jenis: letters === "S" ? "sasaran" : "indikator",
        nomor: digits.split("."),
        written: `${letters}.${digits}`,
        nama: nama === "" ? beside : nama,
        cell,
      };
}

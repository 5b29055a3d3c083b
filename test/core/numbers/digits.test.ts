import { describe, expect, test } from "vitest";
import { readDigits, type Digits } from "../../../core/numbers/digits";
import type { NumberTrait } from "../../../core/numbers/number";

const number = (value: number, decimals = 0, traits: NumberTrait[] = []): Digits => ({
  kind: "number",
  value,
  decimals,
  traits,
});
const broken = (reason: string): Digits => ({ kind: "broken", reason });
const POINTS = broken("kelompok angka di antara titik tidak terdiri atas tiga angka");
const COMMAS = broken("kelompok angka di antara koma tidak terdiri atas tiga angka");
const BLANKS = broken("ada spasi di antara angkanya");
const TOO_LONG = broken("angkanya terlalu banyak untuk disimpan lembar kerja");

/** [written, read the Indonesian way, read the English way where that differs] */
const WRITTEN: [string, Digits, Digits?][] = [
  ["0", number(0)],
  ["7", number(7)],
  ["007", number(7)],
  ["100", number(100)],
  ["2000", number(2000, 0, ["ungrouped"])],
  ["999999999999999", number(999_999_999_999_999, 0, ["ungrouped"])],
  ["5.", number(5)],
  ["5 .", number(5)],
  [" 5 ", number(5)],
  ["1.500.", number(1500, 0, ["ambiguous"]), number(1.5, 3, ["ambiguous", "decimal-point"])],
  // one mark, one group of three: only the style tells
  ["1.500", number(1500, 0, ["ambiguous"]), number(1.5, 3, ["ambiguous", "decimal-point"])],
  ["1,500", number(1.5, 3, ["ambiguous"]), number(1500, 0, ["ambiguous"])],
  ["10.000", number(10_000, 0, ["ambiguous"]), number(10, 3, ["ambiguous", "decimal-point"])],
  ["184.733", number(184_733, 0, ["ambiguous"]), number(184.733, 3, ["ambiguous", "decimal-point"])],
  // one mark that cannot part thousands
  ["6.36", number(6.36, 2, ["decimal-point"])],
  ["76,00", number(76, 2)],
  ["0,279", number(0.279, 3)],
  ["0.279", number(0.279, 3, ["decimal-point"])],
  ["0,00", number(0, 2)],
  ["0.1000", number(0.1, 4, ["decimal-point"])],
  ["0.0001", number(0.0001, 4, ["decimal-point"])],
  ["0,000", number(0, 3)],
  ["1,5000", number(1.5, 4)],
  ["33.333333", number(33.333333, 6, ["decimal-point"])],
  ["12345,67", number(12_345.67, 2)],
  // four digits before a mark with three behind: a lost mark, or three decimals
  ["1234.567", POINTS, number(1234.567, 3, ["decimal-point"])],
  ["1234,567", number(1234.567, 3), COMMAS],
  // several groups
  ["5.032.552.648", number(5_032_552_648)],
  ["23,750,520,794", number(23_750_520_794)],
  ["10.038.461.601,05", number(10_038_461_601.05, 2)],
  ["1,234,567.89", number(1_234_567.89, 2, ["decimal-point"])],
  ["1.234,5", number(1234.5, 1)],
  ["1,234.5", number(1234.5, 1, ["decimal-point"])],
  ["1.234,567", number(1234.567, 3)],
  // broken groups
  ["49.956.42", POINTS],
  ["10.000.00", POINTS],
  ["17.879.856.1699,00", POINTS],
  ["9.124952.077", POINTS],
  ["1.06.02", POINTS],
  ["5.6.7", POINTS],
  ["0.123.456", POINTS],
  ["0.000", POINTS],
  ["00.000", POINTS],
  ["0.000.000", POINTS],
  ["1..5", POINTS],
  ["1.,5", POINTS],
  ["1,.5", COMMAS],
  ["1,50,000", COMMAS],
  ["1,2,3", COMMAS],
  ["1.000,5.0", broken('tanda "." muncul lebih dari sekali di belakang')],
  ["1.000.000,5,0", broken('tanda "," muncul lebih dari sekali di belakang')],
  ["5..", broken('tidak ada angka di belakang "."')],
  ["1.500,.", broken('tidak ada angka di belakang ","')],
  ["01.500", broken("diawali nol")],
  ["08.00", broken("diawali nol")],
  ["01.000", broken("diawali nol")],
  // blanks of a broken line
  ["65.56 0.000", number(65_560_000, 0, ["inner-blanks"])],
  ["65.56\u00a00.000", number(65_560_000, 0, ["inner-blanks"])],
  ["1.234.5\n67,50", number(1_234_567.5, 2, ["inner-blanks"])],
  ["65.560.000 ,00", number(65_560_000, 2, ["inner-blanks"])],
  ["65,3 2", number(65.32, 2, ["inner-blanks"])],
  ["65,3  2", number(65.32, 2, ["inner-blanks"])],
  ["1 5,3 2", BLANKS],
  ["65,3 2 1", BLANKS],
  ["123.456.789.012.345.67 8", BLANKS],
  ["1 500 000", BLANKS],
  ["80 90", BLANKS],
  ["80, 90", BLANKS],
  ["80 90,5", BLANKS],
  ["5,5 10", BLANKS],
  ["1. 500", BLANKS],
  ["1 50.000.000", BLANKS],
  ["6.50 5", BLANKS],
  ["12.345 678.901", BLANKS],
  // more digits than a spreadsheet keeps
  ["3273012345678901", TOO_LONG],
  ["1.000.000.000.000.000.000", TOO_LONG],
  ["0,123456789012345678901", TOO_LONG],
  ["000000000000000000005", number(5, 0, ["ungrouped"])],
  ["0,12345678901234567891", number(0.123_456_789_012_345_68, 20)],
  ["0,33333333333333333", number(0.333_333_333_333_333_3, 17)],
];

describe("readDigits", () => {
  test.each(WRITTEN)("%j", (text, indonesian, english = indonesian) => {
    expect(readDigits(text, "id")).toEqual(indonesian);
    expect(readDigits(text, "en")).toEqual(english);
  });
});

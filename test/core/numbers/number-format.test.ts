import { expect, test } from "vitest";
import { dateFormat, formatDecimals, formatUnit, percentFormat } from "../../../core/numbers/number-format";

/** [format, percent, date, decimals, unit] */
test.each<[string, boolean, boolean, number | null, string]>([
  ["", false, false, null, ""],
  ["General", false, false, null, ""],
  ["Standard", false, false, null, ""],
  ["@", false, false, null, ""],
  ["0", false, false, 0, ""],
  ["0.00", false, false, 2, ""],
  ["#,##0", false, false, 0, ""],
  ["#,##0.00", false, false, 2, ""],
  ["0.0##", false, false, 3, ""],
  ["0.00E+00", false, false, 2, ""],
  ["0%", true, false, 0, ""],
  ["0.00%", true, false, 2, ""],
  ["0.0 %", true, false, 1, ""],
  // money
  ['"Rp"#,##0', false, false, 0, ""],
  ['"Rp"\\ #,##0.00', false, false, 2, ""],
  ["[$Rp-421]#,##0", false, false, 0, ""],
  ["[$Rp-421]#,##0.00;[Red]-[$Rp-421]#,##0.00", false, false, 2, ""],
  ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', false, false, 0, ""],
  ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', false, false, 0, ""],
  ["#,##0;[Red](#,##0)", false, false, 0, ""],
  // literal units
  ['0" Dokumen"', false, false, 0, "Dokumen"],
  ['#,##0.00" orang/bulan"', false, false, 2, "orang/bulan"],
  ['0\\ "Dok"', false, false, 0, "Dok"],
  ['0 "jam"', false, false, 0, "jam"],
  ['#,##0_)"Unit"', false, false, 0, "Unit"],
  ['0" hari; minggu";-0', false, false, 0, "hari; minggu"],
  ['0;-0" minus"', false, false, 0, ""],
  ['"Tahun "0', false, false, 0, ""],
  ['0" "', false, false, 0, ""],
  ['0"/"', false, false, 0, ""],
  // a percent sign that does not scale
  ['0.0"%"', false, false, 1, "%"],
  ['0" %"', false, false, 0, "%"],
  ["0.00\\%", false, false, 2, "%"],
  ["0\\ \\%", false, false, 0, "%"],
  ["0 \\%", false, false, 0, "%"],
  // dates and times
  ["dd/mm/yyyy", false, true, null, ""],
  ["d-mmm-yy", false, true, null, ""],
  ["[$-421]dd mmmm yyyy", false, true, null, ""],
  ["yyyy", false, true, null, ""],
  ["hh:mm", false, true, null, ""],
  ["[h]:mm", false, true, null, ""],
  ["[Red]0", false, false, 0, ""],
])("%j", (format, ...expected) => {
  const read = [percentFormat(format), dateFormat(format), formatDecimals(format), formatUnit(format)];
  expect(read).toEqual(expected);
});

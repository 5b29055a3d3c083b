import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NumberStyle } from "../../../core/numbers/digits";
import {
  plainDigits,
  readNumber,
  readNumberText,
  round,
  type NumberReading,
  type Reading,
} from "../../../core/numbers/number";
import { printNumber } from "../../../core/numbers/print";

const angka = (value: number, more: Partial<NumberReading> = {}): Reading => ({
  kind: "number",
  value,
  percent: false,
  decimals: 0,
  unit: "",
  traits: ["text"],
  ...more,
});
const persen = (value: number, more: Partial<NumberReading> = {}): Reading =>
  angka(value, { percent: true, unit: "%", ...more });
const broken = (reason: string, unit = ""): Reading => ({ kind: "broken", reason, unit });
const POINTS = "kelompok angka di antara titik tidak terdiri atas tiga angka";

describe("readNumberText: angka", () => {
  test.each<[string, Reading]>([
    ["0", angka(0)],
    ["00", angka(0)],
    ["0,00", angka(0, { decimals: 2 })],
    ["01", angka(1)],
    [" 76,00 ", angka(76, { decimals: 2 })],
    ["\u00a01.500.000\u00a0", angka(1_500_000)],
    ["6.36", angka(6.36, { decimals: 2, traits: ["text", "decimal-point"] })],
    ["2.600", angka(2600, { traits: ["text", "ambiguous"] })],
    ["1,500", angka(1.5, { decimals: 3, traits: ["text", "ambiguous"] })],
    ["5.032.552.648", angka(5_032_552_648)],
    ["23,750,520,794", angka(23_750_520_794)],
    ["10.038.461.601,05", angka(10_038_461_601.05, { decimals: 2 })],
    ["65.56 0.000", angka(65_560_000, { traits: ["text", "inner-blanks"] })],
    ["65,3 2", angka(65.32, { decimals: 2, traits: ["text", "inner-blanks"] })],
    ["2025", angka(2025, { traits: ["text", "ungrouped"] })],
    ["85,5*", angka(85.5, { decimals: 1 })],
    ["85,5 *)", angka(85.5, { decimals: 1 })],
    // signs
    ["-0,5", angka(-0.5, { decimals: 1 })],
    ["−0,5", angka(-0.5, { decimals: 1 })],
    ["+5", angka(5)],
    ["-0", angka(0)],
    ["85**", angka(85)],
    ["(1.500)", angka(-1500, { traits: ["text", "ambiguous"] })],
    ["(0)", angka(0)],
    ["( Rp 1.500.000 )", angka(-1_500_000)],
    ["(5%)", persen(-5)],
    // percentages
    ["100%", persen(100)],
    ["100 %", persen(100)],
    ["14,14%", persen(14.14, { decimals: 2 })],
    ["0.39%", persen(0.39, { decimals: 2, traits: ["text", "decimal-point"] })],
    ["12,5 persen", persen(12.5, { decimals: 1 })],
    ["100%%", persen(100)],
    ["100 (%)", persen(100)],
    ["12 %  (persen)", persen(12)],
    ["5persen", persen(5, { traits: ["text", "glued-unit"] })],
    // money
    ["Rp. 1.500.000,00", angka(1_500_000, { decimals: 2 })],
    ["Rp1.500.000", angka(1_500_000)],
    ["Rp.1.000.000.000", angka(1_000_000_000)],
    ["Rp 1.500.000,-", angka(1_500_000)],
    ["1.500.000.-", angka(1_500_000)],
    ["1.234.567.890,-", angka(1_234_567_890)],
    ["1.500.000,--", angka(1_500_000)],
    ["1.500.000,=", angka(1_500_000)],
    ["-Rp 1.500.000", angka(-1_500_000)],
    ["Rp -1.500.000", angka(-1_500_000)],
    ["IDR 5,000", angka(5000, { traits: ["text", "ambiguous"] })],
    ["Rp 1.500", angka(1500, { traits: ["text", "ambiguous"] })],
    ["rp 0", angka(0)],
    ["Rp 12345,678", angka(12_345.678, { decimals: 3 })],
    ["Rp 500 tahun", angka(500, { unit: "tahun" })],
    ["Rp 1.500.000 (satu juta lima ratus ribu rupiah)", angka(1_500_000)],
    // units
    ["11 Dokumen", angka(11, { unit: "Dokumen" })],
    ["1 Dok", angka(1, { unit: "Dok" })],
    ["24 jam", angka(24, { unit: "jam" })],
    ["1349Orang", angka(1349, { unit: "Orang", traits: ["text", "ungrouped", "glued-unit"] })],
    ["139.700 Orang", angka(139_700, { unit: "Orang", traits: ["text", "ambiguous"] })],
    ["52 Orang/bulan", angka(52, { unit: "Orang/bulan" })],
    ["5\nDokumen", angka(5, { unit: "Dokumen" })],
    ["3 (tiga) dokumen", angka(3, { unit: "dokumen" })],
    ["1 (satu)", angka(1)],
    ["5 (Dokumen)", angka(5, { unit: "Dokumen" })],
    ["80 (Baik)", angka(80)],
    ["5 ( Dokumen )", angka(5, { unit: "Dokumen" })],
    ["5(Dokumen)", angka(5, { unit: "Dokumen" })],
    ["5* (Dokumen)", angka(5, { unit: "Dokumen" })],
    ["5 (Orang / bulan)", angka(5, { unit: "Orang / bulan" })],
    ["5 m2", angka(5, { unit: "m2" })],
    ["2,5km2", angka(2.5, { decimals: 1, unit: "km2", traits: ["text", "glued-unit"] })],
    ["16 m³/hari", angka(16, { unit: "m³/hari" })],
    ["3 SD", angka(3, { unit: "SD" })],
    ["Rp 500 set", angka(500, { unit: "set" })],
    ["5 sambungan rumah (SR)", angka(5, { unit: "sambungan rumah (SR)" })],
    ["5 paket*", angka(5, { unit: "paket*" })],
    ["1,5 M", angka(1.5, { decimals: 1, unit: "M" })],
    // numbers that end in a word
    ["500 juta", angka(500_000_000)],
    ["Rp 1,5 miliar", angka(1_500_000_000)],
    ["Rp1,1 Milyar", angka(1_100_000_000)],
    ["45,25 juta rupiah", angka(45_250_000, { unit: "rupiah" })],
    ["2 ribu orang", angka(2000, { unit: "orang" })],
    ["1,2345 ribu", angka(1234.5, { decimals: 1 })],
    ["3 triliun", angka(3_000_000_000_000)],
    ["5 rbu", angka(5, { unit: "rbu" })],
  ])("%j", (text, expected) => {
    expect(readNumberText(text)).toEqual(expected);
  });
});

describe("readNumberText: rusak, kosong, teks", () => {
  test.each<[string, Reading]>([
    ["49.956.42", broken(POINTS)],
    ["10.000.00", broken(POINTS)],
    ["17.879.856.1699,00", broken(POINTS)],
    ["5.6.7", broken(POINTS)],
    ["1.06.02.2.03.0004", broken(POINTS)],
    ["(49.956.42)", broken(POINTS)],
    ["-49.956.42 orang", broken(POINTS, "orang")],
    ["1\u00a0500\u00a0000", broken("ada spasi di antara angkanya")],
    ["80 90", broken("ada spasi di antara angkanya")],
    ["Rp 1,5 M", broken('singkatan "M" tidak pasti besarnya', "M")],
    ["3273012345678901", broken("angkanya terlalu banyak untuk disimpan lembar kerja")],
    ["", { kind: "empty", how: "blank" }],
    ["-", { kind: "empty", how: "dash" }],
    ["(-)", { kind: "empty", how: "dash" }],
    ["Rp -", { kind: "empty", how: "dash" }],
    ["…", { kind: "empty", how: "dash" }],
    ["N/A", { kind: "empty", how: "not-available" }],
    ["tidak ada data", { kind: "empty", how: "not-available" }],
  ])("%j", (text, expected) => {
    expect(readNumberText(text)).toEqual(expected);
  });

  test.each([
    "BB",
    "Sangat Baik",
    "B (65,5)",
    "± 50",
    "≥75",
    "> 351",
    "75-80",
    "4,19-4,90",
    "75−80",
    "1.500 kk/ 4.500 jiwa",
    "12 bulan x 3 orang",
    "1 paket, 2 unit",
    "2 unit (3 lokasi)",
    "10/12",
    "1:10",
    "5-",
    "100 -",
    "- 5",
    "– 5",
    "1. Dokumen",
    "1) Dokumen",
    "(5 Dokumen)",
    "(-5)",
    "(5) orang",
    "(Rp -5)",
    "((5))",
    "-(5)",
    "-Rp -5",
    "80 ke atas",
    "80 keatas",
    "80 atau lebih",
    "5 s/d selesai",
    "1e5",
    "0x10",
    "10^3",
    "1½",
    "５",
    "１２",
    "٣",
    "½",
    ".5",
    ",5",
    "$8.000.000",
    "2:620.000.000",
    "IKM 927",
    "RPJMD 2025",
    "Rp1.500.000/bulan",
    "#REF!",
    "=1+1",
    "1.000,00-",
  ])("%j tetap teks", (text) => {
    expect(readNumberText(text)).toEqual({ kind: "text", text });
  });
});

test.each<[string, NumberStyle, number]>([
  ["1.500", "id", 1500],
  ["1.500", "en", 1.5],
  ["1,500", "id", 1.5],
  ["1,500", "en", 1500],
  ["1.500 Orang", "en", 1.5],
  ["(1,500)", "en", -1500],
  // what the text itself settles, no style changes
  ["Rp 1.500", "en", 1500],
  ["Rp 15.000", "en", 15_000],
  ["Rp 1,500", "id", 1500],
  ["6.36", "id", 6.36],
  ["6,36", "en", 6.36],
  ["1.234,5", "en", 1234.5],
  ["1,234.5", "id", 1234.5],
])("%j cara %s = %d", (text, style, value) => {
  expect(readNumberText(text, style)).toMatchObject({ kind: "number", value });
});

describe("readNumber: isi sel", () => {
  const nyata = (value: number, more: Partial<NumberReading> = {}): Reading =>
    angka(value, { traits: [], ...more });

  test.each<[number | string | boolean | null, string, string, Reading]>([
    [1234.5, "1.234,5", "", nyata(1234.5, { decimals: 1 })],
    [1234.5, "1.235", "#,##0", nyata(1234.5)],
    [80, "80,00", "0.00", nyata(80, { decimals: 2 })],
    [0.1 * 3, "0,3", "", nyata(0.1 * 3, { decimals: 1 })],
    [1e-7, "0,0000001", "", nyata(1e-7, { decimals: 7 })],
    [1e21, "1E+21", "", nyata(1e21)],
    [0.1414, "14,14%", "0.00%", nyata(14.14, { percent: true, unit: "%", decimals: 2 })],
    [0.07, "7%", "0%", nyata(7, { percent: true, unit: "%" })],
    [1, "100%", "", nyata(100, { percent: true, unit: "%" })],
    [14.1, "14,1%", '0.0"%"', nyata(14.1, { percent: true, unit: "%", decimals: 1 })],
    [14, "14%", "0\\%", nyata(14, { percent: true, unit: "%" })],
    [12, "12 persen", '0" persen"', nyata(12, { percent: true, unit: "%" })],
    [11, "11 Dokumen", '0" Dokumen"', nyata(11, { unit: "Dokumen" })],
    [45_000, "15/03/2023", "dd/mm/yyyy", broken("sel diformat sebagai tanggal")],
    ["#REF!", "#REF!", "", broken("rumusnya menghasilkan #REF!")],
    ["#N/A", "#N/A", "0%", broken("rumusnya menghasilkan #N/A")],
    ["14,14%", "14,14%", "0.00%", persen(14.14, { decimals: 2 })],
    ["1.500", "1.500", "", angka(1500, { traits: ["text", "ambiguous"] })],
    [null, "", "", { kind: "empty", how: "blank" }],
    [true, "TRUE", "", { kind: "text", text: "TRUE" }],
  ])("%j tampak %j format %j", (value, text, format, expected) => {
    expect(readNumber({ value, text, format })).toEqual(expected);
  });

  test("gaya hanya berlaku bagi teks", () => {
    expect(readNumber({ value: "1.500", text: "1.500", format: "" }, "en")).toMatchObject({ value: 1.5 });
    expect(readNumber({ value: 1500, text: "1.500", format: "#,##0" }, "en")).toMatchObject({ value: 1500 });
  });
});

describe("round", () => {
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [106.5658, 2, 106.57],
    [-0.4, 0, 0],
    [-0, 2, 0],
    // All their digits are taken: there is none to round, and the hair must not move the last one.
    [4_503_599_627_370.497, 3, 4_503_599_627_370.497],
    [9_007_199_254_741.016, 2, 9_007_199_254_741.02],
    [1250, -2, 1300],
    [10_038_461_601.05, 10, 10_038_461_601.05],
    [1e305, 10, 1e305],
    [0, 2, 0],
  ])("round(%d, %i) = %d", (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });
});

test.each([
  [0, "0"],
  [1.5, "1.5"],
  [1e-7, "0.0000001"],
  [2.5e-8, "0.000000025"],
  [10_038_461_601.05, "10038461601.05"],
])("plainDigits(%d) = %s", (value, expected) => {
  expect(plainDigits(value)).toBe(expected);
});

describe("sifat umum", () => {
  const styles = fc.constantFrom<NumberStyle>("id", "en");

  test("cetak lalu baca memberi angka yang sama", () => {
    const amounts = fc
      .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(6))
      .map(([digits, decimals]) => Number(`${String(digits)}e-${String(decimals)}`));
    fc.assert(
      fc.property(amounts, (value) => {
        expect(readNumberText(printNumber(value))).toMatchObject({ kind: "number", value: value + 0 });
      }),
      { numRuns: 2000 },
    );
  });

  test("cetak dengan desimal tetap lalu baca memberi angka yang dibulatkan", () => {
    const amounts = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 });
    fc.assert(
      fc.property(amounts, fc.nat(3), fc.nat(4), (digits, shift, decimals) => {
        const value = digits / 10 ** shift;
        expect(readNumberText(printNumber(value, decimals))).toMatchObject({
          kind: "number",
          value: round(value, decimals),
          decimals,
        });
      }),
    );
  });

  test("teks apa pun: tidak melempar, tidak pernah NaN atau tak hingga", () => {
    const numberLike = fc.string({
      unit: fc.constantFrom(..."0123456789.,-–−+ ()%RpIDRjutaMx/:≥<½５\u00a0\n"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), numberLike), styles, (text, style) => {
        const reading = readNumberText(text, style);
        if (reading.kind === "number") {
          expect(Number.isFinite(reading.value)).toBe(true);
          expect(reading.decimals).toBeLessThanOrEqual(20);
          expect(text).toMatch(/\d/);
        }
        if (reading.kind === "text") expect(reading.text).toBe(text.trim());
      }),
      { numRuns: 5000 },
    );
  });

  test("setiap angka double sebagai isi sel terbaca sebagai angka hingga", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const reading = readNumber({ value, text: String(value), format: "" });
        expect(reading).toMatchObject({ kind: "number", value });
      }),
    );
  });
});

describe("teks sepanjang satu sel penuh selesai dibaca", () => {
  const LENGTH = 32_767;
  const long = (head: string, body: string, tail: string): string =>
    (head + body.repeat(Math.ceil(LENGTH / body.length))).slice(0, LENGTH - tail.length) + tail;

  test.each<[string, string, string, Reading["kind"]]>([
    ["", "9", "", "broken"],
    ["", "9", "x", "broken"],
    ["0,", "3", "", "broken"],
    ["", "1.", "", "broken"],
    ["", "1,", "x", "text"],
    ["1", ".000", "", "broken"],
    ["1", " ", "x", "number"],
    ["1", " 1", "x", "broken"],
    ["1", "\n", "?", "text"],
    ["1", ",-", "x", "text"],
    ["1,", "-", "x", "text"],
    ["", "(", "", "text"],
    ["", "(5", ")", "text"],
    ["5 (", " ", "", "number"],
    ["5 ", "orang ", "", "number"],
    ["n", " ", "x", "text"],
    ["", "-", "x", "text"],
    ["", "-", "", "empty"],
    ["Rp", " ", "x", "text"],
    ["Rp", ".", "", "empty"],
  ])("%j + %j… + %j: %s", (head, body, tail, kind) => {
    expect(readNumberText(long(head, body, tail)).kind).toBe(kind);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NumberStyle } from "../../../core/numbers/digits";
import type { NumberReading } from "../../../core/numbers/number";
import { amountOf, hasTrait, readTarget, unitOf, type Target } from "../../../core/numbers/target";

const read = (text: string, style?: NumberStyle): Target =>
  readTarget({ value: text, text, format: "" }, style);

const angka = (value: number, more: Partial<NumberReading> = {}): NumberReading => ({
  kind: "number",
  value,
  percent: false,
  decimals: 0,
  unit: "",
  traits: ["text"],
  ...more,
});
const amount = (value: number, more: Partial<NumberReading> = {}): Target => ({
  form: "amount",
  ...angka(value, more),
});
const range = (
  low: number,
  high: number,
  more: Partial<Extract<Target, { form: "range" }>> = {},
): Target => ({
  form: "range",
  low,
  high,
  reversed: false,
  bounded: false,
  unit: "",
  ...more,
});
const bound = (sign: "<" | "≤" | ">" | "≥", value: number, unit = ""): Target => ({
  form: "bound",
  sign,
  value,
  unit,
});
const POINTS = "kelompok angka di antara titik tidak terdiri atas tiga angka";

describe("bentuk target", () => {
  test.each<[string, Target]>([
    // amounts
    ["76,00", amount(76, { decimals: 2 })],
    ["11 Dokumen", amount(11, { unit: "Dokumen" })],
    ["4 Lokasi", amount(4, { unit: "Lokasi" })],
    ["1.500 Orang", amount(1500, { unit: "Orang", traits: ["text", "ambiguous"] })],
    ["1349Orang", amount(1349, { unit: "Orang", traits: ["text", "ungrouped", "glued-unit"] })],
    ["100%", amount(100, { percent: true, unit: "%" })],
    ["12,5 persen", amount(12.5, { percent: true, unit: "%", decimals: 1 })],
    ["80 (Baik)", amount(80)],
    ["3 (tiga) dokumen", amount(3, { unit: "dokumen" })],
    ["−0,5", amount(-0.5, { decimals: 1 })],
    ["52 Orang/bulan", amount(52, { unit: "Orang/bulan" })],
    // ranges
    ["75-80", range(75, 80)],
    ["4,19-4,90", range(4.19, 4.9)],
    ["3,49-3,20", range(3.2, 3.49, { reversed: true })],
    ["75 - 80 %", range(75, 80, { unit: "%" })],
    ["75%-80%", range(75, 80, { unit: "%" })],
    ["75 % - 80", range(75, 80, { unit: "%" })],
    ["5 - 10 persen", range(5, 10, { unit: "%" })],
    ["75 – 80", range(75, 80)],
    ["75 — 80", range(75, 80)],
    ["75−80", range(75, 80)],
    ["75 s/d 80", range(75, 80)],
    ["75 s.d. 80", range(75, 80)],
    ["75 s.d 80", range(75, 80)],
    ["75 sampai 80", range(75, 80)],
    ["75 sampai dengan 80", range(75, 80)],
    ["75 hingga 80", range(75, 80)],
    ["75 - 80 (Baik)", range(75, 80)],
    ["10-12 dokumen", range(10, 12, { unit: "dokumen" })],
    ["1.500-2.500", range(1500, 2500)],
    ["80-80", range(80, 80)],
    ["> 201-350", range(201, 350, { bounded: true })],
    ["≥ 75 - 80%", range(75, 80, { bounded: true, unit: "%" })],
    ["> 350-201", range(201, 350, { bounded: true, reversed: true })],
    ["2025-2029 orang", range(2025, 2029, { unit: "orang" })],
    // bounds
    ["> 351", bound(">", 351)],
    ["≥75", bound("≥", 75)],
    [">= 75", bound("≥", 75)],
    ["=> 75", bound("≥", 75)],
    ["<5%", bound("<", 5, "%")],
    ["<= 5 hari", bound("≤", 5, "hari")],
    ["=< 5", bound("≤", 5)],
    ["≤ 2,5", bound("≤", 2.5)],
    ["> -5", bound(">", -5)],
    ["min. 80", bound("≥", 80)],
    ["Min 80", bound("≥", 80)],
    ["minimal 80%", bound("≥", 80, "%")],
    ["minimum 80", bound("≥", 80)],
    ["maks. 3", bound("≤", 3)],
    ["Maksimal 5 hari", bound("≤", 5, "hari")],
    ["maksimum 5", bound("≤", 5)],
    ["max 5", bound("≤", 5)],
    ["kurang dari 5", bound("<", 5)],
    ["maks. 5", bound("≤", 5)],
    ["maks 5", bound("≤", 5)],
    ["max 5", bound("≤", 5)],
    ["max. 5", bound("≤", 5)],
    ["min 5", bound("≥", 5)],
    ["lebih dari 80 %", bound(">", 80, "%")],
    ["paling sedikit 3 dokumen", bound("≥", 3, "dokumen")],
    ["paling banyak 3", bound("≤", 3)],
    // several numbers, each with its unit
    [
      "1.500 kk/ 4.500 jiwa",
      {
        form: "several",
        parts: [
          angka(1500, { unit: "kk", traits: ["text", "ambiguous"] }),
          angka(4500, { unit: "jiwa", traits: ["text", "ambiguous"] }),
        ],
      },
    ],
    [
      "1 paket, 2 unit",
      { form: "several", parts: [angka(1, { unit: "paket" }), angka(2, { unit: "unit" })] },
    ],
    ["3 dok + 2 lap", { form: "several", parts: [angka(3, { unit: "dok" }), angka(2, { unit: "lap" })] }],
    [
      "1 dokumen dan 12 laporan",
      { form: "several", parts: [angka(1, { unit: "dokumen" }), angka(12, { unit: "laporan" })] },
    ],
    [
      "1 unit; 2 paket & 3 set",
      {
        form: "several",
        parts: [angka(1, { unit: "unit" }), angka(2, { unit: "paket" }), angka(3, { unit: "set" })],
      },
    ],
    // grades and categories
    ["BB", { form: "predicate", text: "BB" }],
    ["A", { form: "predicate", text: "A" }],
    ["WTP", { form: "predicate", text: "WTP" }],
    ["Sangat Baik", { form: "predicate", text: "Sangat Baik" }],
    ["Sangat  Baik  Sekali", { form: "predicate", text: "Sangat  Baik  Sekali" }],
    ["Cukup baik dan stabil", { form: "predicate", text: "Cukup baik dan stabil" }],
    ["Berkembang cepat berkelanjutan", { form: "predicate", text: "Berkembang cepat berkelanjutan" }],
    ["Cepat berkembang", { form: "predicate", text: "Cepat berkembang" }],
    ["Tuntas Paripurna", { form: "predicate", text: "Tuntas Paripurna" }],
    // no value
    ["", { form: "empty", how: "blank" }],
    ["-", { form: "empty", how: "dash" }],
    ["…", { form: "empty", how: "dash" }],
    ["TAD", { form: "empty", how: "not-available" }],
    ["N/A", { form: "empty", how: "not-available" }],
    ["tidak ada data", { form: "empty", how: "not-available" }],
    ["belum dihitung", { form: "empty", how: "not-available" }],
    // damaged
    ["5.6.7", { form: "broken", reason: POINTS, unit: "" }],
    ["49.956.42 orang", { form: "broken", reason: POINTS, unit: "orang" }],
    ["80 90", { form: "broken", reason: "ada spasi di antara angkanya", unit: "" }],
    ["#REF!", { form: "broken", reason: "rumusnya menghasilkan #REF!", unit: "" }],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "10/12",
    "31/12/2025",
    "1/2 orang",
    "1 dan 2",
    "10 dokumen / 12",
    "1 paket, 2 unit, lainnya",
    "2025-2029",
    "1-2 juta",
    "5-10-15",
    "-5 - 10",
    "49.956.42 - 80",
    "3 SD 2 SMP",
    "≥ 49.956.42",
    "> 75 dan < 80",
    "< N/A",
    "B (65,5)",
    "A (85)",
    "± 50",
    "80 ke atas",
    "12 bulan x 3 orang",
    "10 bulan 5 hari",
    "2 unit (3 lokasi)",
    "1. Dokumen",
    "１２",
    "٣ orang",
    "½",
    "√",
    "?",
    "%",
    "A4",
    "Meningkatnya kualitas pelayanan",
    "Baik di semua unit kerja",
    "nilai > 5",
    "nilai 5 - 10",
    "Terlaksananya pembinaan dan pengawasan lembaga",
  ])("%j tetap teks", (text) => {
    expect(read(text)).toEqual({ form: "text", text });
  });
});

test.each<[string, NumberStyle, Target]>([
  ["1,500-2,500", "en", range(1500, 2500)],
  ["1,500-2,500", "id", range(1.5, 2.5)],
  ["> 1.500", "en", bound(">", 1.5)],
  ["> 1.500", "id", bound(">", 1500)],
])("%j cara %s", (text, style, expected) => {
  expect(read(text, style)).toEqual(expected);
});

test("isi sel yang angka", () => {
  expect(readTarget({ value: 0.75, text: "75%", format: "0%" })).toEqual(
    amount(75, { percent: true, unit: "%", traits: [] }),
  );
});

test.each<[string, number | null, string]>([
  ["11 Dokumen", 11, "Dokumen"],
  ["0", 0, ""],
  ["75 - 80 %", null, "%"],
  ["< 5 hari", null, "hari"],
  ["49.956.42 orang", null, "orang"],
  ["1 paket, 2 unit", null, ""],
  ["BB", null, ""],
  ["-", null, ""],
  ["± 50", null, ""],
])("%j: amountOf %s, unitOf %j", (text, value, unit) => {
  expect([amountOf(read(text)), unitOf(read(text))]).toEqual([value, unit]);
});

test.each([
  ["1349Orang", "glued-unit", true],
  ["1349 Orang", "glued-unit", false],
  ["67.65", "decimal-point", true],
  ["67.65 - 70.10", "decimal-point", false],
  ["-", "text", false],
] as const)("hasTrait(%j, %s) = %s", (text, trait, expected) => {
  expect(hasTrait(read(text), trait)).toBe(expected);
});

test("teks apa pun: tidak melempar, semua angkanya hingga, bawah tidak di atas atas", () => {
  const targetLike = fc.string({
    unit: fc.constantFrom(..."0123456789.,-–−<>≥≤=%/;&+ ", " s/d ", " dan ", "min. ", " orang", "\u00a0"),
    maxLength: 20,
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), targetLike), (text) => {
      const target = read(text);
      if (target.form === "range") {
        expect(Number.isFinite(target.low) && Number.isFinite(target.high)).toBe(true);
        expect(target.low).toBeLessThanOrEqual(target.high);
      }
      if (target.form === "amount" || target.form === "bound")
        expect(Number.isFinite(target.value)).toBe(true);
      if (target.form === "several") expect(target.parts.length).toBeGreaterThan(1);
      if (target.form === "predicate" || target.form === "text") expect(target.text).toBe(text.trim());
    }),
    { numRuns: 5000 },
  );
});

test.each<[string, Target["form"]]>([
  ["1" + " ".repeat(32_760) + "?", "text"],
  ["1 -" + " ".repeat(32_760) + "x", "text"],
  ["1-2 ".repeat(8_000), "text"],
  [">".repeat(32_767), "text"],
  ["min ".repeat(8_000), "text"],
  ["1 orang / ".repeat(3_000) + "1 orang", "several"],
  ["a".repeat(32_767), "text"],
  [" dan".repeat(8_000), "text"],
])("sel penuh selesai dibaca (%#)", (text, form) => {
  expect(read(text).form).toBe(form);
});

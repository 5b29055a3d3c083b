import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KodeFault, KodeReading, Level } from "../../../core/kode/kode";
import { kodeText, readKodeCells, splitKodeNama } from "../../../core/kode/split";
import type { CellValue } from "../../../core/workbook/snapshot";

const kode = (baku: string, level: Level, ...faults: KodeFault[]): KodeReading => ({
  kind: "kode",
  baku,
  level,
  faults,
});
const meragukan = (reason: string): KodeReading => ({ kind: "meragukan", reason });
const BUKAN: KodeReading = { kind: "bukan-kode" };

describe("splitKodeNama", () => {
  test.each<[string, KodeReading, string, string]>([
    ["1.06.02 - PROGRAM X", kode("1.06.02", "program"), "1.06.02", "PROGRAM X"],
    ["1.06.02 – PROGRAM X", kode("1.06.02", "program"), "1.06.02", "PROGRAM X"],
    ["1.06.02 — PROGRAM X", kode("1.06.02", "program"), "1.06.02", "PROGRAM X"],
    ["1.06.02: PROGRAM X", kode("1.06.02", "program"), "1.06.02", "PROGRAM X"],
    ["1.06.02-PROGRAM X", kode("1.06.02", "program"), "1.06.02", "PROGRAM X"],
    ["1.06.02 PROGRAM X", kode("1.06.02", "program"), "1.06.02", "PROGRAM X"],
    ["1.06.02. PROGRAM X", kode("1.06.02", "program"), "1.06.02.", "PROGRAM X"],
    ["1.06.02\nPROGRAM\n  X", kode("1.06.02", "program"), "1.06.02", "PROGRAM X"],
    ["1.06.02\u00a0-\u00a0PROGRAM X", kode("1.06.02", "program"), "1.06.02", "PROGRAM X"],
    ["1.06 - URUSAN SOSIAL", kode("1.06", "bidang"), "1.06", "URUSAN SOSIAL"],
    ["1 - URUSAN WAJIB", kode("1", "urusan"), "1", "URUSAN WAJIB"],
    ["X - UNSUR", kode("X", "urusan"), "X", "UNSUR"],
    ["x.xx.01 PROGRAM PENUNJANG", kode("X.XX.01", "program"), "x.xx.01", "PROGRAM PENUNJANG"],
    ["X.XX Bidang", kode("X.XX", "bidang"), "X.XX", "Bidang"],
    [
      "1.06.02.2.03.0004 - Peningkatan Kemampuan - Tahap 2",
      kode("1.06.02.2.03.0004", "sub kegiatan"),
      "1.06.02.2.03.0004",
      "Peningkatan Kemampuan - Tahap 2",
    ],
    [
      "1.06.01.2.07.0006 – Pengadaan Peralatan dan Mesin Lainnya",
      kode("1.06.01.2.07.0006", "sub kegiatan"),
      "1.06.01.2.07.0006",
      "Pengadaan Peralatan dan Mesin Lainnya",
    ],
    [
      "1.6.1.2.01.01 Penyusunan",
      kode("1.06.01.2.01.0001", "sub kegiatan", "nol-hilang", "lebar-sub"),
      "1.6.1.2.01.01",
      "Penyusunan",
    ],
    ["1,06,02 - PROGRAM X", kode("1.06.02", "program", "pemisah"), "1,06,02", "PROGRAM X"],
    ["1. 06. 02 - PROGRAM X", kode("1.06.02", "program", "pemisah"), "1. 06. 02", "PROGRAM X"],
    ["1.06.0 2 - PROGRAM X", kode("1.06.02", "program", "pemisah"), "1.06.0 2", "PROGRAM X"],
    // alone
    ["1.06.02", kode("1.06.02", "program"), "1.06.02", ""],
    ["1.06.02.", kode("1.06.02", "program"), "1.06.02.", ""],
    ["1.06.02 -", kode("1.06.02", "program"), "1.06.02", ""],
    ["1 . 06 . 02", kode("1.06.02", "program", "pemisah"), "1 . 06 . 02", ""],
    ["2.13", kode("2.13", "bidang"), "2.13", ""],
    // a Perangkat Daerah
    [
      "1.06.2.13.1.06.0 1.0000 - DINAS SOSIAL",
      { kind: "organisasi", baku: "1.06.2.13.1.06.01.0000", bidang: ["1.06", "2.13"] },
      "1.06.2.13.1.06.0 1.0000",
      "DINAS SOSIAL",
    ],
    // meant as a code
    [
      "1.06.02.2 - Kegiatan",
      meragukan("empat bagian bukan tingkat mana pun: nomor kegiatan ditulis dua bagian, misalnya 2.01"),
      "1.06.02.2",
      "Kegiatan",
    ],
    ["31.12.2025 - Rapat", meragukan('bagian ke-1 ("31") bukan angka yang sah'), "31.12.2025", "Rapat"],
  ])("%j", (text, reading, written, nama) => {
    expect(splitKodeNama(text)).toEqual({ reading, written, nama });
  });

  test.each([
    "",
    "-",
    "PROGRAM PEMBERDAYAAN SOSIAL",
    "1. Dokumen",
    "1.1 Sasaran",
    "1.1",
    "5 dokumen",
    "2 - Dokumen",
    "5",
    "X",
    "2025-2029",
    "4,19-4,90",
    "1.50 - 2.00",
    "4,19 persen",
    "1,06 - Sosial",
    "1.500 - 2.000 orang",
    "1.500.000 rupiah",
    "1.500.000 - 2.000.000",
    "1.500.000",
    "196,02 PROGRAM",
    "L0207 PROGRAM",
    "12.30 - 14.00 WIB",
    "0.06 - Sosial",
    "1.0612 - Sosial",
    "12 - URUSAN WAJIB",
    "> 201-350",
    "(1)",
  ])("%j = null", (text) => {
    expect(splitKodeNama(text)).toBeNull();
  });

  test("teks apa pun: tidak melempar, nama selalu ekor teksnya", () => {
    const like = fc.string({ unit: fc.constantFrom(..."0123456789.,Xx -–:AB\n"), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), like), (text) => {
        const split = splitKodeNama(text);
        const bare = (one: string): string => one.replace(/\s/g, "");
        if (split) expect(bare(text).startsWith(bare(split.written))).toBe(true);
        if (split) expect(bare(text).endsWith(bare(split.nama))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["1" + " ".repeat(32_765) + "a"],
    ["1 ".repeat(16_000) + "a"],
    ["1.".repeat(16_000) + "a"],
    ["1." + " ".repeat(32_000) + "-"],
    ["x".repeat(32_767)],
    ["1".repeat(32_000) + " - a"],
  ])("sel penuh selesai dibaca (%#)", (text) => {
    expect(splitKodeNama(text)?.reading.kind ?? "null").toMatch(/^(null|meragukan)$/);
  });
});

/** A number in a cell, as the host shows it; the text "'2.1" is a string. */
type Typed = CellValue | [value: number, shown: string];
const cell = (typed: Typed): { value: CellValue; text: string } =>
  Array.isArray(typed)
    ? { value: typed[0], text: typed[1] }
    : { value: typed, text: typed === null ? "" : String(typed) };

test.each<[Typed, string]>([
  ["1.06.02", "1.06.02"],
  ["2.1", "2.1"],
  ["06", "06"],
  [1, "1"],
  [1.06, "1.06"],
  [2.1, "2.10"],
  [2.01, "2.01"],
  [12.1, "12.1"],
  [[2.1, "2,1"], "2.10"],
  [[2.1, "2.10"], "2.10"],
  [[2.1, "2,10"], "2.10"],
  [[1.06, "1,06"], "1.06"],
  [[6, "06"], "06"],
  [[4, "0004"], "0004"],
  // a format that shows less than there is
  [[2.13, "2.1"], "2.13"],
  [[2.13, "2"], "2.13"],
  [[1.06, "####"], "1.06"],
])("kodeText(%j) = %j", (typed, expected) => {
  expect(kodeText(cell(typed))).toBe(expected);
});

describe("readKodeCells", () => {
  const twoReadings = (text: string): KodeReading => {
    const [urusan = "", nomor = ""] = text.split(".");
    return meragukan(`"${text}" dapat berarti ${urusan}.0${nomor} atau ${text}0`);
  };

  test.each<[string, Typed[], KodeReading]>([
    ["tanpa sel", [], BUKAN],
    ["kosong", [null, "", null], BUKAN],
    ["satu sel", [null, "1.06.02", null], kode("1.06.02", "program")],
    ["satu sel, nama", ["PROGRAM"], BUKAN],
    // one cell, a number
    ["bidang 1.06", [1.06], kode("1.06", "bidang")],
    ["bidang 1.06 tampak 1,06", [[1.06, "1,06"]], kode("1.06", "bidang")],
    ["2.1 angka: 2.10", [2.1], kode("2.10", "bidang", "nol-hilang")],
    ["2.1 angka tampak 2,1", [[2.1, "2,1"]], kode("2.10", "bidang", "nol-hilang")],
    ["2.1 angka tampak 2.10", [[2.1, "2.10"]], kode("2.10", "bidang")],
    ["1.3 angka: tidak ada 1.30", [1.3], kode("1.03", "bidang", "nol-hilang")],
    ["3.3 angka: 3.30", [3.3], kode("3.30", "bidang", "nol-hilang")],
    ["1.7 angka: tidak ada 1.07 maupun 1.70", [1.7], twoReadings("1.7")],
    ["2.13 tampak 2.1", [[2.13, "2.1"]], kode("2.13", "bidang")],
    // one cell, a text
    ["2.1 teks: tanyakan", ["2.1"], twoReadings("2.1")],
    ["1.3 teks: hanya 1.03", ["1.3"], kode("1.03", "bidang", "nol-hilang")],
    // spread over cells
    ["satu bagian satu sel", ["1", "06", "02", "2", "03", "0004"], kode("1.06.02.2.03.0004", "sub kegiatan")],
    [
      "kewenangan dan kegiatan dalam satu sel",
      ["1", "06", "02", "2.03", "0004"],
      kode("1.06.02.2.03.0004", "sub kegiatan"),
    ],
    [
      "nol hilang",
      ["1", "6", "2", "2.03", "7"],
      kode("1.06.02.2.03.0007", "sub kegiatan", "nol-hilang", "lebar-sub"),
    ],
    ["angka", [1, 6, 2, 2.03, 7], kode("1.06.02.2.03.0007", "sub kegiatan", "nol-hilang", "lebar-sub")],
    [
      "angka berformat",
      [1, [6, "06"], [2, "02"], [2.03, "2,03"], [7, "0007"]],
      kode("1.06.02.2.03.0007", "sub kegiatan"),
    ],
    ["lima angka (Kukar)", [1, 6, 1, 2, 1], kode("1.06.01.2.01", "kegiatan", "nol-hilang")],
    [
      "empat angka (Kukar)",
      [1, 6, 1, 2],
      meragukan("empat bagian bukan tingkat mana pun: nomor kegiatan ditulis dua bagian, misalnya 2.01"),
    ],
    ["kode dan kegiatannya", ["1.06.02", "2.03"], kode("1.06.02.2.03", "kegiatan")],
    ["nomor kegiatan terpisah", ["1.06.02.2", "03"], kode("1.06.02.2.03", "kegiatan")],
    ["pengganti", ["X", "xx", "01"], kode("X.XX.01", "program")],
    ["yang belakang kosong", ["1", "06", "02", null, null], kode("1.06.02", "program")],
    ["yang depan kosong", [null, "1", "06"], kode("1.06", "bidang")],
    // the kegiatan as the number 2.1 is 2.10; as a text it may be either
    ["2.1 angka", ["1", "06", "02", 2.1], kode("1.06.02.2.10", "kegiatan", "nol-hilang")],
    ["2.1 angka tampak 2,10", ["1", "06", "02", [2.1, "2,10"]], kode("1.06.02.2.10", "kegiatan")],
    ["2.1 teks", ["1", "06", "02", "2.1"], twoReadings("2.1")],
    ["2,1 teks", ["1", "06", "02", "2,1"], meragukan('"2,1" dapat berarti 2,01 atau 2,10')],
    ["2.1 teks di tengah", ["1", "06", "02", "2.1", "0001"], twoReadings("2.1")],
    // the bidang as a number in the first cell
    ["bidang 1.6 angka", [1.6, "02"], kode("1.06.02", "program", "nol-hilang")],
    ["bidang 2.1 angka", [2.1, "02"], kode("2.10.02", "program", "nol-hilang")],
    ["bidang 1.6 teks", ["1.6", "02"], kode("1.06.02", "program", "nol-hilang")],
    ["bidang 2.1 teks", ["2.1", "02"], twoReadings("2.1")],
    // not to be put together
    ["lubang di tengah", ["1", null, "02"], meragukan("ada bagian kode yang kosong di tengah")],
    ["nama di antaranya", ["1", "06", "SOSIAL"], BUKAN],
    ["nama berakhir angka", ["1", "06", "SD1"], BUKAN],
    ["bagian yang tidak sah", ["1", "06", "102"], meragukan('bagian ke-3 ("102") bukan angka yang sah')],
  ])("%s: %j", (_, cells, expected) => {
    expect(readKodeCells(cells.map(cell))).toEqual(expected);
  });
});

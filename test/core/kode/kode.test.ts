import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareKode,
  depthOf,
  indukKode,
  isBidangMungkin,
  kewenanganKode,
  kodePada,
  LEVELS,
  levelKode,
  readKode,
  readParts,
  type KodeFault,
  type KodeReading,
  type Level,
} from "../../../core/kode/kode";

const kode = (baku: string, level: Level, ...faults: KodeFault[]): KodeReading => ({
  kind: "kode",
  baku,
  level,
  faults,
});
const organisasi = (baku: string, ...bidang: string[]): KodeReading => ({ kind: "organisasi", baku, bidang });
const meragukan = (reason: string): KodeReading => ({ kind: "meragukan", reason });

describe("readKode: bentuk baku", () => {
  test.each<[string, KodeReading]>([
    ["1", kode("1", "urusan")],
    ["X", kode("X", "urusan")],
    ["1.06", kode("1.06", "bidang")],
    ["2.10", kode("2.10", "bidang")],
    ["X.XX", kode("X.XX", "bidang")],
    ["1.06.02", kode("1.06.02", "program")],
    ["X.XX.01", kode("X.XX.01", "program")],
    ["1.06.02.2.03", kode("1.06.02.2.03", "kegiatan")],
    ["1.06.02.2.10", kode("1.06.02.2.10", "kegiatan")],
    ["1.06.02.2.03.0004", kode("1.06.02.2.03.0004", "sub kegiatan")],
    ["X.XX.01.2.01.0001", kode("X.XX.01.2.01.0001", "sub kegiatan")],
    ["7.01.01.2.01.0135", kode("7.01.01.2.01.0135", "sub kegiatan")],
    [" 1.06.02 ", kode("1.06.02", "program")],
    ["1.06.02.", kode("1.06.02", "program")],
  ])("%j", (text, expected) => {
    expect(readKode(text)).toEqual(expected);
  });
});

describe("readKode: ejaan lain", () => {
  test.each<[string, KodeReading]>([
    // zeros lost (Dumai)
    ["1.6.1", kode("1.06.01", "program", "nol-hilang")],
    ["1.6.1.2.01", kode("1.06.01.2.01", "kegiatan", "nol-hilang")],
    ["1.6.1.2.01.01", kode("1.06.01.2.01.0001", "sub kegiatan", "nol-hilang", "lebar-sub")],
    ["2.13.4.2.01.18", kode("2.13.04.2.01.0018", "sub kegiatan", "nol-hilang", "lebar-sub")],
    ["1.6.2.2.3.7", kode("1.06.02.2.03.0007", "sub kegiatan", "nol-hilang", "lebar-sub")],
    ["1.3", kode("1.03", "bidang", "nol-hilang")],
    ["2.7", kode("2.07", "bidang", "nol-hilang")],
    ["4.1", kode("4.01", "bidang", "nol-hilang")],
    // sub kegiatan in two or three digits
    ["1.06.02.2.03.04", kode("1.06.02.2.03.0004", "sub kegiatan", "lebar-sub")],
    ["1.06.02.2.03.001", kode("1.06.02.2.03.0001", "sub kegiatan", "lebar-sub")],
    ["1.06.02.2.03.00004", kode("1.06.02.2.03.0004", "sub kegiatan", "lebar-sub")],
    // kewenangan in two digits
    ["1.06.02.02.03.0005", kode("1.06.02.2.03.0005", "sub kegiatan", "kewenangan-dua-angka")],
    ["1.01.01.02.01.0001", kode("1.01.01.2.01.0001", "sub kegiatan", "kewenangan-dua-angka")],
    // placeholders in lower case, in one letter
    ["x.xx.01", kode("X.XX.01", "program")],
    ["x.xx.01.2.01.0001", kode("X.XX.01.2.01.0001", "sub kegiatan")],
    ["X.X.1", kode("X.XX.01", "program", "nol-hilang")],
    // other separators
    ["1,06,02", kode("1.06.02", "program", "pemisah")],
    ["1.06,02", kode("1.06.02", "program", "pemisah")],
    ["1 06 02", kode("1.06.02", "program", "pemisah")],
    ["1. 06. 02", kode("1.06.02", "program", "pemisah")],
    ["1 .06 .02", kode("1.06.02", "program", "pemisah")],
    ["1.06\n.02", kode("1.06.02", "program", "pemisah")],
    ["1.06\u00a0.02", kode("1.06.02", "program", "pemisah")],
    ["1 6 1 2 1", kode("1.06.01.2.01", "kegiatan", "pemisah", "nol-hilang")],
    [
      "1,6,1,02,1,1",
      kode("1.06.01.2.01.0001", "sub kegiatan", "pemisah", "nol-hilang", "kewenangan-dua-angka", "lebar-sub"),
    ],
  ])("%j", (text, expected) => {
    expect(readKode(text)).toEqual(expected);
  });
});

describe("readKode: meragukan", () => {
  const FOUR = "empat bagian bukan tingkat mana pun: nomor kegiatan ditulis dua bagian, misalnya 2.01";

  test.each([
    ["1 6 1 2", FOUR],
    ["1.06.02.2", FOUR],
    ["1.06.02.2.03.0004.1", "7 bagian bukan tingkat mana pun"],
    ["1.06.02.2.03.00 04", "7 bagian bukan tingkat mana pun"],
    ["1.06.2.13.1.06.01", "7 bagian bukan tingkat mana pun"],
    ["1.06.2.13.1.06.01.0000.1", "9 bagian bukan tingkat mana pun"],
    // a lone bidang that may have lost either zero
    ["2.1", '"2.1" dapat berarti 2.01 atau 2.10'],
    ["2.2", '"2.2" dapat berarti 2.02 atau 2.20'],
    ["2,1", '"2.1" dapat berarti 2.01 atau 2.10'],
    ["3.3", '"3.3" dapat berarti 3.03 atau 3.30'],
    ["1.7", '"1.7" dapat berarti 1.07 atau 1.70'],
    // segments that cannot be
    ["1.00", 'bagian ke-2 ("00") bukan angka yang sah'],
    ["0.06.02", 'bagian ke-1 ("0") bukan angka yang sah'],
    ["10.06.02", 'bagian ke-1 ("10") bukan angka yang sah'],
    ["1.106.02", 'bagian ke-2 ("106") bukan angka yang sah'],
    ["1.06.02.12.03", 'bagian ke-4 ("12") bukan angka yang sah'],
    ["1.06.02.2.03.0000", 'bagian ke-6 ("0000") bukan angka yang sah'],
    ["1.06.02.2.03.12345", 'bagian ke-6 ("12345") bukan angka yang sah'],
    ["1.06.XX", 'bagian ke-3 ("XX") bukan angka yang sah'],
    ["X.XXX.01", 'bagian ke-2 ("XXX") bukan angka yang sah'],
    ["1.0X.01", 'bagian ke-2 ("0X") bukan angka yang sah'],
    ["1..06", 'bagian ke-2 ("") bukan angka yang sah'],
    ["2025", 'bagian ke-1 ("2025") bukan angka yang sah'],
    ["1.06022030004", 'bagian ke-2 ("06022030004") bukan angka yang sah'],
  ])("%j", (text, reason) => {
    expect(readKode(text)).toEqual(meragukan(reason));
  });
});

describe("readKode: bukan kode", () => {
  test.each([
    "",
    "-",
    "Kode",
    "1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL",
    "196,O2",
    "L0207",
    "1.06.02A",
    ".06.02",
    "１.06",
    "1;06;02",
    "1-06-02",
    // amounts
    "2.600",
    "1.500.000",
    "5.032.552.648",
    "23,750,520,794",
    "10.038.461.601,05",
  ])("%j", (text) => {
    expect(readKode(text)).toEqual({ kind: "bukan-kode" });
  });
});

describe("readKode: kode organisasi", () => {
  test.each<[string, KodeReading]>([
    ["1.06.0.00.0.00.01.0000", organisasi("1.06.0.00.0.00.01.0000", "1.06")],
    ["1.03.0.00.0.00.01.0000", organisasi("1.03.0.00.0.00.01.0000", "1.03")],
    ["5.01.5.05.0.00.02.0000", organisasi("5.01.5.05.0.00.02.0000", "5.01", "5.05")],
    ["1.06.2.13.2.08.01.0000", organisasi("1.06.2.13.2.08.01.0000", "1.06", "2.13", "2.08")],
    // the third repeats the first: unusual, not wrong
    ["1.06.2.13.1.06.01.0000", organisasi("1.06.2.13.1.06.01.0000", "1.06", "2.13")],
    // a unit under it
    ["7.01.0.00.0.00.05.0003", organisasi("7.01.0.00.0.00.05.0003", "7.01")],
    // wrapped, zeros lost, commas
    ["1.06.2.13.1.06.0 1.0000", organisasi("1.06.2.13.1.06.01.0000", "1.06", "2.13")],
    ["1.6.2.13.0.0.1.0", organisasi("1.06.2.13.0.00.01.0000", "1.06", "2.13")],
    ["1,06,0,00,0,00,01,0000", organisasi("1.06.0.00.0.00.01.0000", "1.06")],
    // malformed
    ["4.01.3.00.0.00.01.0000", meragukan('"3.00" bukan bidang urusan')],
    ["4.01.0.05.0.00.01.0000", meragukan('"0.05" bukan bidang urusan')],
    ["0.00.1.06.0.00.01.0000", meragukan('"0.00" bukan bidang urusan')],
    ["1.06.0.00.0.00.101.0000", meragukan('bagian ke-7 ("101") bukan angka yang sah')],
    ["1.06.0.00.0.00.01.00001", organisasi("1.06.0.00.0.00.01.0001", "1.06")],
    ["X.XX.0.00.0.00.01.0000", meragukan('bagian ke-1 ("X") bukan angka yang sah')],
    ["1.06.0.00.0.00..0000", meragukan('bagian ke-7 ("") bukan angka yang sah')],
  ])("%j", (text, expected) => {
    expect(readKode(text)).toEqual(expected);
  });
});

test.each<[string[], KodeReading]>([
  [["1", "6", "2", "2", "03", "7"], kode("1.06.02.2.03.0007", "sub kegiatan", "nol-hilang", "lebar-sub")],
  [["1", "06"], kode("1.06", "bidang")],
  // over several columns a "1" in the bidang's own column is 01
  [["2", "1"], kode("2.01", "bidang", "nol-hilang")],
  [[], meragukan("0 bagian bukan tingkat mana pun")],
  [["1", "06", "dua"], meragukan('bagian ke-3 ("dua") bukan angka yang sah')],
])("readParts(%j)", (parts, expected) => {
  expect(readParts(parts)).toEqual(expected);
});

/** [baku, level, induk, kewenangan] */
test.each<[string, Level | null, string | null, string | null]>([
  ["1", "urusan", null, null],
  ["1.06", "bidang", "1", null],
  ["1.06.02", "program", "1.06", null],
  ["1.06.02.2.03", "kegiatan", "1.06.02", "2"],
  ["1.06.02.2.03.0004", "sub kegiatan", "1.06.02.2.03", "2"],
  ["1.06.02.1.03", "kegiatan", "1.06.02", "1"],
  ["X.XX.01", "program", "X.XX", null],
])("%s: tingkat %s, induk %s, kewenangan %s", (baku, level, induk, kewenangan) => {
  expect([levelKode(baku), indukKode(baku), kewenanganKode(baku)]).toEqual([level, induk, kewenangan]);
});

test("empat bagian bukan tingkat", () => {
  expect(levelKode("1.06.02.2")).toBeNull();
});

test.each<[string, Level, string | null]>([
  ["1.06.02.2.03.0004", "urusan", "1"],
  ["1.06.02.2.03.0004", "bidang", "1.06"],
  ["1.06.02.2.03.0004", "program", "1.06.02"],
  ["1.06.02.2.03.0004", "kegiatan", "1.06.02.2.03"],
  ["1.06.02.2.03.0004", "sub kegiatan", "1.06.02.2.03.0004"],
  ["1.06.02", "kegiatan", null],
  ["1.06.02", "program", "1.06.02"],
])("kodePada(%s, %s) = %s", (baku, level, expected) => {
  expect(kodePada(baku, level)).toBe(expected);
});

test("kedalaman tingkat", () => {
  expect(LEVELS.map(depthOf)).toEqual([0, 1, 2, 3, 4]);
});

test.each([
  ["1", "1", true],
  ["1", "06", true],
  ["1", "07", false],
  ["2", "06", false],
  ["2", "07", true],
  ["2", "24", true],
  ["2", "25", false],
  ["3", "25", true],
  ["3", "32", true],
  ["3", "33", false],
  ["5", "07", true],
  ["5", "00", false],
  ["5", "10", false],
  ["0", "01", false],
  ["X", "01", false],
  ["12", "03", false],
])("isBidangMungkin(%s, %s) = %s", (urusan, nomor, expected) => {
  expect(isBidangMungkin(urusan, nomor)).toBe(expected);
});

test("urutan kode: seperti dalam keputusan, pengganti (X) lebih dahulu", () => {
  const inOrder = [
    "X",
    "X.XX",
    "X.XX.01",
    "X.XX.01.2.01.0001",
    "1",
    "1.06",
    "1.06.01",
    "1.06.01.2.01",
    "1.06.01.2.01.0001",
    "1.06.01.2.02",
    "1.06.02",
    "2.13",
  ];
  expect([...inOrder].reverse().sort(compareKode)).toEqual(inOrder);
  expect(compareKode("1.06", "1.06")).toBe(0);
});

describe("sifat umum", () => {
  const digits = (width: number, most: number): fc.Arbitrary<string> =>
    fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(width, "0"));
  const bidang = fc.oneof(
    fc.constant(["X", "XX"]),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 32 }))
      .map(([urusan, nomor]) => [String(urusan), String(nomor).padStart(2, "0")])
      .filter(([urusan = "", nomor = ""]) => isBidangMungkin(urusan, nomor)),
  );
  const parts = fc
    .tuple(
      bidang,
      digits(2, 99),
      digits(1, 8),
      digits(2, 99),
      digits(4, 9999),
      fc.constantFrom(1, 2, 3, 5, 6),
    )
    .map(([first, program, kewenangan, kegiatan, sub, length]) =>
      [...first, program, kewenangan, kegiatan, sub].slice(0, length),
    );

  test("kode baku terbaca apa adanya, tanpa cacat", () => {
    fc.assert(
      fc.property(parts, (canonical) => {
        const baku = canonical.join(".");
        expect(readKode(baku)).toEqual(kode(baku, levelKode(baku) ?? "urusan"));
      }),
    );
  });

  test("kode baku yang nolnya rusak terbaca sebagai kode yang sama", () => {
    const zeros = fc.array(fc.nat(4), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(parts, zeros, (canonical, widths) => {
        const damaged = canonical.map((part, index) =>
          part.startsWith("X")
            ? part.toLowerCase()
            : part.replace(/^0+/, "").padStart(widths[index] ?? 0, "0"),
        );
        // A lone bidang may have lost either zero; the tables above say when.
        fc.pre(!(damaged.length === 2 && /^[23]$/.test(damaged[0] ?? "") && damaged[1]?.length === 1));
        // Groups of three alone would be an amount.
        fc.pre(damaged.length === 1 || !damaged.slice(1).every((part) => part.length === 3));
        expect(readKode(damaged.join("."))).toMatchObject({ kind: "kode", baku: canonical.join(".") });
      }),
      { numRuns: 1000 },
    );
  });

  test("setiap induk satu tingkat di atas anaknya", () => {
    fc.assert(
      fc.property(parts, (canonical) => {
        const baku = canonical.join(".");
        const induk = indukKode(baku);
        const depth = depthOf(levelKode(baku) ?? "urusan");
        expect(induk === null ? -1 : depthOf(levelKode(induk) ?? "sub kegiatan")).toBe(depth - 1);
        if (induk !== null) expect(baku.startsWith(`${induk}.`)).toBe(true);
      }),
    );
  });

  test("teks apa pun: tidak melempar, dan kode yang terbaca selalu baku", () => {
    const codeLike = fc.string({ unit: fc.constantFrom(..."0123456789.,Xx \n"), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), codeLike), (text) => {
        const reading = readKode(text);
        if (reading.kind === "kode")
          expect(reading.baku).toMatch(/^(X|[1-9])(\.(XX|\d\d)(\.\d\d(\.\d\.\d\d(\.\d{4})?)?)?)?$/);
        if (reading.kind === "organisasi")
          expect(reading.baku).toMatch(/^[1-9]\.\d\d(\.\d\.\d\d){2}\.\d\d\.\d{4}$/);
      }),
      { numRuns: 3000 },
    );
  });
});

test.each<[string, KodeReading["kind"]]>([
  ["1".repeat(32_767), "meragukan"],
  ["1.".repeat(16_383), "meragukan"],
  ["1" + " ".repeat(32_765) + "1", "kode"],
  ["1" + " .".repeat(16_000), "meragukan"],
  ["0".repeat(32_766) + "1", "kode"],
  ["1" + ".000".repeat(8_000), "bukan-kode"],
  ["1" + ".000".repeat(8_000) + "x", "meragukan"],
  ["1.06.02" + " ".repeat(32_000) + "y", "bukan-kode"],
])("sel penuh selesai dibaca (%#)", (text, kind) => {
  expect(readKode(text).kind).toBe(kind);
});

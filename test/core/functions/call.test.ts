import { describe, expect, it } from "vitest";
import { call } from "../../../core/functions/call";
import { FunctionError } from "../../../core/functions/error";
import { defineFunction, type CustomFunction } from "../../../core/functions/function";

const about = {
  task: "Kode",
  summary: "Untuk pengujian.",
  formula: "",
  source: "",
  certainty: "praktik",
  result: { kind: "nilai", description: "" },
  usage: "",
  examples: [],
} as const;

const bagi = defineFunction({
  ...about,
  name: "BAGI",
  parameters: [
    { name: "atas", kind: "angka", description: "" },
    { name: "bawah", kind: "angka", description: "" },
    { name: "kali", kind: "angka", default: 1, description: "" },
    {
      name: "bentuk",
      kind: "pilihan",
      choices: ["angka", "sub kegiatan"],
      default: "angka",
      description: "",
    },
  ],
  compute: (atas, bawah, kali, bentuk) =>
    bawah === 0
      ? new FunctionError("#DIV/0!", "bawah nol")
      : bentuk === "angka"
        ? (atas / bawah) * kali
        : `sub ${String(atas / bawah)}`,
});

/** Shows what a parameter of a kind received. */
const gema = (kind: "teks" | "kode" | "rentang-angka" | "rentang-teks" | "rentang-kode" | "rentang-nilai") =>
  defineFunction({
    ...about,
    name: "GEMA",
    parameters: [{ name: "isi", kind, description: "" }],
    compute: (isi) => JSON.stringify(isi),
  });

const error = (code: FunctionError["code"], message: string): FunctionError =>
  new FunctionError(code, message);
const echo = (fn: CustomFunction, argument: unknown): unknown => {
  const result = call(fn, [argument]);
  return typeof result === "string" && result !== "" ? JSON.parse(result) : result;
};

describe("blank arguments", () => {
  it.each([null, undefined, "", "   ", "\u00a0", "-", "–", "N/A", "n.a"])(
    "%j in a required scalar gives a blank, not zero",
    (blank) => {
      expect(call(bagi, [blank, 2])).toBe("");
      expect(call(bagi, [2, blank])).toBe("");
    },
  );

  it.each([null, undefined, "", " "])("%j in an optional one takes the default", (blank) => {
    expect(call(bagi, [6, 2, blank, blank])).toBe(3);
  });

  it("zero is a value", () => {
    expect(call(bagi, [0, 2])).toBe(0);
  });

  it("an optional parameter without a default receives null, as does one that passes blanks on", () => {
    const fn = defineFunction({
      ...about,
      name: "KOSONG",
      parameters: [
        { name: "satu", kind: "angka", passBlank: true, description: "" },
        { name: "dua", kind: "teks", default: null, description: "" },
        { name: "tiga", kind: "rentang-angka", default: null, description: "" },
      ],
      compute: (...values) => JSON.stringify(values),
    });
    expect(call(fn, [""])).toBe("[null,null,null]");
    expect(call(fn, [null, undefined, [["", null]]])).toBe("[null,null,null]");
    expect(call(fn, [1, "a", [["", 3]]])).toBe('[1,"a",[null,3]]');
  });

  it("an empty range is a blank", () => {
    expect(call(bagi, [[], 2])).toBe("");
    expect(call(bagi, [[[]], 2])).toBe("");
  });
});

describe("numbers", () => {
  it.each([
    [76, 76],
    ["76,00", 76],
    ["1.234.567,89", 1234567.89],
    ["2.600", 2600],
    ["6.36", 6.36],
    ["94%", 94],
    [" 14,14 % ", 14.14],
    ["1349Orang", 1349],
    ["Rp 5.000", 5000],
    ["(12)", -12],
  ])("%j is read as %d", (raw, value) => {
    expect(call(bagi, [raw, 1])).toBe(value);
  });

  it.each([
    ["abc", error("#VALUE!", 'atas: "abc" bukan angka')],
    ["4,19-4,90", error("#VALUE!", 'atas: "4,19-4,90" bukan angka')],
    [
      "17.879.856.1699,00",
      error(
        "#VALUE!",
        'atas: "17.879.856.1699,00" bukan angka: kelompok angka di antara titik tidak terdiri atas tiga angka',
      ),
    ],
    [true, error("#VALUE!", 'atas: "BENAR" bukan angka')],
    [NaN, error("#NUM!", "atas: bukan angka yang sah")],
    [new Date(0), error("#VALUE!", "atas: isinya bukan angka atau teks")],
    ["x".repeat(50), error("#VALUE!", `atas: "${"x".repeat(40)}…" bukan angka`)],
  ])("%j is refused", (raw, expected) => {
    expect(call(bagi, [raw, 1])).toEqual(expected);
  });

  it("a result beyond all numbers is an error", () => {
    expect(call(bagi, [1e308, 1e-10])).toEqual(error("#NUM!", "hasilnya terlalu besar"));
  });
});

describe("texts and codes", () => {
  it.each([
    ["teks", "  dua   kata ", "dua kata"],
    ["teks", "-", "-"],
    ["teks", 1.5, "1.5"],
    ["teks", false, "SALAH"],
    ["kode", "1.06.02", { kind: "kode", baku: "1.06.02", level: "program", faults: [] }],
    ["kode", "1.06 - SOSIAL", { kind: "kode", baku: "1.06", level: "bidang", faults: [] }],
    // A number has lost the zero behind it: 2.10 was typed.
    ["kode", 2.1, { kind: "kode", baku: "2.10", level: "bidang", faults: ["nol-hilang"] }],
    ["kode", "-", ""],
  ] as const)("%s %j", (kind, raw, received) => {
    expect(echo(gema(kind), raw)).toEqual(received);
  });

  it("a text that is no code is refused", () => {
    expect(call(gema("kode"), ["Dinas Sosial"])).toEqual(error("#VALUE!", 'isi: "Dinas Sosial" bukan kode'));
  });
});

describe("choices", () => {
  it.each(["Sub Kegiatan", "SUB KEGIATAN", " subkegiatan "])(
    "%j is the choice whatever its case",
    (choice) => {
      expect(call(bagi, [6, 2, null, choice])).toBe("sub 3");
    },
  );

  it("an unknown choice lists the known ones", () => {
    expect(call(bagi, [6, 2, null, "baris"])).toEqual(
      error("#VALUE!", 'bentuk: "baris" tidak dikenal; pilihannya: angka, sub kegiatan'),
    );
  });
});

describe("errors in cells", () => {
  it.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"] as const)(
    "%s passes through",
    (code) => {
      const expected = error(code, `atas: selnya berisi ${code}`);
      expect(call(bagi, [code, 2])).toEqual(expected);
      expect(call(bagi, [{ code }, 2])).toEqual(expected);
      expect(call(bagi, [code, ""])).toEqual(expected);
    },
  );

  it("an error that only hosts know becomes #VALUE!", () => {
    expect(call(bagi, ["#SPILL!", 2])).toEqual(error("#VALUE!", "atas: selnya berisi #SPILL!"));
  });

  it("passes through optional arguments and whole ranges", () => {
    expect(call(bagi, [1, 2, "#N/A"])).toEqual(error("#N/A", "kali: selnya berisi #N/A"));
    for (const kind of ["rentang-angka", "rentang-teks", "rentang-kode", "rentang-nilai"] as const)
      expect(call(gema(kind), [[["1.06"], ["#REF!"]]])).toEqual(error("#REF!", "isi: selnya berisi #REF!"));
  });

  it("keeps to its own cell of a mapped range", () => {
    expect(
      call(bagi, [
        [[6], ["#REF!"], [8]],
        [[2], [2], [0]],
      ]),
    ).toEqual([[3], [error("#REF!", "atas: selnya berisi #REF!")], [error("#DIV/0!", "bawah nol")]]);
  });
});

describe("mapping over ranges", () => {
  const column = [[2], [4], [6]];
  const row = [[1, 2]];

  it.each([
    ["a column", [column, 2], [[1], [2], [3]]],
    ["a row", [row, 2], [[0.5, 1]]],
    ["a range of one cell is a scalar", [[[6]], [[2]]], 3],
    ["two columns", [column, column], [[1], [1], [1]]],
    [
      "a column against a row",
      [column, row],
      [
        [2, 1],
        [4, 2],
        [6, 3],
      ],
    ],
    [
      "a matrix against a row",
      [
        [
          [2, 4],
          [6, 8],
        ],
        row,
      ],
      [
        [2, 2],
        [6, 4],
      ],
    ],
    ["blank cells stay blank", [[[2], [""], [null]], 2], [[1], [""], [""]]],
    [
      "short rows are blank at their end",
      [[[2, 4], [6]], 2],
      [
        [1, 2],
        [3, ""],
      ],
    ],
    ["an optional argument", [6, 2, [[1], [null], [10]]], [[3], [3], [30]]],
    ["a choice", [6, 2, null, [["angka"], ["subkegiatan"]]], [[3], ["sub 3"]]],
  ])("%s", (_, args, expected) => {
    expect(call(bagi, args)).toEqual(expected);
  });

  it("unequal ranges are refused with their sizes", () => {
    expect(call(bagi, [column, [[1], [2]]])).toEqual(
      error("#VALUE!", "ukuran rentang tidak sama: 3 baris × 1 kolom dan 2 baris × 1 kolom"),
    );
  });
});

describe("range parameters", () => {
  it.each([
    [
      "rentang-angka",
      [
        ["2", "-"],
        [3, null],
      ],
      [2, null, 3, null],
    ],
    // What "1,500" means is settled by its neighbours.
    ["rentang-angka", [["1,500"], ["23,750,520,794"]], [1500, 23750520794]],
    ["rentang-angka", [["1,500"]], [1.5]],
    [
      "rentang-teks",
      [
        ["a", ""],
        [1, "-"],
      ],
      ["a", null, "1", "-"],
    ],
    [
      "rentang-nilai",
      [
        ["2 Dokumen", "-"],
        [0, "BB"],
      ],
      ["2 Dokumen", null, 0, "BB"],
    ],
    ["rentang-nilai", 7, [7]],
    ["rentang-nilai", undefined, [null]],
  ] as const)("%s %j", (kind, raw, received) => {
    expect(echo(gema(kind), raw)).toEqual(received);
  });

  it("a long range is read again as soon as one of its cells is another", () => {
    const jumlah = defineFunction({
      ...about,
      name: "JUMLAH",
      parameters: [{ name: "isi", kind: "rentang-angka", description: "" }],
      compute: (isi) => isi.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    });
    const rows = Array.from({ length: 100 }, (_, row) => [row]);
    expect(call(jumlah, [rows])).toBe(4950);
    rows[99] = [100];
    expect(call(jumlah, [rows])).toBe(4951);
    expect(call(jumlah, [rows.slice(0, 99)])).toBe(4851);
    rows[0] = ["abc" as unknown as number];
    expect(call(jumlah, [rows])).toEqual(error("#VALUE!", 'isi: "abc" bukan angka'));
  });

  it("headings in a code column are passed over", () => {
    expect(echo(gema("rentang-kode"), [["Kode"], ["1.6"], [""]])).toEqual([
      null,
      { kind: "kode", baku: "1.06", level: "bidang", faults: ["nol-hilang"] },
      null,
    ]);
  });

  it("a text among numbers is refused", () => {
    expect(call(gema("rentang-angka"), [[[1], ["abc"]]])).toEqual(error("#VALUE!", 'isi: "abc" bukan angka'));
  });
});

describe("arity", () => {
  const invocation = { address: "Sheet1!A1", functionName: "BAGI" };

  it("a missing required argument is named", () => {
    expect(call(bagi, [6])).toEqual(error("#VALUE!", 'BAGI memerlukan argumen "bawah"'));
    expect(call(bagi, [])).toEqual(error("#VALUE!", 'BAGI memerlukan argumen "atas"'));
  });

  it("what Excel appends is dropped, at any length", () => {
    expect(call(bagi, [6, 2, invocation])).toBe(3);
    expect(call(bagi, [6, 2, null, null, invocation])).toBe(3);
  });

  it("a surplus argument may be blank, but is never ignored when filled", () => {
    expect(call(bagi, [6, 2, 1, "angka", null])).toBe(3);
    expect(call(bagi, [6, 2, 1, "angka", [["", null]], invocation])).toBe(3);
    expect(call(bagi, [6, 2, 1, "angka", 5])).toEqual(
      error("#VALUE!", "BAGI menerima paling banyak 4 argumen"),
    );
  });
});

describe("a function that throws", () => {
  const rusak = defineFunction({
    ...about,
    name: "RUSAK",
    parameters: [{ name: "isi", kind: "angka", description: "" }],
    compute: (isi) => {
      if (isi === 13) throw new Error("internal");
      return isi;
    },
  });
  const expected = error("#VALUE!", "RUSAK gagal karena kesalahan pada add-in, bukan pada data");

  it("becomes an error value in its own cell", () => {
    expect(call(rusak, [13])).toEqual(expected);
    expect(call(rusak, [[[12], [13]]])).toEqual([[12], [expected]]);
  });
});

import { describe, expect, it } from "vitest";
import { defineFunction } from "../../../core/functions/function";
import { FUNCTIONS } from "../../../core/functions/index";
import { declarationFaults, nameFaults } from "../../../core/functions/name";

describe("nameFaults", () => {
  it.each([
    ["CAPAIAN", []],
    ["RATA_PERTUMBUHAN", []],
    ["CAPAIAN.SPM", ["bukan huruf besar, angka, dan garis bawah"]],
    ["capaian", ["bukan huruf besar, angka, dan garis bawah", "kurang dari tiga huruf"]],
    ["1CAPAIAN", ["bukan huruf besar, angka, dan garis bawah"]],
    ["CAPAIAN_", ["berakhir dengan garis bawah"]],
    ["SD", ["kurang dari tiga huruf"]],
    ["IKU1", ["terbaca sebagai alamat sel"]],
    ["XFD1048576", ["terbaca sebagai alamat sel"]],
    ["R1C1", ["kurang dari tiga huruf", "terbaca sebagai alamat sel"]],
  ])("%s", (name, faults) => {
    expect(nameFaults(name)).toEqual(faults);
  });
});

describe("declarations", () => {
  it.each(FUNCTIONS)("$name is sound", (fn) => {
    expect(declarationFaults(fn)).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(FUNCTIONS.map(({ name }) => name)).size).toBe(FUNCTIONS.length);
  });
});

describe("defineFunction", () => {
  const about = {
    name: "CONTOH",
    task: "Kode",
    summary: "Contoh.",
    formula: "contoh",
    source: "contoh",
    certainty: "praktik",
    result: { kind: "teks", description: "contoh" },
    usage: "A1",
    examples: [],
  } as const;

  it("infers what compute receives", () => {
    defineFunction({
      ...about,
      parameters: [
        { name: "satu", kind: "angka", description: "" },
        { name: "dua", kind: "pilihan", choices: ["a", "b"], default: "a", description: "" },
        { name: "tiga", kind: "teks", default: null, description: "" },
      ],
      compute: (satu, dua, tiga) => {
        const types: [number, "a" | "b", string | null] = [satu, dua, tiga];
        // @ts-expect-error a choice is one of its list
        const wrong: "c" = dua;
        return types.length + wrong.length;
      },
    });
  });

  it("is refused with faults in its parameters", () => {
    const fn = defineFunction({
      ...about,
      parameters: [
        { name: "satu", kind: "pilihan", choices: ["a"], default: "z", description: "" },
        { name: "satu", kind: "angka", description: "" },
        { name: "Tiga", kind: "angka", default: 0, description: "" },
      ],
      compute: () => "",
    });
    expect(declarationFaults(fn)).toEqual([
      "nilai baku satu",
      "nama parameter Tiga",
      "nama parameter ganda",
      "parameter wajib sesudah parameter opsional",
    ]);
  });
});

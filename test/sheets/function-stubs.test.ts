import { expect, it } from "vitest";
import { defineFunction } from "../../core/functions/function";
import { functionStubs } from "../../scripts/function-stubs";

const contoh = defineFunction({
  name: "CONTOH",
  task: "Kode",
  summary: "Menghitung */ alert(1) /* sesuatu.",
  formula: "a × b",
  source: "Praktik.",
  certainty: "praktik",
  result: { kind: "angka", description: "sesuatu" },
  usage: "A1:A9; B1:B9",
  examples: [],
  parameters: [
    { name: "satu", kind: "angka", description: "yang\npertama" },
    { name: "dua", kind: "pilihan", choices: ["a", "b"], default: "a", description: "yang kedua" },
    { name: "tiga", kind: "teks", default: null, description: "yang ketiga" },
  ],
  compute: () => 1,
});

it("writes a function with its own parameters and an Indonesian help that nothing can break out of", () => {
  const text = functionStubs([contoh]);
  expect(text.slice(text.lastIndexOf("/**\n"))).toBe(`/**
 * Menghitung * / alert(1) /* sesuatu. Isi dengan rentang untuk satu kolom sekaligus: =RENSTRA_CONTOH(A1:A9; B1:B9)
 * Rumus: a × b.
 * @param {number|number[][]} satu yang pertama
 * @param {string|string[][]} [dua] yang kedua: a atau b (bawaan a)
 * @param {string|string[][]} [tiga] yang ketiga
 * @return {number|number[][]} sesuatu
 * @customfunction
 */
function RENSTRA_CONTOH(satu, dua, tiga) {
  return __renstra.compute("CONTOH", arguments);
}
`);
});

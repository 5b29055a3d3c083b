import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FUNCTIONS } from "../../core/functions/index";
import { FunctionError } from "../../core/functions/error";
import { defineFunction } from "../../core/functions/function";
import { associateFunctions, type GivenSource } from "../../excel-addin/functions";
import { functionsMetadata } from "../../manifests/excel/functions";
import { CONTOH } from "../core/nomenklatur/contoh";
import { FakeCustomFunctions, sentenceOf, statedCell } from "./fake-custom-functions";
import { breaks, METADATA, readMetadata, signaturesOf, type Signature } from "./functions-metadata";

const metadata = readMetadata(new URL("../../manifests/excel/functions.json", import.meta.url));
const released = JSON.parse(
  readFileSync(new URL("released-functions.json", import.meta.url), "utf8"),
) as Signature[];

describe("functions.json", () => {
  it("announces every declared function, and no other", () => {
    expect(metadata).toEqual(METADATA.parse(JSON.parse(functionsMetadata(FUNCTIONS))));
    expect(metadata.functions.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ name }) => name));
    expect(metadata.functions.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual(
      FUNCTIONS.map(({ parameters }) => parameters.map(({ name }) => name)),
    );
  });

  it("gives every function an id of its own", () => {
    expect(new Set(metadata.functions.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
  });

  it("says what can be chosen, and what is taken where nothing is", () => {
    const capaian = metadata.functions.find(({ id }) => id === "CAPAIAN");
    expect(capaian?.parameters.map(({ description }) => description)[2]).toMatch(
      /: positif, negatif \(bawaan positif\)$/,
    );
  });

  it("keeps what workbooks hold", () => {
    expect(breaks(released, signaturesOf(metadata))).toEqual([]);
    expect(released).not.toEqual([]);
  });

  it("has nothing that is not frozen", () => {
    expect(signaturesOf(metadata)).toEqual(released);
  });
});

describe("what breaks formulas in workbooks", () => {
  const before = [{ id: "A.B", name: "A_B", parameters: ["satu", "[dua]"] }];
  const after = (parameters: string[], id = "A.B"): string[] =>
    breaks(before, [{ id, name: "A_B", parameters }]);

  it.each([
    ["nothing changed", after(["satu", "[dua]"]), 0],
    ["an optional parameter at the end", after(["satu", "[dua]", "[tiga]"]), 0],
    ["a required parameter at the end", after(["satu", "[dua]", "tiga"]), 1],
    ["another order", after(["[dua]", "satu"]), 1],
    ["a parameter fewer", after(["satu"]), 1],
    ["an optional one became required", after(["satu", "dua"]), 1],
    ["another id", after(["satu", "[dua]"], "AB"), 1],
  ])("%s", (_, faults, count) => {
    expect(faults).toHaveLength(count);
  });
});

describe("in a cell", () => {
  const about = {
    name: "UJI",
    task: "Kode",
    summary: "Uji.",
    formula: "uji",
    source: "uji",
    certainty: "praktik",
    result: { kind: "nilai", description: "uji" },
    usage: "A1",
    examples: [],
  } as const;
  const echo = defineFunction({
    ...about,
    parameters: [{ name: "galat", kind: "teks", description: "kode galat" }],
    compute: (galat) => (galat.startsWith("#") ? new FunctionError(galat as "#N/A", "alasannya") : galat),
  });
  let excel: FakeCustomFunctions;

  beforeEach(() => {
    excel = new FakeCustomFunctions(METADATA.parse(JSON.parse(functionsMetadata([echo]))));
    vi.stubGlobal("CustomFunctions", excel.api);
    associateFunctions([echo], () => ({}));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("spills over the rows and columns of a range", () => {
    const range = [
      ["a", "b"],
      ["", "d"],
    ];
    expect(excel.handlers.get("UJI")?.(range)).toEqual(range);
  });

  it("passes on an error of a cell, with a sentence where Excel takes one", () => {
    expect(statedCell(excel.calculate("UJI", ["#N/A"]))).toBe("#N/A");
    expect(sentenceOf(excel.calculate("UJI", ["#N/A"]))).toBe("galat: selnya berisi #N/A");
    expect(statedCell(excel.calculate("UJI", [{ code: "#DIV/0!" }]))).toBe("#DIV/0!");
    expect(sentenceOf(excel.calculate("UJI", [{ code: "#DIV/0!" }]))).toBeUndefined();
  });

  it("shows what Excel cannot return as #VALUE!, and says what it was", () => {
    expect(statedCell(excel.calculate("UJI", [{ code: "#REF!" }]))).toBe("#VALUE!");
    expect(sentenceOf(excel.calculate("UJI", [{ code: "#REF!" }]))).toBe("galat: selnya berisi #REF!");
  });

  it("can be associated again", () => {
    associateFunctions([echo], () => ({}));
    expect(statedCell(excel.calculate("UJI", ["a"]))).toBe("a");
    expect(excel.handlers.size).toBe(1);
  });

  describe("that needs the lists", () => {
    const needy = defineFunction({
      ...about,
      needs: "nomenklatur",
      parameters: [{ name: "kode", kind: "teks", description: "kode" }],
      compute: (kode, acuan) => `${kode}: ${String(acuan.packs.length)} daftar`,
    });
    const answer = (given: GivenSource): unknown => {
      associateFunctions([needy], given);
      return excel.handlers.get("UJI")?.([["1.06"]]);
    };

    it("answers at once where they are there", () => {
      expect(answer(() => CONTOH)).toEqual([["1.06: 1 daftar"]]);
    });

    it("answers when they are loaded, and asks for them anew with every calculation", async () => {
      const loading = vi.fn(() => Promise.resolve(CONTOH));
      expect(await answer(loading)).toEqual([["1.06: 1 daftar"]]);
      await excel.handlers.get("UJI")?.([["1.06"]]);
      expect(loading).toHaveBeenCalledTimes(2);
    });

    it("says that none is loaded where there is none", async () => {
      expect(sentenceOf((await answer(() => Promise.resolve({}))) as unknown[][])).toBe(
        "daftar nomenklatur belum dimuat",
      );
    });
  });
});

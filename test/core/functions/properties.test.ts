import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call as callGiven, type Result } from "../../../core/functions/call";
import type { CustomFunction, Parameter, ResultCell, ResultRows } from "../../../core/functions/function";
import { FUNCTIONS } from "../../../core/functions/index";
import { kodeBaku } from "../../../core/functions/kode-baku";
import { kodeInduk } from "../../../core/functions/kode-induk";
import { levelKode } from "../../../core/functions/level-kode";
import { totalPagu } from "../../../core/functions/total-pagu";
import { CONTOH } from "../nomenklatur/contoh";

const call = (fn: CustomFunction, args: readonly unknown[]): Result => callGiven(fn, args, CONTOH);

const cell = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(
    "",
    "-",
    "94%",
    "1.234,5",
    "abc",
    "#REF!",
    "1.06.02",
    "negatif",
    "akhir",
    "program",
    null,
    true,
  ),
  fc.string(),
);
const fn = fc.constantFrom(...FUNCTIONS);
const mapping = FUNCTIONS.filter(({ parameters }) => !parameters.some(isRange));
const scalar = fc.constantFrom(...mapping.filter(({ fills }) => fills === undefined));
const filling = fc.constantFrom(...mapping.filter(({ fills }) => fills === "rows"));
const segment = (max: number) => fc.integer({ min: 1, max }).map(String);
/** Without the bidang of one digit, which alone is doubtful. */
const spelling = fc
  .tuple(
    segment(9),
    segment(99).map((text) => text.padStart(2, "0")),
    segment(99),
    segment(2),
    segment(99),
    segment(9999),
  )
  .chain((parts) => fc.constantFrom(1, 2, 3, 5, 6).map((count) => parts.slice(0, count).join(".")));

const rowsOf = (result: Result): ResultRows =>
  Array.isArray(result) ? (result as ResultRows) : [[result as ResultCell]];

function isBlankable(parameter: Parameter): boolean {
  return parameter.default === undefined && !parameter.passBlank;
}

function isRange({ kind }: { kind: string }): boolean {
  return kind.startsWith("rentang");
}

describe("call", () => {
  it("never throws, whatever stands in the cells", () => {
    const argument = fc.oneof(
      cell,
      fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
      fc.anything(),
    );
    fc.assert(
      fc.property(fn, fc.array(argument, { maxLength: 6 }), (one, args) => {
        call(one, args);
      }),
    );
  });

  it("maps a column as it would map each of its cells", () => {
    const most = Math.max(...mapping.map(({ parameters }) => parameters.length));
    const row = fc.array(cell, { minLength: most, maxLength: most });
    const rows = fc.array(row, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(scalar, rows, (one, cells) => {
        const width = one.parameters.length;
        const columns = one.parameters.map((_, index) => cells.map((values) => [values[index]]));
        expect(call(one, columns)).toEqual(cells.map((values) => [call(one, values.slice(0, width))]));
      }),
    );
  });

  it("stacks the rows that it would fill for each cell of a column", () => {
    const texts = fc.oneof(cell, fc.constantFrom("1.06.02 - PROGRAM", "4,19-4,90", "TAHUN 2025-2029"));
    fc.assert(
      fc.property(filling, fc.array(texts, { minLength: 2, maxLength: 6 }), (one, cells) => {
        const more = one.name === "INTERPOLASI_TARGET" ? [90, 3] : [];
        const single = cells.flatMap((value) => rowsOf(call(one, [value, ...more])));
        const width = Math.max(...single.map((row) => row.length));
        const padded = single.map((row) => row.concat(Array<ResultCell>(width - row.length).fill("")));
        expect(call(one, [cells.map((value) => [value]), ...more])).toEqual(padded);
      }),
    );
  });

  it("gives blank for a blank in any required scalar that takes none", () => {
    fc.assert(
      fc.property(scalar, fc.nat(), (one, pick) => {
        const required = one.parameters.filter(isBlankable);
        const blank = required[pick % Math.max(1, required.length)];
        if (!blank || one.parameters.some(({ passBlank }) => passBlank)) return;
        const [example] = one.examples;
        const args = one.parameters.map((parameter, index) =>
          parameter === blank ? null : (example?.args[index] ?? null),
        );
        expect(call(one, args)).toBe("");
      }),
    );
  });

  it("hands an error of any cell on", () => {
    fc.assert(
      fc.property(fn, fc.nat(), (one, pick) => {
        const [example] = one.examples;
        const at = pick % (example?.args.length ?? 1);
        const args = (example?.args ?? []).map((argument, index) =>
          index === at ? (Array.isArray(argument) ? [...argument.slice(1), "#REF!"] : "#REF!") : argument,
        );
        expect(call(one, args)).toMatchObject({ code: "#REF!" });
      }),
    );
  });
});

describe("codes", () => {
  it("KODE_BAKU of a standard code is the code itself", () => {
    fc.assert(
      fc.property(spelling, (text) => {
        const baku = call(kodeBaku, [text]);
        expect(call(kodeBaku, [baku])).toBe(baku);
      }),
    );
  });

  it("KODE_INDUK goes up exactly one level", () => {
    fc.assert(
      fc.property(spelling, (text) => {
        const level = Number(call(levelKode, [text]));
        const induk = call(kodeInduk, [text]);
        expect(induk === "" ? 0 : call(levelKode, [induk])).toBe(level - 1);
      }),
    );
  });
});

describe("TOTAL_PAGU", () => {
  it("of two levels is the sum of the totals of the level between", () => {
    const rows = fc.array(fc.tuple(segment(9), segment(9), fc.integer({ min: 0, max: 1e9 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (drawn) => {
        const codes = drawn.map(([kegiatan, sub]) => `1.06.01.2.${kegiatan}.${sub}`);
        const pagu = drawn.map(([, , amount]) => amount);
        const kegiatan = [...new Set(codes.map((code) => String(call(kodeInduk, [code]))))];
        const totals = kegiatan.map((code) => Number(call(totalPagu, [codes, pagu, code])));
        expect(call(totalPagu, [codes, pagu, "1.06.01", 2])).toBe(
          totals.reduce((sum, total) => sum + total, 0),
        );
      }),
    );
  });
});

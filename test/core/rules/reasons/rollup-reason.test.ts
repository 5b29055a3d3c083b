import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../../core/rules";
import { readExample } from "../../../../core/rules/example";
import { checked } from "../checked";
import { added, cellName, row, rupiah, sheetOf, soundTree, YEARS, type TreeRow } from "./sound-tree";

const SUMS = RULES.filter(({ id }) => /^jumlah-(sub|kegiatan)-ke|^kondisi-akhir-rp$/.test(id));

/** Every sentence that gives a reason, of all findings about sums. */
function reasons(rows: readonly TreeRow[], withEnd: boolean): string[] {
  const { findings, failures } = checked(SUMS, readExample(sheetOf(rows, withEnd)).snapshot);
  expect(failures).toEqual([]);
  return findings.flatMap(({ apa }) => apa.replace(/^.*\(selisih [-\d.]+\)\.\s*/, "") || []);
}

const cases = fc.record({ tree: soundTree, withEnd: fc.boolean(), pick: fc.nat(), slot: fc.nat({ max: 4 }) });
const runs = { numRuns: 500 };
/** How often a reason is said at all: a test in which nothing is ever said proves nothing. */
function said(counts: number[]): number {
  return counts.reduce((sum, each) => sum + each, 0) / counts.length;
}

function put(rows: readonly TreeRow[], index: number, slot: number, amount: number): TreeRow[] {
  return rows.map((each, at) =>
    at === index ? { ...each, amounts: each.amounts.map((old, i) => (i === slot ? amount : old)) } : each,
  );
}

/** The same row once more, under a code that is not in use. */
function again(each: TreeRow): TreeRow {
  return { ...each, kode: each.kode.replace(/.$/, "9"), nama: `Nama ${each.kode}` };
}

const children = (rows: readonly TreeRow[], kode: string): readonly TreeRow[] =>
  rows.filter((each) => each.kode.startsWith(`${kode}.`) && each.kode.length === kode.length + 5);

describe("the reason of a sum that does not fit", () => {
  it("is not asked for in a sound tree", () => {
    fc.assert(
      fc.property(cases, ({ tree, withEnd }) => {
        expect(reasons(tree, withEnd)).toEqual([]);
      }),
      runs,
    );
  });

  it.each([
    ["ten times too large", (was: number) => was * 10],
    ["three zeros short", (was: number) => was / 1000],
    ["any other amount", (was: number) => was + 37_123_000],
  ])("names the one wrong cell and its right amount, or nothing: %s", (_, wrong) => {
    const counts: number[] = [];
    fc.assert(
      fc.property(cases, ({ tree, withEnd, pick, slot }) => {
        const index = pick % tree.length;
        const was = tree[index]?.amounts[slot] ?? 0;
        fc.pre(was > 0 && Number.isInteger(wrong(was)));
        const found = reasons(put(tree, index, slot, wrong(was)), withEnd);
        const right = `(sel ${cellName(index, slot)}) Rp${rupiah(was)}, bukan`;
        for (const each of found) expect(each).toContain(right);
        counts.push(found.length > 0 ? 1 : 0);
      }),
      runs,
    );
    expect(said(counts)).toBeGreaterThan(0.4);
  });

  it("says how much a missing row must have, or nothing", () => {
    const counts: number[] = [];
    fc.assert(
      fc.property(cases, ({ tree, withEnd, pick }) => {
        const subs = tree.filter(({ kode }) => kode.length > 12);
        const gone = subs[pick % subs.length];
        const found = reasons(
          tree.filter((each) => each !== gone),
          withEnd,
        );
        for (const each of found)
          expect(each).toContain(`ada baris anak sebesar Rp${rupiah(gone?.amounts[0] ?? 0)} yang belum`);
        counts.push(found.length > 0 ? 1 : 0);
      }),
      runs,
    );
    expect(said(counts)).toBeGreaterThan(0.2);
  });

  it("names the kegiatan whose own row is missing above its sub kegiatan, or nothing", () => {
    const counts: number[] = [];
    fc.assert(
      fc.property(cases, ({ tree, withEnd, pick }) => {
        const kegiatan = tree.filter(({ kode }) => kode.length === 12);
        const gone = kegiatan[pick % kegiatan.length];
        const found = reasons(
          tree.filter((each) => each !== gone),
          withEnd,
        );
        for (const each of found) expect(each).toContain(`Baris ${gone?.kode ?? ""} tidak ada`);
        counts.push(found.length > 0 ? 1 : 0);
      }),
      runs,
    );
    expect(said(counts)).toBeGreaterThan(0.4);
  });

  it("names the row that stands there twice, or nothing", () => {
    const counts: number[] = [];
    fc.assert(
      fc.property(cases, ({ tree, withEnd, pick }) => {
        const subs = tree.filter(({ kode }) => kode.length > 12);
        const twin = subs[pick % subs.length];
        const found = reasons(
          tree.flatMap((each) => (each === twin ? [each, again(each)] : [each])),
          withEnd,
        );
        const at = tree.findIndex((each) => each === twin) + 2;
        for (const each of found)
          expect(each).toMatch(
            new RegExp(`tertulis dua kali \\(baris ${String(at)} dan ${String(at + 1)}\\)`),
          );
        counts.push(found.length > 0 ? 1 : 0);
      }),
      runs,
    );
    expect(said(counts)).toBeGreaterThan(0.4);
  });

  it("names the row that its parent does not count, or nothing", () => {
    const counts: number[] = [];
    fc.assert(
      fc.property(cases, ({ tree, withEnd, pick }) => {
        const kegiatan = tree.filter(({ kode }) => kode.length === 12);
        const parent = kegiatan[pick % kegiatan.length];
        const [forgotten, ...others] = children(tree, parent?.kode ?? "");
        const less = added(others.map(({ amounts }) => amounts));
        const now = tree.map((each) => (each === parent ? row(each.kode, less) : each));
        const total = row(
          "1.06.04",
          added(now.filter(({ kode }) => kode.length === 12).map(({ amounts }) => amounts)),
        );
        const found = reasons([total, ...now.slice(1)], withEnd);
        for (const each of found) expect(each).toContain(`persis pagu ${forgotten?.kode ?? ""} `);
        counts.push(found.length > 0 ? 1 : 0);
      }),
      runs,
    );
    expect(said(counts)).toBeGreaterThan(0.4);
  });

  it("says that a row of amounts moved by a column, or nothing", () => {
    const counts: number[] = [];
    fc.assert(
      fc.property(cases, ({ tree, withEnd, pick }) => {
        const parents = tree.filter(({ kode }) => kode.length <= 12);
        const parent = parents[pick % parents.length];
        const yearly = parent?.amounts.slice(0, YEARS.length) ?? [];
        const moved = row(
          parent?.kode ?? "",
          [...yearly.slice(1), yearly[0] ?? 0].slice(0, YEARS.length - 1).concat(yearly.at(-1) ?? 0),
        );
        const found = reasons(
          tree.map((each) => (each === parent ? moved : each)),
          withEnd,
        );
        for (const each of found) expect(each).toContain("tahun berikutnya: kemungkinan tergeser satu kolom");
        counts.push(found.length > 0 ? 1 : 0);
      }),
      runs,
    );
    expect(said(counts)).toBeGreaterThan(0.3);
  });
});

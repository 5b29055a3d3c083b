import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeTemplates, type TemplatArguments } from "../../cli/templat";
import { recognise } from "../../core/tables/recognise";
import { readWorkbook } from "../../xlsx/read";

let folder: string;
const printed: string[] = [];
const complaints: string[] = [];
const output = {
  print: (text: string) => void printed.push(text),
  complain: (text: string) => void complaints.push(text),
};

const make = (names: readonly string[], given: Partial<TemplatArguments> = {}) =>
  makeTemplates(
    names,
    {
      out: join(folder, "baru.xlsx"),
      periode: "2025-2029",
      rezim: "2/2025",
      program: "",
      lists: [],
      ...given,
    },
    output,
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "templat-"));
  printed.length = 0;
  complaints.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("makes a workbook with the named tables, by number or name, of either regulation", async () => {
  expect(await make(["T-C.27", "iku", "tc24"])).toBe(0);
  const workbook = await readWorkbook(readFileSync(join(folder, "baru.xlsx")), "baru.xlsx");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["T-C.27", "Tabel 4.4", "T-C.24"]);
  expect(recognise(workbook).tables.map(({ kind }) => kind.id)).toEqual([
    "rencana-pendanaan",
    "iku",
    "anggaran-realisasi",
  ]);
});

it("fills them with programs", async () => {
  expect(await make(["prioritas"], { program: "1.06.05, 1.06.01" })).toBe(0);
  const { sheets } = await readWorkbook(readFileSync(join(folder, "baru.xlsx")), "baru.xlsx");
  const names = sheets[0]?.values.flatMap((row) => row[1] ?? []) ?? [];
  expect(names).toContain("1.06.05 - PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL");
});

it("lists what can be made", async () => {
  expect(await make([], { out: null })).toBe(0);
  expect(printed.join("\n")).toContain("T-C.28");
});

it.each([
  ["over a file that is there", ["iku"], {}, "sudah ada dan tidak ditimpa"],
  ["without a place to write to", ["iku"], { out: null }, "--out BERKAS.xlsx"],
  ["of an unknown name", ["t-c.99"], {}, 'Tabel "t-c.99" tidak dikenal'],
  ["for an unreadable period", ["iku"], { periode: "lima tahun" }, "tidak terbaca"],
  ["of an unknown regulation", ["iku"], { rezim: "54/2010" }, "tidak dikenal"],
  ["with an unknown program", ["iku"], { program: "9.99.02" }, "Program 9.99.02 tidak ada"],
  ["with penunjang of an unknown bidang", ["iku"], { program: "9.99.01" }, "Program 9.99.01 tidak ada"],
] as const)("makes nothing %s", async (_, names, given, sentence) => {
  const there = join(folder, "baru.xlsx");
  writeFileSync(there, "milik planner");
  expect(await make(names, given)).toBe(2);
  expect(complaints.join("\n")).toContain(sentence);
  expect(readFileSync(there, "utf8")).toBe("milik planner");
});

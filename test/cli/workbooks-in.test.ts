import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkMany } from "../../cli/gabung";
import { run } from "../../cli/run";
import { clashOf, workbooksIn } from "../../cli/workbooks-in";
import { heard } from "./command";

const FILES = [
  "b.xlsx",
  "a.XLSX",
  "catatan.txt",
  "~$a.xlsx",
  "dinas/a.xlsx",
  "hasil/a.xlsx",
  "hasil-2/a.xlsx",
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "periksa-folder-"));
  for (const file of FILES) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), "");
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const found = async (places: readonly string[], results: readonly string[] = []): Promise<string[]> =>
  (await workbooksIn(places, results)).map(({ copy }) => copy);

it("finds the workbooks of a folder by name, each with its place for the copy", async () => {
  const [a, b] = ["a.XLSX", "b.xlsx"];
  const within = ["dinas", "hasil-2", "hasil"].map((name) => join(name, "a.xlsx"));
  expect(await found([folder])).toEqual([a, b, ...within]);
  expect(await workbooksIn([join(folder, "dinas")])).toEqual([
    { file: join(folder, "dinas", "a.xlsx"), copy: "a.xlsx" },
  ]);
});

it("leaves out what an earlier check wrote below the folder, unless it is asked for by name", async () => {
  const results = [join(folder, "hasil")];
  expect(await found([folder], results)).not.toContain(join("hasil", "a.xlsx"));
  expect(await found([folder], results)).toContain(join("hasil-2", "a.xlsx"));
  expect(await found([join(folder, "hasil")], results)).toEqual(["a.xlsx"]);
});

it("takes a workbook once, however it was named", async () => {
  const file = join(folder, "b.xlsx");
  expect(await found([file, join(folder, "dinas", "..", "b.xlsx"), file])).toEqual(["b.xlsx"]);
});

it("knows copies that would be one file, and refuses to write them", async () => {
  const [first, second] = [join(folder, "a.XLSX"), join(folder, "dinas", "a.xlsx")];
  expect(clashOf(await workbooksIn([folder]))).toBeNull();
  expect(clashOf(await workbooksIn([first, second]))).toEqual([first, second]);
  const options = { json: false, out: join(folder, "hasil") };
  const { code, err } = await heard((output) => run([first, second], options, output));
  expect(code).toBe(2);
  expect(err).toContain(`Hasil ${first} dan ${second} akan saling menimpa`);
});

it.each([
  ["two ways of JSON", run, { json: true, ndjson: true }, "Pilih salah satu"],
  ["one line a workbook of all together", checkMany, { json: false, ndjson: true }, "pakai --json"],
])("refuses %s", async (_, command, options, sentence) => {
  const { code, out, err } = await heard((output) => command([folder], { ...options, out: null }, output));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});

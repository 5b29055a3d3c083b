import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excel } from "../../webpack/excel.mjs";

const CSV = `KODE;NAMA
1.06;URUSAN PEMERINTAHAN BIDANG SOSIAL
1.06.02;PROGRAM YANG HANYA ADA DI KANTOR INI`;
const NAME = "PROGRAM YANG HANYA ADA DI KANTOR INI";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "renstra-"));
  await writeFile(join(folder, "Kepmendagri 900.1.15.5-1317 Tahun 2023.csv"), CSV);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The scripts of the Excel add-in, built with these settings, by the beginnings of their names. */
async function build(settings: { nomenklatur?: string }): Promise<Map<string, string>> {
  const configuration = excel(settings);
  const path = await mkdtemp(join(folder, "hasil-"));
  const stats = await compiled({
    ...configuration,
    output: { ...configuration.output, path },
    optimization: { minimize: false },
  });
  expect(stats.compilation.errors).toEqual([]);
  const names = (await readdir(path)).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(names.map((name) => readFile(join(path, name), "utf8")));
  return new Map(names.map((name, index) => [name.replace(/\..*$/, ""), texts[index] ?? ""]));
}

function compiled(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (fault, stats) => {
      if (stats) resolve(stats);
      else reject(fault ?? new Error("webpack told nothing"));
    });
  });
}

describe("a list that is baked in", () => {
  it("stands in a part of its own that the page loads when it is needed", async () => {
    const file = join(folder, "Kepmendagri 900.1.15.5-1317 Tahun 2023.csv");
    const scripts = await build({ nomenklatur: file });
    const holding = [...scripts].filter(([, text]) => text.includes(NAME)).map(([name]) => name);
    expect(holding).toEqual(["daftar"]);
    expect(scripts.get("daftar")).toContain("Kepmendagri 900.1.15.5-1317 Tahun 2023");
  });

  it("leaves nothing behind where none is asked for", async () => {
    const names = [...(await build({})).keys()];
    expect(names).toContain("baca-xlsx");
    expect(names).not.toContain("daftar");
  });
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareFiles } from "../../cli/banding";
import type { RunOptions } from "../../cli/options";
import type { PerubahanJson } from "../../core/report/perubahan/json";
import { FileHost } from "../../xlsx/file-host";
import { heard, periksa, ROOT, type Outcome } from "./command";

const DUMAI = join(ROOT, "samples/dumai-2021-2026.xlsx");
const COSTED = { sheet: "T-C.27", row: 21, column: 9 };

let folder: string;
let changed: string;
const banding = (files: readonly string[], options: Partial<RunOptions> = {}): Promise<Outcome> =>
  heard((output) => compareFiles(files, { json: false, out: null, ...options }, output));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "banding-"));
  changed = join(folder, "perubahan.xlsx");
  const host = await FileHost.open(await readFile(DUMAI), "x");
  await host.write([{ ...COSTED, value: 4_085_512_340 }]);
  await writeFile(changed, await host.save());
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("periksa banding", () => {
  it("prints what differs, and exits with 0", async () => {
    const { code, out, err } = await periksa("banding", DUMAI, changed);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Lama: dumai-2021-2026.xlsx\nBaru: perubahan.xlsx\n");
    expect(out).toContain(
      "  1.06.01.2.02.0001 Penyediaan Gaji dan Tunjangan ASN\n" +
        "    Pagu 2023: 3.985.512.340 menjadi 4.085.512.340 (+100.000.000; +2,51%)\n",
    );
    expect(out.trimEnd().split("\n").at(-1)).toBe("1 pagu.");
  });

  it("prints the same as JSON", async () => {
    const { out } = await banding([changed, DUMAI], { json: true });
    const { lama, tahun, jumlah, perubahan } = JSON.parse(out) as PerubahanJson;
    expect([lama, tahun.sama, jumlah.pagu]).toEqual([
      "perubahan.xlsx",
      [2021, 2022, 2023, 2024, 2025, 2026],
      1,
    ]);
    expect(perubahan.map(({ kode, selisih, baru }) => [kode, selisih, baru?.sel])).toEqual([
      ["1.06.01.2.02.0001", -100_000_000, "'T-C.27'!J22"],
    ]);
  });

  it("copies the newer version with a sheet of the differences, and leaves both as they were", async () => {
    const before = await Promise.all([readFile(DUMAI), readFile(changed)]);
    const result = join(folder, "hasil", "banding.xlsx");
    const { code, err } = await banding([DUMAI, changed], { out: result });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { sheets } = await (await FileHost.open(await readFile(result), "x")).read();
    const last = sheets.at(-1);
    expect(last?.name).toBe("Perubahan");
    expect(last?.values.at(-1)?.slice(2)).toEqual([
      ...["Pagu", "2023", 3_985_512_340, 4_085_512_340, 100_000_000],
      expect.closeTo(2.509, 3),
    ]);
    expect(await Promise.all([readFile(DUMAI), readFile(changed)])).toEqual(before);
  });

  it.each([
    ["over one of them", (): string => changed, "akan menimpa berkas aslinya"],
    ["under another ending", (): string => join(folder, "hasil.txt"), "harus berakhiran .xlsx"],
  ])("refuses to write its result %s", async (_, out, sentence) => {
    const before = await readFile(changed);
    const { code, err } = await banding([DUMAI, changed], { out: out() });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(await readFile(changed)).toEqual(before);
  });

  it("tells what is wrong with its files", async () => {
    const one = await banding([DUMAI]);
    expect(one).toMatchObject({ code: 2, out: "" });
    expect(one.err).toContain("Sebutkan tepat dua berkas");
    const missing = await banding([DUMAI, join(folder, "tidak-ada.xlsx")]);
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toMatch(/tidak-ada\.xlsx: Berkas tidak ditemukan\./);
  });
});

import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchFiles } from "../../cli/cocokkan";
import type { RunOptions } from "../../cli/options";
import { run } from "../../cli/run";
import { toJson } from "../../core/report/json";
import { checkWorkbook } from "../../core/report/check-workbook";
import { IGNORES_KEY, ignoreKey, writeIgnores } from "../../core/report/ignores";
import { FileHost } from "../../xlsx/file-host";
import { readWorkbook } from "../../xlsx/read";
import { SAMPLES, type Sample } from "../seeds/samples";
import { heard, type Outcome } from "./command";

const ORIGINALS = join(import.meta.dirname, "../../samples");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "periksa-laporan-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const reported = (file: string, options: Partial<RunOptions> = {}): Promise<Outcome> =>
  heard((output) =>
    run([file], { json: true, out: join(folder, "keluar"), laporan: true, ...options }, output),
  );

const compared = (...files: string[]): Promise<Outcome> => heard((output) => matchFiles(files, output));

describe.each(Object.keys(SAMPLES) as Sample[])("the report of %s", (sample) => {
  const original = join(ORIGINALS, SAMPLES[sample]);
  const copy = (): string => join(folder, "keluar", SAMPLES[sample]);

  it("is a sheet of the copy that is no table, and by which the copy is known again", async () => {
    const before = checkWorkbook(await readWorkbook(await readFile(original), SAMPLES[sample]));
    const { code, out } = await reported(original);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([{ ...toJson(before), workbook: original }]);
    const written = await readWorkbook(await readFile(copy()), SAMPLES[sample]);
    expect(written.sheets.at(-1)?.name).toBe("Laporan Pemeriksaan");
    expect(toJson(checkWorkbook(written))).toEqual(toJson(before));
    const same = await compared(copy());
    expect(same).toMatchObject({
      code: 0,
      out: expect.stringContaining(": Cocok: isi buku kerja ini masih sama") as string,
    });
  });

  it("says which sheet was edited afterwards", async () => {
    await reported(original);
    const host = await FileHost.open(await readFile(copy()), SAMPLES[sample]);
    const sheet = (await host.read()).sheets[0]?.name ?? "";
    await host.write([{ sheet, row: 200, column: 0, value: "catatan" }]);
    const edited = join(folder, `diubah-${SAMPLES[sample]}`);
    await writeFile(edited, await host.save());
    const { code, out } = await compared(edited);
    expect(code).toBe(1);
    expect(out).toContain(`  Isinya berubah: "${sheet}".`);
  });
});

describe("the command line", () => {
  const tarakan = join(ORIGINALS, SAMPLES.tarakan);

  it("writes a page a workbook, and heeds what was set aside in it", async () => {
    const host = await FileHost.open(await readFile(tarakan), "t.xlsx");
    const { findings } = checkWorkbook(await host.read());
    const ignores = findings.map((finding) => ({
      key: ignoreKey(finding),
      reason: "Telah dibahas",
      apa: "",
    }));
    await host.store.set(IGNORES_KEY, writeIgnores(ignores));
    const heard = join(folder, "dibahas.xlsx");
    await writeFile(heard, await host.save());
    await reported(heard, { html: join(folder, "html"), out: null, laporan: false });
    const page = await readFile(join(folder, "html", "dibahas.html"), "utf8");
    expect(page).toContain("Siap diajukan: tidak ada temuan.");
    expect(page.match(/Telah dibahas/g)).toHaveLength(findings.length);
    expect(page).toContain("<dd>dibahas.xlsx</dd>");
  });

  it("needs a folder for the sheet, and a report to compare with", async () => {
    expect(await reported(tarakan, { out: null })).toEqual({
      code: 2,
      out: "",
      err: "--laporan menambahkan lembar pada salinan: sebutkan juga foldernya dengan --out FOLDER.",
    });
    const plain = join(folder, "polos.xlsx");
    await copyFile(tarakan, plain);
    const { code, out, err } = await compared(plain, join(folder, "tidak-ada.xlsx"));
    expect(code).toBe(2);
    expect(out).toContain("tidak memuat lembar Laporan Pemeriksaan");
    expect(err).toContain("Berkas tidak ditemukan.");
  });
});

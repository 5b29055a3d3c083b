import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../cli/run";
import { readRepairLog, REPAIRS_KEY } from "../../core/report/repair-log";
import { FileHost } from "../../xlsx/file-host";
import { heard } from "./command";

const DUMAI = join(import.meta.dirname, "../../samples/dumai-2021-2026.xlsx");

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "perbaiki-"));
});
afterAll(async () => {
  await rm(out, { recursive: true });
});

it("repairs a copy, tells what, and leaves the original as it was", async () => {
  const original = await readFile(DUMAI);
  const { code, out: told } = await heard((output) =>
    run([DUMAI], { json: false, out, repair: true }, output),
  );
  expect(code).toBe(1);
  expect(told).toMatch(/Diperbaiki: \d+ temuan, \d+ sel\./);
  expect(told).toContain(`"1.06.02.02.03.0005" menjadi "1.06.02.2.03.0005"`);
  expect(await readFile(DUMAI)).toEqual(original);

  const copy = join(out, "dumai-2021-2026.xlsx");
  const host = await FileHost.open(await readFile(copy), copy);
  const log = readRepairLog(await host.store.get(REPAIRS_KEY));
  expect(log.entries.map(({ rule }) => rule)).toContain("kode-format");
  expect(log.entries.every(({ certain }) => certain)).toBe(true);
});

it("keeps JSON clean, and finds nothing certain in what it repaired itself", async () => {
  const copy = join(out, "dumai-2021-2026.xlsx");
  const again = join(out, "lagi");
  const told = await heard((output) => run([copy], { json: true, out: again, repair: true }, output));
  expect(told.code).toBe(1);
  expect(JSON.parse(told.out)).toHaveLength(1);
  expect(told.err).toContain("Tidak ada yang dapat diperbaiki dengan pasti.");
});

it("wants a folder for the copy", async () => {
  const told = await heard((output) => run([DUMAI], { json: false, out: null, repair: true }, output));
  expect(told).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--out") as string });
});

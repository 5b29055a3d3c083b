import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FileHost } from "../../xlsx/file-host";
import { NASTY_FILES } from "./nasty-files";
import { partsOf, textsOf, zipOf } from "./package-of";

/** In megabytes: what the program itself takes, and the largest workbook that is read, several times over. */
const MOST_MEMORY = 900;
/** Of the processor's time for one file, in milliseconds. */
const LONGEST = 10_000;

interface Outcome {
  readonly says: string;
  readonly took: number;
}

describe("files that somebody may hand in", () => {
  const folder = mkdtempSync(join(tmpdir(), "periksa-"));
  let peak = 0;
  let outcomes: readonly Outcome[] = [];

  beforeAll(() => {
    const files = NASTY_FILES.map(({ bytes }, index) => {
      const path = join(folder, `${String(index)}.xlsx`);
      writeFileSync(path, bytes());
      return path;
    });
    const reader = join(import.meta.dirname, "read-files.ts");
    const output = execFileSync(process.execPath, ["--import", "tsx", reader, ...files], {
      encoding: "utf8",
    });
    ({ peak, outcomes } = JSON.parse(output) as { peak: number; outcomes: Outcome[] });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(NASTY_FILES.map((file, index) => [file.what, file, index] as const))("%s", (_, { says }, index) => {
    const outcome = outcomes[index];
    if (says === "dibaca") expect(outcome?.says).toBe("dibaca");
    else expect(outcome?.says).toMatch(says);
    expect(outcome?.took).toBeLessThan(LONGEST);
  });

  it("take no more memory than is there on an office's computer", () => {
    expect(peak).toBeGreaterThan(50);
    expect(peak).toBeLessThan(MOST_MEMORY);
  });
});

describe("a workbook with macros", () => {
  it("is read, and its macros are the same in the marked copy", async () => {
    const macro = "\u0001MACRO\u0002";
    const parts = partsOf("<sheetData/>", { "xl/vbaProject.bin": macro });
    const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const types = parts["[Content_Types].xml"]?.replace(
      "</Types>",
      `<Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    );
    const host = await FileHost.open(zipOf({ ...parts, "[Content_Types].xml": types ?? "" }), "a.xlsm");
    await host.mark([
      { sheet: "Data", severity: "error", ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    ]);
    const saved = textsOf(await host.save());
    expect(saved["xl/vbaProject.bin"]).toBe(macro);
    expect(saved["[Content_Types].xml"]).toContain(type);
  });
});

describe("a workbook that was cut off", () => {
  const whole = zipOf(partsOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'));

  it.each(Array.from({ length: 15 }, (_, index) => index + 1))(
    "after %i sixteenths is told so",
    async (n) => {
      const attempt = FileHost.open(whole.slice(0, Math.floor((whole.length * n) / 16)), "a.xlsx");
      await expect(attempt).rejects.toThrow(/^Berkas ini rusak atau tidak lengkap/);
    },
  );
});

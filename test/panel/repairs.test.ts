// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readRepairLog, REPAIRS_KEY } from "../../core/report/repair-log";
import { contentIn } from "../../core/workbook/changed-cells";
import type { Edit, SeenEdit } from "../../core/workbook/edit";
import { applied } from "../core/report/apply-changes";
import { FakeHost, FAULTY, HEADING, SOUND, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

/** A host whose workbook really changes; formulas hold nothing. */
class WritableHost extends FakeHost {
  override async write(edits: readonly Edit[]): Promise<readonly SeenEdit[]> {
    const before = await super.write(edits);
    const changes = edits.map((edit) => ({ at: edit, label: "", before: "", after: "", row: "", edit }));
    this.snapshot = applied(this.snapshot, changes);
    return before.map((edit) => ({ ...edit, seen: contentIn(this.snapshot, edit) }));
  }
}

/** The two kegiatan print the same pagu, so nothing tells whether the first or its child is wrong. */
const SUMS = `${HEADING}
  1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.500.000 | 10 | 1.000.000
  1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`;

let host: WritableHost;
let page: Page;

function open(text: string): Promise<void> {
  host = new WritableHost(workbook(text));
  page = openPanel(host);
  return checked(page);
}

const said = (text: string): Promise<void> => until(() => page.text().includes(text));
const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
  ...{ sheet: "Lembar1", row, column },
});

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", undefined);
});
afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe("what is certain", () => {
  it("is shown, written, checked again, remembered, and taken back by one click", async () => {
    await open(FAULTY);
    page.click("button", "Perbaiki semua yang pasti (2)…");
    await said("Memperbaiki 2 temuan.");
    expect(page.all("listitem", "1.6.2").at(-1)?.textContent).toContain("1.06.02");
    page.click("button", "Tulis");
    await said("2 sel diperbaiki. 2 temuan hilang.");
    expect(host.written).toEqual([
      { ...at(2, 0), value: "1.06.02" },
      { ...at(4, 0), value: "1.06.02.2.03.0001" },
    ]);
    expect(page.all("button", "Perbaiki semua yang pasti")).toEqual([]);
    expect(readRepairLog(host.saved.get(REPAIRS_KEY) ?? null).entries).toMatchObject([
      {
        rule: "kode-tanpa-nol",
        certain: true,
        cells: [{ at: "Lembar1!A3", before: "1.6.2", after: "1.06.02" }],
      },
      { rule: "kode-tanpa-nol", cells: [{ at: "Lembar1!A5" }] },
    ]);
    page.click("button", "Urungkan");
    await until(() => page.all("button", "Perbaiki semua yang pasti (2)…").length === 1);
    expect(host.saved.has(REPAIRS_KEY)).toBe(false);
    expect(host.snapshot.sheets[0]?.values).toEqual(workbook(FAULTY).sheets[0]?.values);
  });

  it("is not written where rows were inserted after the look", async () => {
    await open(FAULTY);
    page.click("button", "Perbaiki semua yang pasti (2)…");
    await said("Memperbaiki 2 temuan.");
    // The same text now stands in the row above another name.
    host.snapshot = workbook(FAULTY.replace("PROGRAM PEMBERDAYAAN SOSIAL", "PROGRAM REHABILITASI SOSIAL"));
    page.click("button", "Tulis");
    await said("Tidak ditulis");
    expect(host.written).toEqual([]);
  });
});

describe("what a colleague changed in the meantime", () => {
  const theirs = (text: string): void => {
    host.snapshot = workbook(text);
  };

  it("is not written over, is named, and the rest is written", async () => {
    await open(FAULTY);
    page.click("button", "Perbaiki semua yang pasti (2)…");
    await said("Memperbaiki 2 temuan.");
    theirs(FAULTY.replace("1.6.2 ", "1.06.03 "));
    page.click("button", "Tulis");
    await said("1 sel di antaranya tidak ditulis karena barisnya berubah sejak dibaca: Lembar1!A3.");
    expect(host.written).toEqual([{ ...at(4, 0), value: "1.06.02.2.03.0001" }]);
    expect(readRepairLog(host.saved.get(REPAIRS_KEY) ?? null).entries).toMatchObject([
      { cells: [{ at: "Lembar1!A5" }] },
    ]);
  });

  it("is said where nothing is left to write", async () => {
    await open(FAULTY);
    page.click("button", "Perbaiki semua yang pasti (2)…");
    await said("Memperbaiki 2 temuan.");
    theirs(FAULTY.replace("1.6.2 ", "1.06.03 ").replace(".001 ", ".0002 "));
    page.click("button", "Tulis");
    await said("2 sel berubah sejak dibaca, mungkin oleh orang lain, jadi tidak ada yang ditulis");
    expect(host.written).toEqual([]);
    expect(host.saved.has(REPAIRS_KEY)).toBe(false);
  });

  it("is kept when a repair is taken back", async () => {
    await open(FAULTY);
    page.click("button", "Perbaiki semua yang pasti (2)…");
    await said("Memperbaiki 2 temuan.");
    page.click("button", "Tulis");
    await said("2 sel diperbaiki. 2 temuan hilang.");
    theirs(SOUND.replace("1.06.02 ", "1.06.03 "));
    page.click("button", "Urungkan");
    await said("1 sel tidak dikembalikan karena barisnya berubah sejak ditulis: Lembar1!A3.");
    const values = host.snapshot.sheets[0]?.values;
    expect([values?.[2]?.[0], values?.[4]?.[0]]).toEqual(["1.06.03", "1.06.02.2.03.001"]);
  });
});

describe("a proposal", () => {
  it("says so, and is written as a value or as a formula", async () => {
    await open(SUMS);
    expect(page.all("button", "Perbaiki semua yang pasti")).toEqual([]);
    page.click("button", "Rincian E2");
    await said("usulan: periksa dahulu");
    page.click("button", "Perbaiki…");
    await said("1 di antaranya usulan");
    expect(page.all("listitem", "1.500.000").at(-1)?.textContent).toContain("1.000.000");
    page.click("button", "Tulis");
    await said("1 sel diperbaiki. 1 temuan hilang.");
    expect(host.written).toEqual([{ ...at(1, 4), value: "1.000.000" }]);
  });

  it("of a whole rule stands in the rule's heading", async () => {
    await open(FAULTY);
    page.choose("Kelompokkan", "aturan");
    await until(() => page.all("button", "Perbaiki semua (2)").length === 1);
    page.click("button", "Perbaiki semua (2)");
    await said("Memperbaiki 2 temuan.");
    page.click("button", "Tidak jadi");
    await until(() => page.all("alertdialog", "").length === 0);
    expect(host.written).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../../core/report/check-workbook";
import { cocokkan, laporanOf, laporanSheet } from "../../../../core/report/laporan";
import { plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../../core/workbook/snapshot";
import { asSnapshot } from "./as-snapshot";

const WORKBOOK: WorkbookSnapshot = {
  name: "uji.xlsx",
  sheets: [plainSheet("Pagu", [["Kode", 5]]), plainSheet("1.06 Target", [[80]])],
};

/** The workbook with a report of it, under the name that hosts would give. */
function reported(workbook: WorkbookSnapshot, name = "Laporan Pemeriksaan"): WorkbookSnapshot {
  const laporan = laporanOf(checkWorkbook(workbook), { tanggal: "1 Mei 2026", ignores: [], lists: [] });
  const sheet = { ...asSnapshot(laporanSheet(laporan)), name };
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}

const change = (
  workbook: WorkbookSnapshot,
  name: string,
  other: Partial<SheetSnapshot>,
): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...other } : sheet)),
});

/** A cell of the report, rewritten. */
function tampered(workbook: WorkbookSnapshot, from: RegExp, to: string): WorkbookSnapshot {
  const report = workbook.sheets.at(-1);
  const values = (report?.values ?? []).map((row) =>
    row.map((value) => (typeof value === "string" ? value.replace(from, to) : value)),
  );
  return change(workbook, report?.name ?? "", { values });
}

const WHOLE = reported(WORKBOOK);

describe("Cocokkan", () => {
  it("sees that nothing was changed", () => {
    expect(cocokkan(WHOLE)).toEqual({
      outcome: "sama",
      summary:
        'Cocok: isi buku kerja ini masih sama dengan yang diperiksa menurut lembar "Laporan Pemeriksaan".',
      details: [],
    });
  });

  it("says which sheets were changed, renamed, added and taken away", () => {
    expect(cocokkan(change(WHOLE, "Pagu", { values: [["Kode", 6]] })).details).toEqual([
      'Isinya berubah: "Pagu".',
      "Periksa lagi, lalu buat laporan baru.",
    ]);
    expect(cocokkan(change(WHOLE, "Pagu", { name: "Pagu 2026" })).details[0]).toBe(
      'Berganti nama, isinya tetap: "Pagu" menjadi "Pagu 2026".',
    );
    const added = { ...WHOLE, sheets: [...WHOLE.sheets, plainSheet("Baru", [[1]])] };
    expect(cocokkan(added).details[0]).toBe('Baru, belum ada waktu diperiksa: "Baru".');
    const missing = { ...WHOLE, sheets: WHOLE.sheets.filter(({ name }) => name !== "1.06 Target") };
    expect(cocokkan(missing)).toMatchObject({
      outcome: "berbeda",
      details: [
        'Sudah tidak ada, atau disembunyikan: "1.06 Target".',
        "Periksa lagi, lalu buat laporan baru.",
      ],
    });
  });

  it.each([
    ["the whole", /^R1-..../, "R1-FFFF"],
    ["a part", /^[0-9A-F]{4}(?=(-[0-9A-F]{4}){3}$)/, "0000"],
    ["a name", /^Pagu$/, "Pagu lama"],
    ["a label", /^Sidik isi$/, "Sidik"],
  ])("tells that %s of the printed fingerprint was edited", (_, from, to) => {
    expect(cocokkan(tampered(WHOLE, from, to))).toMatchObject({
      outcome: "tidak-terbaca",
      summary: 'Sidik di lembar "Laporan Pemeriksaan" tidak utuh: ada bagiannya yang diubah atau terhapus.',
    });
  });

  it("does not compare with what another version computed", () => {
    expect(cocokkan(tampered(WHOLE, /^R1-/, "R2-")).summary).toContain("versi lain");
  });

  it("needs a report, and takes the newest of several, wherever it stands", () => {
    expect(cocokkan(WORKBOOK).outcome).toBe("tanpa-laporan");
    const edited = change(WHOLE, "Pagu", { values: [["Kode", 7]] });
    expect(cocokkan(edited).outcome).toBe("berbeda");
    const [target, pagu, old, fresh] = reported(edited, "Baru").sheets as [
      ...[SheetSnapshot, SheetSnapshot, SheetSnapshot, SheetSnapshot],
    ];
    const moved = { ...edited, sheets: [fresh, old, pagu, target] };
    expect(cocokkan(moved)).toMatchObject({
      outcome: "sama",
      summary: expect.stringContaining('"Baru"') as string,
    });
  });

  it("finds the report below rows and beside columns that somebody put in", () => {
    const report = WHOLE.sheets.at(-1);
    const values = [[], [], ...(report?.values ?? []).map((row) => [null, ...row])];
    expect(cocokkan(change(WHOLE, "Laporan Pemeriksaan", { values })).outcome).toBe("sama");
  });
});

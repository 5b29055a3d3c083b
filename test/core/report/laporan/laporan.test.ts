import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../../core/report/check-workbook";
import { ignoreKey } from "../../../../core/report/ignores";
import {
  laporanOf,
  laporanPage,
  laporanSheet,
  type Laporan,
  type LaporanOptions,
} from "../../../../core/report/laporan";
import { readExample } from "../../../../core/rules/example";
import { formatAddress } from "../../../../core/workbook/address";
import type { WorkbookSnapshot } from "../../../../core/workbook/snapshot";
import { asSnapshot } from "./as-snapshot";

const HEADING = "Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027";
/** Two warnings of kode-tanpa-nol: A3, and A5; an error in E2; and one hint, for there is no list. */
const FAULTY = `${HEADING}
  1.06 | URUSAN BIDANG SOSIAL | | | 9.000.000 | | 1.000.000
  1.6.2 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
  1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
  1.06.02.2.03.001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`;
const SOUND = FAULTY.replace("9.000.000", "1.000.000");

const OPTIONS: LaporanOptions = { tanggal: "21 November 2026", ignores: [], lists: [] };

const workbook = (text: string): WorkbookSnapshot => readExample(text).snapshot;

const laporan = (snapshot: WorkbookSnapshot, options: Partial<LaporanOptions> = {}): Laporan =>
  laporanOf(checkWorkbook(snapshot), { ...OPTIONS, ...options });

/** The texts of a report sheet, one line a row. */
const linesOf = (report: Laporan): string[] =>
  asSnapshot(laporanSheet(report)).values.map((row) => row.filter((value) => value !== null).join(" | "));

const REPAIRED = { at: "Lembar1!A3", before: "1.6.2", after: "1.06.02" };
const OFF = { rule: "pagu-lonjakan", title: "Pagu melonjak", own: "info", level: "mati" } as const;

describe("the report", () => {
  it("says what was checked, found, and how to repair it", () => {
    const lines = linesOf(laporan(workbook(FAULTY)));
    expect(lines.slice(0, 2)).toEqual([
      "Laporan Pemeriksaan Renstra",
      "Dibuat oleh Periksa Renstra, laporan ke-1, 21 November 2026",
    ]);
    const all = lines.join("\n");
    expect(all).toContain("Kesimpulan | Belum siap diajukan: 1 galat, 2 peringatan, 1 info.");
    expect(all).toContain(
      "1 | A1:G5 | 2026 dan 2027 | Lembar1: Rencana program, kegiatan, sub kegiatan, dan pendanaan",
    );
    expect(lines.filter((line) => /^\d+ \| peringatan \| A[35] \|/.test(line))).toHaveLength(2);
    expect(all).toContain("Sama dengan nomor 3.");
  });

  it("says ready only with no open error, and who was heard", () => {
    expect(linesOf(laporan(workbook(SOUND)))).toContain("Kesimpulan | Siap diajukan: 2 peringatan, 1 info.");
    const checked = checkWorkbook(workbook(FAULTY));
    const errors = checked.findings.filter(({ severity }) => severity === "error");
    const ignores = errors.map((finding) => ({
      key: ignoreKey(finding),
      reason: "Sudah disetujui",
      apa: finding.apa,
    }));
    const report = laporanOf(checked, { ...OPTIONS, ignores });
    expect(report.ready).toBe(true);
    const all = linesOf(report).join("\n");
    expect(all).toContain("Catatan | 1 galat diabaikan dengan alasan dan tidak dihitung.");
    expect(all.match(/Sudah disetujui/g)).toHaveLength(1);
    expect(laporanOf(checked, OPTIONS).ready).toBe(false);
  });

  it("names lists, repairs, rules that were changed and rules that failed", () => {
    const checked = checkWorkbook(workbook(FAULTY));
    const failures = [{ rule: "urutan-kode", message: "rusak" }];
    const report = laporanOf(
      { ...checked, failures, changed: [OFF] },
      {
        ...OPTIONS,
        lists: [{ judul: "Kepmendagri 900", tahun: 2024 }],
        repairs: [{ rule: "kode-tanpa-nol", apa: "", certain: true, cells: [REPAIRED], more: 2 }],
      },
    );
    const all = linesOf(report).join("\n");
    expect(all).toContain("Daftar nomenklatur | Kepmendagri 900 (2024)");
    expect(all).toContain("Aturan diubah di buku kerja ini: Pagu melonjak: dimatikan (semula info).");
    expect(all).toContain("Aturan gagal dijalankan, temuannya tidak lengkap: ");
    expect(all).toContain("| 3 sel | A3 | Lembar1: ");
    expect(all).toMatch(/\| 1\.6\.2 \| 1\.06\.02$/m);
  });

  it("links each finding to its cell, and repeats the heading of findings on every page", () => {
    const sheet = laporanSheet(laporan(workbook(FAULTY)));
    const links = sheet.rows.flatMap((row) => row.flatMap((cell) => (cell?.link ? [cell.link] : [])));
    expect(links).toContainEqual({ sheet: "Lembar1", row: 2, column: 0 });
    const [first = 0, last] = sheet.print?.repeatRows ?? [];
    expect(last).toBe(first);
    expect(sheet.rows[first]?.map((cell) => cell?.value)).toEqual([
      ...["No", "Tingkat", "Sel", "Temuan", "Mengapa", "Perbaikan"],
    ]);
    expect(sheet.print?.landscape).toBe(true);
  });

  it("gives the next one a number of its own", () => {
    const snapshot = workbook(FAULTY);
    const first = asSnapshot(laporanSheet(laporan(snapshot)));
    const again = { ...snapshot, sheets: [...snapshot.sheets, { ...first, name: "Arsip" }] };
    expect(laporan(again).nomor).toBe(2);
  });
});

describe("a report sheet in the workbook", () => {
  it("is no table, and changes neither findings nor the fingerprint, whatever it is called", () => {
    const snapshot = workbook(FAULTY);
    const before = checkWorkbook(snapshot);
    const report = laporanOf(before, OPTIONS);
    const withReport = {
      ...snapshot,
      sheets: [{ ...asSnapshot(laporanSheet(report)), name: "T-C.27" }, ...snapshot.sheets],
    };
    const after = checkWorkbook(withReport);
    expect(after.findings).toEqual(before.findings);
    expect([after.plan.tables.length, after.plan.unrecognised]).toEqual([1, []]);
    expect(laporanOf(after, OPTIONS).sidik).toEqual(report.sidik);
  });

  it("is known by its second line alone: a sheet of another that is called so is read", () => {
    const snapshot = workbook(SOUND);
    const named = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: "Laporan Pemeriksaan" })),
    };
    expect(checkWorkbook(named).plan.tables).toHaveLength(1);
  });
});

describe("texts of cells", () => {
  const HOSTILE = [
    "=1+1",
    "+2",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    `"><img src=x onerror='x'>`,
    "&lt;b&gt;",
  ];
  const snapshot = workbook(
    FAULTY.replace("PROGRAM PEMBERDAYAAN SOSIAL", HOSTILE.join(" ")).replaceAll("== ", ""),
  );
  const named = {
    name: "<b>Renstra</b>.xlsx",
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: "=HYPERLINK('x') <i>" })),
  };
  const report = laporan(named, {
    ignores: [],
    repairs: HOSTILE.map((text) => ({
      rule: text,
      apa: text,
      certain: true,
      cells: [{ at: formatAddress({ sheet: text, row: 0, column: 0 }), before: text, after: text }],
      more: 0,
    })),
  });

  it("never become a formula", () => {
    const cells = laporanSheet(report).rows.flatMap((row) => row.filter((cell) => cell !== null));
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
    for (const text of HOSTILE) expect(cells.map(({ value }) => value)).toContain(text);
  });

  it("never become markup", () => {
    const page = laporanPage(report);
    expect(page).not.toMatch(/<script|<img|<i>|<b>/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;");
    expect(page).toContain("&amp;lt;b&amp;gt;");
  });
});

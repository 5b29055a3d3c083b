import { Sheet } from "../../workbook/sheet";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { printList } from "../../numbers/print";
import { sidikOf, type SheetSidik } from "../sidik/sidik";
import { reportsIn } from "./read-reports";

/** Is a workbook still what its newest report says that it was? */
export interface Kecocokan {
  readonly outcome: "sama" | "berbeda" | "tidak-terbaca" | "tanpa-laporan";
  /** The outcome as a sentence. */
  readonly summary: string;
  /** Which sheets differ, or what to do; each a sentence. */
  readonly details: readonly string[];
}

/** Compares the contents as they are now with the fingerprint that the newest report sheet prints. */
export function cocokkan({ sheets: snapshots }: WorkbookSnapshot): Kecocokan {
  const sheets = snapshots.map((snapshot) => new Sheet(snapshot));
  const [report] = reportsIn(sheets);
  if (!report) return WITHOUT_REPORT;
  if (report.sidik === null) return unreadable(report.sheet);
  if (report.sidik === "lain") return ofOtherVersion(report.sheet);
  const now = sidikOf(sheets);
  return now.seluruhnya === report.sidik.seluruhnya
    ? same(report.sheet)
    : differing(report.sheet, differences(report.sidik.lembar, now.lembar));
}

const WITHOUT_REPORT: Kecocokan = {
  outcome: "tanpa-laporan",
  summary: "Buku kerja ini tidak memuat lembar Laporan Pemeriksaan, jadi tidak ada yang dapat dicocokkan.",
  details: ["Minta berkas dengan laporannya, atau periksa sendiri lalu tekan Buat laporan."],
};

function unreadable(sheet: string): Kecocokan {
  return {
    outcome: "tidak-terbaca",
    summary: `Sidik di lembar "${sheet}" tidak utuh: ada bagiannya yang diubah atau terhapus.`,
    details: ["Laporan ini tidak dapat dipakai untuk mencocokkan. Periksa lagi, lalu buat laporan baru."],
  };
}

function ofOtherVersion(sheet: string): Kecocokan {
  return {
    outcome: "tidak-terbaca",
    summary: `Sidik di lembar "${sheet}" dibuat oleh versi lain Periksa Renstra, yang cara hitungnya berbeda.`,
    details: ["Cocokkan dengan versi yang sama, atau periksa lagi lalu buat laporan baru."],
  };
}

function same(sheet: string): Kecocokan {
  return {
    outcome: "sama",
    summary: `Cocok: isi buku kerja ini masih sama dengan yang diperiksa menurut lembar "${sheet}".`,
    details: [],
  };
}

/** Names of sheets, by what became of them. */
interface Differences {
  readonly changed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly added: readonly string[];
  readonly missing: readonly string[];
}

function differences(before: readonly SheetSidik[], now: readonly SheetSidik[]): Differences {
  const hashBefore = new Map(before.map(({ lembar, sidik }) => [lembar, sidik]));
  const hashNow = new Map(now.map(({ lembar, sidik }) => [lembar, sidik]));
  const missing = before.filter(({ lembar }) => !hashNow.has(lembar));
  const added = now.filter(({ lembar }) => !hashBefore.has(lembar));
  const renamed = missing.flatMap(({ lembar: from, sidik }) => {
    const to = added.find((each) => each.sidik === sidik)?.lembar;
    return to === undefined ? [] : [{ from, to }];
  });
  return {
    changed: now
      .filter(({ lembar, sidik }) => (hashBefore.get(lembar) ?? sidik) !== sidik)
      .map(({ lembar }) => lembar),
    renamed,
    added: added.map(({ lembar }) => lembar).filter((name) => !renamed.some(({ to }) => to === name)),
    missing: missing.map(({ lembar }) => lembar).filter((name) => !renamed.some(({ from }) => from === name)),
  };
}

function differing(sheet: string, { changed, renamed, added, missing }: Differences): Kecocokan {
  const details = [
    changed.length > 0 ? `Isinya berubah: ${quoted(changed)}.` : "",
    ...renamed.map(({ from, to }) => `Berganti nama, isinya tetap: "${from}" menjadi "${to}".`),
    added.length > 0 ? `Baru, belum ada waktu diperiksa: ${quoted(added)}.` : "",
    missing.length > 0 ? `Sudah tidak ada, atau disembunyikan: ${quoted(missing)}.` : "",
    "Periksa lagi, lalu buat laporan baru.",
  ];
  return {
    outcome: "berbeda",
    summary: `Tidak cocok: buku kerja ini berubah sesudah laporan di lembar "${sheet}" dibuat.`,
    details: details.filter((detail) => detail !== ""),
  };
}

function quoted(names: readonly string[]): string {
  return printList(names.map((name) => `"${name}"`));
}

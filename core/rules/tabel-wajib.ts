import { printList } from "../numbers/print";
import type { Plan } from "../plan/plan";
import type { Regime } from "../tables/kind";
import { TABLE_KINDS, type TableKindId } from "../tables/kinds";
import type { Table } from "../tables/table";
import type { Address } from "../workbook/address";
import { defineRule } from "./rule";

/** D2: the workbook holds the tables of its regime. Planners part a Renstra into several files, so mostly this only tells. */
export const tabelWajib = defineRule({
  id: "tabel-wajib",
  category: "missing-table",
  severity: "info",
  title: "Semua tabel Renstra ada",
  why: "Tabel yang tidak ada tidak dapat diperiksa, dan tabel lain tidak dapat dibandingkan dengannya.",
  source:
    "Susunan tabel Permendagri 86/2017 (T-C.23 sampai T-C.28, T-B.35) dan Inmendagri 2/2025, seperti tercetak pada Renstra yang telah ditetapkan.",
  tables: [
    "pencapaian-kinerja",
    "anggaran-realisasi",
    "permasalahan",
    "isu-strategis",
    "tujuan-sasaran",
    "strategi-kebijakan",
    "perumusan-program",
    "rencana-pendanaan",
    "prioritas",
    "iku",
    "ikk",
    "indikator-rpjmd",
  ],
  examples: {
    salah: [
      `*Tabel T-C.25 Tujuan dan Sasaran Jangka Menengah
       Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81`,
    ],
    benar: [
      // Nothing says which regulation it follows.
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81`,
    ],
  },
  *check(plan) {
    const { regime } = plan;
    const [first] = plan.tables.filter(({ kind }) => regime && required(regime).includes(kind.id));
    if (!regime || !first) return;
    const missing = required(regime).filter((kind) => !isThere(plan, kind));
    if (missing.length === 0) return;
    const whole =
      isWhole(plan, regime) &&
      plan.unrecognised.length === 0 &&
      !missing.every((kind) => NARRATIVE.includes(kind));
    yield {
      cells: [topOf(first)],
      apa: `${titles(missing)} tidak ada di buku kerja ini; yang ada: ${titles(required(regime).filter((kind) => isThere(plan, kind)))}.${unknown(plan)}`,
      perbaikan: whole
        ? "Tambahkan tabelnya dari dokumen Renstra, atau abaikan temuan ini bila tabelnya memang ada di berkas lain."
        : "Bila tabelnya ada di berkas lain, tidak ada yang perlu diperbaiki; periksa semuanya dalam satu buku kerja agar antartabel dapat dibandingkan.",
      observed: "",
      expected: missing.join("; "),
      subject: `tabel wajib|${regime}`,
      ...(whole ? { severity: "warning" as const } : {}),
    };
  },
});

/** The tables of each regime that can stand in a workbook, by the chapter (BAB) that prints them. */
const CHAPTERS: Readonly<Record<Regime, Readonly<Record<string, readonly TableKindId[]>>>> = {
  "86/2017": {
    II: ["pencapaian-kinerja", "anggaran-realisasi"],
    III: ["permasalahan"],
    IV: ["tujuan-sasaran"],
    V: ["strategi-kebijakan"],
    VI: ["rencana-pendanaan"],
    VII: ["indikator-rpjmd"],
  },
  "2/2025": {
    II: ["pencapaian-kinerja", "anggaran-realisasi", "permasalahan", "isu-strategis"],
    III: ["tujuan-sasaran", "strategi-kebijakan"],
    IV: ["perumusan-program", "rencana-pendanaan", "prioritas", "iku", "ikk"],
  },
};

/** Tables of sentences are often kept where the chapters are written. */
const NARRATIVE: readonly string[] = ["permasalahan", "isu-strategis", "strategi-kebijakan"];

/** In the order of the document. */
function required(regime: Regime): readonly string[] {
  return Object.values(CHAPTERS[regime]).flat();
}

function isThere(plan: Plan, kind: string): boolean {
  return plan.tables.some((table) => table.kind.id === kind);
}

/** Is it the whole Renstra and not one of several files? Then every chapter has a table in it, and most tables are there. */
function isWhole(plan: Plan, regime: Regime): boolean {
  const all = required(regime);
  return (
    Object.values(CHAPTERS[regime]).every((kinds) => kinds.some((kind) => isThere(plan, kind))) &&
    all.filter((kind) => isThere(plan, kind)).length * 2 > all.length
  );
}

function titles(kinds: readonly string[]): string {
  return printList(TABLE_KINDS.filter(({ id }) => kinds.includes(id)).map(({ title }) => `"${title}"`));
}

/** What could not be recognised may be one of them. */
function unknown({ unrecognised: { length } }: Plan): string {
  return length === 0
    ? ""
    : ` ${String(length)} tabel belum dikenali; mungkin itu salah satunya (tetapkan jenisnya di daftar tabel).`;
}

/** Where a reader begins: the caption, else the heading. */
function topOf({ sheet, caption, range }: Table): Address {
  const at = caption.lines[0]?.at ?? { row: range.top, column: range.left };
  return { sheet: sheet.name, ...at };
}

import { printSome } from "../numbers/print";
import type { Pendanaan, Plan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { isCoded } from "./shared/missing-codes";
import { kodeEdits } from "./shared/kode-edits";

/** N1, padding: every part of a code has its full width. */
export const kodeTanpaNol = defineRule({
  id: "kode-tanpa-nol",
  category: "code-padding",
  severity: "warning",
  title: "Angka nol pada kode lengkap",
  why: "1.6.1 dan 1.06.01 dimaksudkan sama, tetapi SIPD dan rumus pencarian menganggapnya berbeda. Excel menghapus nol di depan bila sel tidak berformat teks.",
  source:
    "Lebar bagian kode 1, 2, 2, 1, 2, dan 4 angka: Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya. Dokumen menurut aturan sebelum 2023 memakai 2 angka untuk sub kegiatan.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       *1.6.2 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.02.2.03.001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
      `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | *1.6.4 - PROGRAM REHABILITASI SOSIAL`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      // Where each part has a column of its own, single digits are the table's style and not a loss.
      if (pendanaan.table.columns.filter((column) => column.role === "kode").length > 1) continue;
      const head = pendanaan.simpul.filter(({ kode }) => kode.faults.includes("nol-hilang"));
      if (head.length > 0) yield draft(head, "nol di depan hilang", "hilang");
      const tail = pendanaan.simpul.filter(
        ({ kode }) => kode.faults.includes("lebar-sub") && !kode.faults.includes("nol-hilang"),
      );
      if (tail.length > 0)
        yield inOldStyle(draft(tail, "nomor sub kegiatan tidak empat angka", "sub"), plan, pendanaan);
    }
    for (const { sebutan } of plan.perumusan) {
      const head = sebutan.filter(isCoded).filter(({ kode }) => kode.faults.includes("nol-hilang"));
      if (head.length > 0) yield draft(head, "nol di depan hilang", "hilang");
    }
  },
});

/** Two digits throughout was right until the decree of 2023: then it is worth a word, not a warning. */
function inOldStyle(found: FindingDraft, plan: Plan, pendanaan: Pendanaan): FindingDraft {
  const subs = pendanaan.simpul.filter((simpul) => simpul.kode.level === "sub kegiatan");
  const allTwoDigits = subs.every((simpul) => /[.\s]\d{2}\.?$/.test(simpul.written));
  const first = plan.period?.first ?? pendanaan.years[0] ?? null;
  if (!allTwoDigits || first === null || first > 2023) return found;
  return { ...found, severity: "info", fix: found.fix ? { ...found.fix, certain: false } : null };
}

function draft(
  simpul: readonly Pick<Simpul, "kode" | "written" | "cell">[],
  what: string,
  cause: string,
): FindingDraft {
  return {
    cells: simpul.map((each) => each.cell),
    apa: `${String(simpul.length)} kode: ${what} (${printSome(simpul.map((each) => `${each.written} seharusnya ${each.kode.baku}`))}).`,
    perbaikan: "Format kolom kode sebagai teks, lalu tulis kode bakunya.",
    observed: simpul.map((each) => each.written).join("; "),
    expected: simpul.map((each) => each.kode.baku).join("; "),
    subject: `kode|${cause}`,
    fix: fixOf(kodeEdits(simpul), true),
  };
}

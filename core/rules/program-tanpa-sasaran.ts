import { printSome } from "../numbers/print";
import type { Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { isCoded, missingCodes } from "./shared/missing-codes";
import { namaLevel, sebutSimpul } from "./shared/wording";

/** S7: every program that is funded was derived from a sasaran in the cascade. */
export const programTanpaSasaran = defineRule({
  id: "program-tanpa-sasaran",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Program yang didanai diturunkan dari tujuan dan sasaran",
  why: "Program tanpa tempat di tabel perumusan tidak mendukung sasaran mana pun, sehingga pagunya tidak dapat dipertanggungjawabkan terhadap sasaran.",
  source: "Praktik cascading; tabel perumusan program, kegiatan, dan sub kegiatan menurut Inmendagri 2/2025.",
  tables: ["rencana-pendanaan", "perumusan-program"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.05 | PROGRAM JAMINAN SOSIAL | Persentase Penerima | 10 | 1.000.000 | 10 | 1.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL`,
    ],
  },
  *check(plan) {
    const named = plan.perumusan
      .filter(({ table }) => table.kind.id === "perumusan-program")
      .flatMap(({ sebutan }) => sebutan.filter(isCoded));
    for (const pendanaan of plan.pendanaan) {
      for (const missing of missingCodes(pendanaan.simpul, named)) yield draft(missing);
    }
  },
});

/** A program serves no sasaran; of a kegiatan or sub kegiatan the cascade may leave some out on purpose. */
function draft(missing: readonly Simpul[]): FindingDraft {
  const [first] = missing;
  const level = first?.kode.level ?? "program";
  const below = missing.slice(1).map(({ kode }) => kode.baku);
  return {
    cells: missing.map(({ cell }) => cell),
    apa: `${first ? `${namaLevel(level)} ${sebutSimpul(first)}` : ""}${below.length > 0 ? ` beserta turunannya (${printSome(below)})` : ""} didanai, tetapi tidak ada di tabel perumusan program.`,
    perbaikan: "Tempatkan pada sasaran yang didukungnya di tabel perumusan, atau tinjau pendanaannya.",
    observed: missing.map(({ kode }) => kode.baku).join("; "),
    expected: "baris di tabel perumusan program",
    subject: `${first?.kode.baku ?? ""}|perumusan`,
    ...(level === "program" ? {} : { severity: "info" as const }),
  };
}

import { printSome } from "../numbers/print";
import { nameKey } from "../plan/name";
import type { Perumusan, Plan, Sebutan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { fundedProgram, isBareProgram } from "./shared/funded-program";
import { isAmongDoubtful, isCoded, missingCodes, type CodedSebutan } from "./shared/missing-codes";
import { namaLevel, quote, quoteApart } from "./shared/wording";

/** X6: what the cascade and the priority list name is funded. */
export const kodeTidakDiPendanaan = defineRule({
  id: "kode-tidak-di-pendanaan",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Program, kegiatan, dan sub kegiatan yang dirumuskan ada di tabel pendanaan",
  why: "Sub kegiatan yang dirumuskan atau diprioritaskan tetapi tidak didanai tidak akan dilaksanakan; barisnya mungkin tertinggal.",
  source:
    "Susunan BAB IV Inmendagri 2/2025: perumusan program, rencana pendanaan, dan daftar sub kegiatan prioritas memuat program yang sama.",
  tables: ["perumusan-program", "prioritas", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.04 - PROGRAM REHABILITASI SOSIAL | | | 10.000.000 | | 10.000.000
       1.06.04.2.01 - Rehabilitasi Sosial Dasar | | | 10.000.000 | | 10.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL
       | | Tertanganinya bencana | | Persentase Korban (%) | *1.06.06 - PROGRAM PENANGANAN BENCANA
       | | | Tersedianya layanan | Jumlah Orang (Orang) | *1.06.06.2.01 - Perlindungan Sosial Korban Bencana`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM JAMINAN SOSIAL | Persentase Penerima | 10 | 1.000.000 | 10 | 1.000.000
       1.06.05.2.02.0001 | Pendataan Fakir Miskin | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Prioritas
       Daftar Subkegiatan Prioritas
       No | Program Prioritas | Outcome | Kegiatan / Subkegiatan
       1 | 1.06.05 - PROGRAM JAMINAN SOSIAL | Meningkatnya jaminan sosial | *1.06.05.2.02.0009 - Bantuan Pekerja Rentan`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       2.13.04 | PROGRAM ADMINISTRASI PEMERINTAHAN DESA | Persentase Desa | 10 | 1.000.000 | 10 | 1.000.000
       == Cascading
       CASCADING RENSTRA
       PROGRAM PERANGKAT DAERAH
       *PROGRAM ADMINISTRASI PEMERINTAHAN DESA/KELURAHAN
       Indikator Kinerja Program | Satuan | Target 2026 | Target 2027
       Persentase Desa | % | 10 | 10`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       X.XX.01 | PROGRAM PENUNJANG | Nilai SAKIP | 70 | 1.000.000 | 71 | 1.000.000
       1.06.05 | PROGRAM JAMINAN SOSIAL | Persentase Penerima | 10 | 1.000.000 | 10 | 1.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya jaminan | | Persentase Penerima (%) | 1.6.5 - PROGRAM JAMINAN SOSIAL
       | | | Terdatanya fakir miskin | Jumlah Orang (Orang) | 1.06.05.2.02 - Pengelolaan Data
       | Meningkatnya tata kelola | Meningkatnya kinerja | | Nilai SAKIP (Nilai) | 1.06.01 - PROGRAM PENUNJANG`,
    ],
  },
  *check(plan) {
    const funded = plan.pendanaan.flatMap(({ simpul }) => simpul);
    // Stakeholders may propose what is not planned yet.
    for (const perumusan of plan.perumusan.filter(({ table }) => table.kind.id !== "usulan-renja")) {
      const named = perumusan.sebutan.filter(isCoded).filter((each) => !isAmongDoubtful(plan, each));
      for (const missing of missingCodes(named, funded)) yield draft(plan, { perumusan, missing, funded });
      if (funded.length > 0) for (const program of derivedIn(perumusan)) yield* unnumbered(plan, program);
    }
  },
});

/** Programs that a table of the Renstra names without a code. */
function derivedIn({ table, sebutan }: Perumusan): Sebutan[] {
  return PLANNED.includes(table.kind.id) ? sebutan.filter(isBareProgram) : [];
}

/** Tables of the Renstra itself. */
const PLANNED: readonly string[] = ["perumusan-program", "prioritas", "cascading"];

/** A program without a code is known by its name. */
function* unnumbered(plan: Plan, program: Sebutan): Generator<FindingDraft> {
  const funded = fundedProgram(plan, program);
  if (funded?.exact) return;
  const [here, there] = quoteApart(program.nama, funded?.simpul.nama ?? "");
  yield {
    cells: [program.namaCell],
    related: funded ? [funded.simpul.namaCell] : [],
    apa: funded
      ? `"${here}" tidak ada di tabel pendanaan; yang ada "${there}" (${funded.simpul.kode.baku}).`
      : `"${quote(program.nama)}" tidak ada di tabel pendanaan.`,
    perbaikan: "Pakai nama program menurut nomenklatur, atau tambahkan programnya di tabel pendanaan.",
    observed: program.nama,
    expected: funded?.simpul.nama ?? "program di tabel pendanaan",
    subject: `${nameKey(program.nama)}|${program.table.kind.id}`,
  };
}

function draft(
  plan: Plan,
  { perumusan, missing, funded }: { perumusan: Perumusan; missing: CodedSebutan[]; funded: Simpul[] },
): FindingDraft {
  const [first] = missing;
  const codes = [...new Set(missing.map(({ kode }) => kode.baku))];
  const below =
    codes.length > 1 ? ` beserta ${String(codes.length - 1)} turunannya (${printSome(codes.slice(1))})` : "";
  return {
    // A cell may name several of them.
    cells: [
      ...new Map(missing.map(({ cell }) => [`${String(cell.row)},${String(cell.column)}`, cell])).values(),
    ],
    related: neighbours(funded, codes[0] ?? ""),
    apa: `${first ? `${capital(namaLevel(first.kode.level))} ${quote(`${first.kode.baku} ${first.nama}`)}` : ""}${below} tidak ada di tabel pendanaan.`,
    perbaikan:
      "Tambahkan barisnya di tabel pendanaan dengan indikator, target, dan pagunya, atau hapus dari tabel ini.",
    observed: codes.join("; "),
    expected: `baris di ${[...new Set(plan.pendanaan.map(({ table }) => table.sheet.name))].join(", ")}`,
    subject: `${codes[0] ?? ""}|${perumusan.table.kind.id}`,
    // A Renja may follow another list of codes, or an earlier Renstra.
    ...(PLANNED.includes(perumusan.table.kind.id) ? {} : { severity: "info" as const }),
  };
}

/** Where the row should stand: beside the parent that the funding table has. */
function neighbours(funded: readonly Simpul[], baku: string): Simpul["cell"][] {
  const parents = funded.filter(({ kode }) => baku.startsWith(`${kode.baku}.`));
  return parents.slice(-1).map(({ cell }) => cell);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

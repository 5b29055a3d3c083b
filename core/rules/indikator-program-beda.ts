import { splitKeluaran } from "../plan/keluaran";
import { printSome } from "../numbers/print";
import type { Indikator, Plan, Sebutan, Simpul } from "../plan/plan";
import type { Cell } from "../workbook/sheet";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { compareIndikator } from "./shared/compare-indikator";
import { fundedProgram, isBareProgram } from "./shared/funded-program";
import { groupBy } from "./shared/group-by";
import { derived, isCoded, type CodedSebutan } from "./shared/missing-codes";
import { quote, quoteApart, sebutSimpul } from "./shared/wording";

/** X5: a program, kegiatan or sub kegiatan has the same indicators in the cascade and in the funding table. */
export const indikatorProgramBeda = defineRule({
  id: "indikator-program-beda",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Indikator program sama di tabel perumusan dan tabel pendanaan",
  why: "Kedua tabel menjelaskan program yang sama. Indikator yang dirumuskan tetapi tidak bertarget di tabel pendanaan tidak akan diukur.",
  source:
    "Praktik verifikasi; perumusan dan pendanaan adalah dua sisi dari satu program (Inmendagri 2/2025, BAB IV).",
  tables: ["perumusan-program", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       *1.06.01 - PROGRAM PENUNJANG | | | 10.000.000 | | 10.000.000
       Meningkatnya kualitas layanan | *Indeks Kualitas Layanan Kesekretariatan (Indeks) | 70 | 10.000.000 | 71 | 10.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Meningkatnya tata kelola | Meningkatnya kinerja | Meningkatnya akuntabilitas | | Persentase LHE AKIP yang ditindaklanjuti (%) | 1.06.01 - PROGRAM PENUNJANG
       | | Meningkatnya kualitas layanan | | Indeks Kualitas Layanan Kesekretariatan (Indeks) | 1.06.01 - PROGRAM PENUNJANG`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01.2.05 | Administrasi Kepegawaian | *Jumlah Pakaian Dinas beserta Atribut | 10 | 1.000.000 | 10 | 1.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Meningkatnya tata kelola | Meningkatnya kinerja | | Tersedianya layanan | Jumlah Paket Pakaian Dinas beserta Atribut (Paket) | 1.06.01.2.05 - Administrasi Kepegawaian`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01 | PROGRAM PENUNJANG | NILAI SAKIP | 70 | 1.000.000 | 71 | 1.000.000
       | | Indeks Layanan | 70 | | 71 |
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Meningkatnya tata kelola | Meningkatnya kinerja | Meningkatnya akuntabilitas | | Indeks layanan (Indeks) | 1.06.01 - PROGRAM PENUNJANG
       | | | | Nilai SAKIP (Nilai) |`,
    ],
  },
  *check(plan) {
    const planned = byKode(plan);
    const named = byName(plan);
    if (planned.size === 0 && named.size === 0) return;
    for (const pendanaan of plan.pendanaan) {
      for (const simpul of pendanaan.simpul) {
        const formulated = [...(planned.get(simpul.kode.baku) ?? []), ...(named.get(simpul) ?? [])].flatMap(
          ({ indikator }) => indikator,
        );
        const funded = ownIndikator(simpul);
        // Without any indicator it is the business of another rule.
        if (formulated.length > 0 && funded.length > 0) yield* compare(simpul, { formulated, funded });
      }
    }
  },
});

function byKode(plan: Plan): Map<string, CodedSebutan[]> {
  return groupBy(derived(plan).filter(isCoded), ({ kode }) => kode.baku);
}

/** Programs that a cascade names without a code, under the funded ones that are meant. */
function byName(plan: Plan): Map<Simpul, Sebutan[]> {
  const named = new Map<Simpul, Sebutan[]>();
  for (const sebutan of derived(plan).filter(isBareProgram)) {
    const funded = fundedProgram(plan, sebutan);
    if (funded?.same) named.set(funded.simpul, [...(named.get(funded.simpul) ?? []), sebutan]);
  }
  return named;
}

function ownIndikator(simpul: Simpul): Indikator[] {
  const stray = splitKeluaran(simpul).stray.flatMap((row) => row.indikator);
  return simpul.indikator.filter((each) => each.cell.text !== "" && !stray.includes(each));
}

function* compare(
  simpul: Simpul,
  {
    formulated,
    funded,
  }: { readonly formulated: readonly Indikator[]; readonly funded: readonly Indikator[] },
): Generator<FindingDraft> {
  const { reworded, missing, extra } = compareIndikator(formulated, funded);
  const last = funded.at(-1);
  if (missing.length > 0)
    yield {
      // What is missing belongs below the last one that is there.
      cells: [simpul.cell, ...(last && last.row !== simpul.row ? [last.cell] : [])],
      related: missing.map(({ cell }) => cell),
      apa: `${String(missing.length)} indikator ${sebutSimpul(simpul)} dirumuskan, tetapi tidak ada di tabel pendanaan: ${names(missing)}.`,
      perbaikan: "Tambahkan indikator itu dengan targetnya, atau samakan perumusannya.",
      observed: funded.map(({ cell }) => cell.text).join("; "),
      expected: missing.map(({ cell }) => cell.text).join("; "),
      subject: `${simpul.kode.baku}|indikator perumusan`,
      category: "missing-indicator",
    };
  for (const [one, other] of reworded) yield differs(simpul, one.cell, other.cell);
  if (extra.length > 0)
    yield {
      cells: extra.map(({ cell }) => cell),
      related: formulated.map(({ cell }) => cell),
      apa: `${String(extra.length)} indikator ${sebutSimpul(simpul)} di tabel pendanaan tidak ada di tabel perumusan: ${names(extra)}.`,
      perbaikan: "Tambahkan di tabel perumusan, atau periksa apakah barisnya milik kode lain.",
      observed: extra.map(({ cell }) => cell.text).join("; "),
      expected: "indikator menurut tabel perumusan",
      subject: `${simpul.kode.baku}|indikator pendanaan`,
      severity: "info",
    };
}

function differs(simpul: Simpul, formulated: Cell, funded: Cell): FindingDraft {
  const [here, there] = quoteApart(funded.text, formulated.text);
  return {
    cells: [funded],
    related: [formulated],
    apa: `Indikator ${simpul.kode.baku} berbunyi "${here}" di sini, "${there}" di tabel perumusan.`,
    perbaikan: "Samakan bunyinya; untuk sub kegiatan pakai bunyi nomenklatur.",
    observed: funded.text,
    expected: formulated.text,
    subject: `${simpul.kode.baku}|bunyi indikator|${quote(formulated.text)}`,
    severity: "info",
  };
}

function names(indikator: readonly Indikator[]): string {
  return printSome(indikator.map(({ name }) => `"${quote(name.name)}"`));
}

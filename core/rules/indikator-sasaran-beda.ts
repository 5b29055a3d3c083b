import { printSome } from "../numbers/print";
import { nameKey } from "../plan/name";
import type { Indikator, Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { compareIndikator } from "./shared/compare-indikator";
import { groupBy } from "./shared/group-by";
import { quote } from "./shared/wording";

/** X5 one level higher: a tujuan or sasaran has the same indicators in the cascade as in its own table. */
export const indikatorSasaranBeda = defineRule({
  id: "indikator-sasaran-beda",
  category: "missing-indicator",
  severity: "warning",
  title: "Indikator tujuan dan sasaran sama di tabel tujuan dan tabel perumusan",
  why: "Indikator tujuan atau sasaran yang hanya ada di satu tabel tidak jelas berlaku atau tidak, dan tidak mempunyai target.",
  source: "Praktik cascading: satu tujuan dan sasaran dengan indikator yang sama melalui semua tabel.",
  tables: ["tujuan-sasaran", "perumusan-program"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | *Indeks Kesejahteraan Sosial | 80 | 81
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | | | | Tingkat Kemiskinan (%) |
       | | | | Indeks Kesejahteraan Sosial (Indeks) |`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatnya tata kelola | Meningkatnya kinerja | Nilai SAKIP | 80 | 81
       | Meningkatnya layanan | Indeks kepuasan pengunjung | 80 | 81
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       MENINGKATNYA TATA KELOLA | Meningkatnya kinerja | | | Nilai SAKIP (Nilai) |`,
    ],
  },
  *check(plan) {
    const listed = byStatement(
      plan.daftar
        .filter(({ table }) => table.kind.id === "tujuan-sasaran")
        .flatMap(({ indikator }) => indikator),
    );
    for (const [statement, formulated] of byStatement(cascade(plan))) {
      const own = listed.get(statement);
      if (own && statement !== "") yield* compare(own, formulated);
    }
  },
});

function cascade(plan: Plan): Indikator[] {
  return plan.perumusan
    .filter(({ table }) => table.kind.id === "perumusan-program")
    .flatMap(({ indikatorSasaran }) => indikatorSasaran);
}

/** Indicators under the sasaran they measure, those of a tujuan under the tujuan. */
function byStatement(indikator: readonly Indikator[]): Map<string, Indikator[]> {
  const named = indikator.filter(({ cell }) => cell.text !== "");
  return groupBy(named, ({ level, tujuan, sasaran }) => nameKey(level === "tujuan" ? tujuan : sasaran));
}

function* compare(listed: readonly Indikator[], formulated: readonly Indikator[]): Generator<FindingDraft> {
  const [first] = listed;
  const { reworded, missing, extra } = compareIndikator(formulated, listed);
  const statement = quote((first?.level === "tujuan" ? first.tujuan : first?.sasaran) ?? "");
  if (missing.length > 0)
    yield {
      cells: listed.slice(-1).map(({ cell }) => cell),
      related: missing.map(({ cell }) => cell),
      apa: `${names(missing)} adalah indikator "${statement}" di tabel perumusan, tetapi tidak ada di tabel tujuan dan sasaran.`,
      perbaikan: "Tambahkan indikator itu dengan targetnya, atau hapus dari tabel perumusan.",
      observed: listed.map(({ cell }) => cell.text).join("; "),
      expected: [...listed, ...missing].map(({ cell }) => cell.text).join("; "),
      subject: `${nameKey(statement)}|indikator`,
    };
  if (extra.length > 0)
    yield {
      cells: extra.map(({ cell }) => cell),
      related: formulated.map(({ cell }) => cell),
      apa: `${names(extra)} adalah indikator "${statement}", tetapi tidak ada di tabel perumusan program.`,
      perbaikan: "Tambahkan di tabel perumusan, agar jelas program mana yang mendukungnya.",
      observed: formulated.map(({ cell }) => cell.text).join("; "),
      expected: extra.map(({ cell }) => cell.text).join("; "),
      subject: `${nameKey(statement)}|indikator perumusan`,
      category: "cross-table-mismatch",
      severity: "info",
    };
  for (const [one, other] of reworded)
    yield {
      cells: [other.cell],
      related: [one.cell],
      apa: `Indikator "${quote(other.name.name)}" tertulis "${quote(one.name.name)}" di tabel perumusan.`,
      perbaikan: "Pakai satu nama indikator di semua tabel.",
      observed: other.cell.text,
      expected: one.cell.text,
      subject: `${nameKey(other.cell.text)}|bunyi indikator`,
      category: "cross-table-mismatch",
      severity: "info",
    };
}

function names(indikator: readonly Indikator[]): string {
  return printSome(indikator.map(({ name }) => `"${quote(name.name)}"`));
}

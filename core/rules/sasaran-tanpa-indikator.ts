import { printSome } from "../numbers/print";
import { nameKey } from "../plan/name";
import type { DaftarIndikator, Pernyataan, Plan } from "../plan/plan";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** S7: every sasaran is measured, and every tujuan leads to a sasaran. */
export const sasaranTanpaIndikator = defineRule({
  id: "sasaran-tanpa-indikator",
  category: "missing-indicator",
  severity: "warning",
  title: "Setiap tujuan mempunyai sasaran, dan setiap sasaran mempunyai indikator",
  why: "Tujuan tanpa sasaran dan sasaran tanpa indikator tidak dapat diturunkan ke program dan tidak dapat dinilai.",
  source: "Susunan kolom T-C.25 (Permendagri 86/2017) dan tabel tujuan dan sasaran Inmendagri 2/2025.",
  tables: ["tujuan-sasaran"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       | *Meningkatnya akuntabilitas | | |
       *Menguatnya lembaga | | Indeks kelembagaan | 3 | 4`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat kemiskinan | 5 | 4
       | Meningkatnya layanan | Nilai IKM | 80 | 81
       | | Nilai SPM | 80 | 81`,
      // Sasaran that all stand in another table.
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat kemiskinan | 5 | 4
       Menguatnya lembaga | | Indeks kelembagaan | 3 | 4`,
    ],
  },
  *check(plan) {
    for (const daftar of plan.daftar.filter(({ table }) => table.kind.id === "tujuan-sasaran")) {
      const bare = [...withoutIndikator(plan, daftar), ...withoutSasaran(plan, daftar)];
      if (bare.length === 0) continue;
      yield {
        cells: bare.map(({ cell }) => cell),
        apa: `Tujuan atau sasaran yang tidak diturunkan: ${printSome(bare.map(({ peran, cell }) => `${peran} "${quote(cell.text)}" tanpa ${peran === "tujuan" ? "sasaran" : "indikator"}`))}.`,
        perbaikan: "Lengkapi sasaran dan indikatornya, atau gabungkan dengan yang lain.",
        observed: "",
        expected: "sasaran dan indikator",
        subject: "tujuan dan sasaran|tidak diturunkan",
      };
    }
  },
});

function stated(plan: Plan, { table }: DaftarIndikator, peran: "tujuan" | "sasaran"): Pernyataan[] {
  return plan.pernyataan.filter((each) => each.table === table && each.peran === peran);
}

function withoutIndikator(plan: Plan, daftar: DaftarIndikator): Pernyataan[] {
  const measured = new Set(daftar.indikator.map(({ sasaran }) => nameKey(sasaran)));
  return stated(plan, daftar, "sasaran").filter(({ cell }) => !measured.has(nameKey(cell.text)));
}

/** Where no tujuan has one, they stand elsewhere. */
function withoutSasaran(plan: Plan, daftar: DaftarIndikator): Pernyataan[] {
  const tujuan = stated(plan, daftar, "tujuan");
  const sasaran = stated(plan, daftar, "sasaran");
  const leads = new Set(
    sasaran.map(({ cell }) => tujuan.filter((each) => each.cell.row <= cell.row).at(-1)?.cell.text ?? ""),
  );
  return sasaran.length === 0 ? [] : tujuan.filter(({ cell }) => !leads.has(cell.text));
}

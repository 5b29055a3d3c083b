import { printSome } from "../numbers/print";
import { defineRule } from "./rule";
import { blankAmongFilled } from "./shared/blank-cells";
import { quote } from "./shared/wording";

/** I6: where a table explains its indicators, it explains all of them. Tables without such columns are left alone. */
export const rumusKosong = defineRule({
  id: "rumus-kosong",
  category: "other",
  severity: "info",
  title: "Setiap indikator mempunyai rumus dan definisi",
  why: "Tanpa rumus, capaian indikator itu tidak dapat dihitung ulang oleh orang lain.",
  source:
    "Kolom rumusan dan definisi operasional tabel tujuan-sasaran, IKU, dan IKK (Inmendagri 2/2025); tabel tanpa kolom itu tidak diperiksa.",
  tables: ["tujuan-sasaran", "iku", "ikk"],
  examples: {
    salah: [
      `Indikator Kinerja Utama
       No | Indikator | Rumus | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | PPKS terlayani / PPKS x 100 | % | 80 | 81
       2 | Nilai SAKIP | * | Nilai | 70 | 71
       3 | Nilai IKM | Hasil survei | Nilai | 80 | 81`,
    ],
    benar: [
      `Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | % | 80 | 81
       == IKK
       Indikator Kinerja Kunci
       No | Indikator | Rumus | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | | % | 80 | 81
       2 | Persentase lansia terlayani | | % | 80 | 81`,
    ],
  },
  *check(plan) {
    for (const daftar of plan.daftar) {
      for (const [role, what] of [
        ["rumus", "rumus"],
        ["definisi", "definisi operasional"],
      ] as const) {
        const blank = blankAmongFilled(daftar, role);
        if (blank.length === 0) continue;
        yield {
          cells: blank.map(({ cell }) => cell),
          related: blank.map(({ indikator }) => indikator.cell),
          apa: `${String(blank.length)} indikator tidak mempunyai ${what}, padahal indikator lain di tabel ini punya: ${printSome(blank.map(({ indikator }) => `"${quote(indikator.name.name)}"`))}.`,
          perbaikan: `Isi ${what}nya, sama dengan tabel lain yang memuat indikator itu.`,
          observed: "",
          expected: what,
          subject: `${daftar.table.kind.id}|${role} kosong`,
        };
      }
    }
  },
});

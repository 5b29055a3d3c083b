import type { Plan } from "../plan/plan";
import { isContinuation, tableNumber } from "../tables/caption";
import type { Table } from "../tables/table";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";

/** S11: one table number, one table. */
export const nomorTabelGanda = defineRule({
  id: "nomor-tabel-ganda",
  category: "other",
  severity: "warning",
  title: "Setiap tabel mempunyai nomor sendiri",
  why: 'Rujukan "lihat Tabel 4.3" tidak jelas bila dua tabel bernomor sama.',
  source: "Praktik penulisan dokumen; tabel yang bersambung boleh mengulang nomornya.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "pencapaian-kinerja", "anggaran-realisasi"],
  examples: {
    salah: [
      `Tabel 6.1 Tujuan dan Sasaran
       Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4
       == IKU
       *Tabel 6.1 Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Nilai SAKIP | Nilai | 70 | 71`,
    ],
    benar: [
      `Tabel 6.1 Tujuan dan Sasaran
       Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4
       == Lanjutan
       Tabel 6.1 Tujuan dan Sasaran (Lanjutan)
       Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 70 | 71
       == IKU
       Tabel 6.2 Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Nilai SAKIP | Nilai | 70 | 71`,
    ],
  },
  *check(plan) {
    for (const [nomor, tables] of numbered(plan)) {
      const [first] = tables;
      // Parts of one table are of one kind.
      for (const table of tables.filter((each) => each.kind.id !== first?.kind.id)) {
        const line = table.caption.lines.find(({ text }) => tableNumber(text) !== null);
        if (!first || !line) continue;
        yield {
          cells: [{ sheet: table.sheet.name, ...line.at }],
          apa: `Tabel ${nomor} juga nomor ${first.kind.title} di lembar ${first.sheet.name}.`,
          perbaikan: "Beri nomor lain pada salah satunya, dan sesuaikan rujukannya dalam naskah.",
          observed: `Tabel ${nomor}`,
          expected: "nomor yang belum dipakai",
          subject: `${table.kind.id}|nomor tabel`,
        };
      }
    }
  },
});

function numbered(plan: Plan): Map<string, Table[]> {
  const own = plan.tables.filter(
    ({ caption }) => tableNumber(caption.text) !== null && !isContinuation(caption.text),
  );
  return groupBy(own, ({ caption }) => tableNumber(caption.text)?.toUpperCase() ?? "");
}

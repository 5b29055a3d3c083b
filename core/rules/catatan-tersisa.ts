import { defineRule } from "./rule";
import { typedTexts } from "./shared/typed-texts";
import { quote } from "./shared/wording";

/** I12: no note of a draft is left in a table. */
export const catatanTersisa = defineRule({
  id: "catatan-tersisa",
  category: "placeholder",
  severity: "error",
  title: "Tidak ada catatan penyusun yang tertinggal",
  why: "Catatan seperti ini terbaca oleh semua orang setelah Renstra ditetapkan, dan isinya sendiri belum ada.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "perumusan-program", "permasalahan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | *xxx | 5 | 4
       | *(catatan: sesuaikan dengan RPJMD) | Nilai SAKIP | 70 | 71
       | Meningkatnya kinerja | *Indeks ........ | 70 | 71`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Persentase kegiatan yang disesuaikan dengan catatan BPK | 5 | 4
       | Tersusunnya catatan atas laporan keuangan | Nilai SAKIP ... | 70 | 71
       | Meningkatnya kinerja | Jumlah produk XXI yang diawasi | 70 | 71
       Catatan: data sementara | | Indeks Inovasi | 70 | 71`,
    ],
  },
  *check(plan) {
    for (const table of plan.tables) {
      for (const cell of typedTexts(table, isDraft, ["keterangan"])) {
        yield {
          cells: [cell],
          apa: `Catatan penyusunan masih tertinggal: "${quote(cell.text)}".`,
          perbaikan: "Ganti dengan isi yang sebenarnya, atau hapus.",
          observed: cell.text,
          expected: "isi yang final",
          subject: `${table.kind.id}|${cell.text}`,
        };
      }
    }
  },
});

/** Words that only a draft has. A note alone ("Catatan: data sementara") may well stand in what is final. */
const DRAFT =
  /^x{3,}$|\bx{3,}\b(?!\p{L})|lorem ipsum|\.{6,}|…{3,}|(?:^|\()\s*catatan\b[^.]*\b(?:mau|nanti|sesuaikan|pakai ini|cek|konfirmasi|belum fix)\b|\((?:mohon |harap |tolong )?(?:sesuaikan|diisi|isi|lengkapi|konfirmasi)\b|\b(?:tbd|to be determined)\b/iu;
/** Some of it stands in every text that has such words: most cells have none, and this tells at a third of the cost. */
const PERHAPS = /xxx|\.{6}|…{3}|catatan|lorem|tbd|to be|\([mhtsdilk]/iu;

const isDraft = (text: string): boolean => PERHAPS.test(text) && DRAFT.test(text);

import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import type { Figure, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { rupiah, sebutSimpul } from "./shared/wording";

/** P9: the pagu of a program does not change tenfold from one year to the next. */
export const paguLonjakan = defineRule({
  id: "pagu-lonjakan",
  category: "target-jump",
  severity: "info",
  title: "Pagu program tidak berubah sepuluh kali lipat dalam setahun",
  why: "Perubahan sebesar ini memerlukan penjelasan, atau ada angka nol yang berlebih atau hilang.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM PERLINDUNGAN | Persentase PPKS | 80 | 126.531.488 | 80 | *1.932.982.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM PERLINDUNGAN | Persentase PPKS | 80 | 126.531.488 | 80 | 932.982.000
       1.06.06 | PROGRAM PENANGANAN BENCANA | Persentase korban | 80 | - | 80 | 932.982.000`,
    ],
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) {
      if (simpul.kode.level !== "program") continue;
      const pagu = simpul.paguRows[0]?.pagu ?? [];
      for (const [index, to] of pagu.entries()) {
        const from = pagu[index - 1];
        const found = from ? jump(simpul, from, to) : null;
        if (found) yield found;
      }
    }
  },
});

const FACTOR = 10;

function jump(simpul: Simpul, from: Figure, to: Figure): FindingDraft | null {
  const [before, after] = [amountOf(from.reading) ?? 0, amountOf(to.reading) ?? 0];
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  if (low <= 0 || high < FACTOR * low) return null;
  return {
    cells: [to.cell],
    related: [from.cell],
    apa: `Pagu ${sebutSimpul(simpul)} berubah dari ${rupiah(before)} (${String(from.year ?? "")}) menjadi ${rupiah(after)} (${String(to.year ?? "")}): ${printNumber(high / low, 0)} kali lipat.`,
    perbaikan: "Periksa banyaknya nol; bila memang demikian, jelaskan di kolom keterangan.",
    observed: to.cell.text,
    expected: `sekitar ${from.cell.text}`,
    subject: `${simpul.kode.baku}|${String(to.year ?? "")}|lonjakan`,
  };
}

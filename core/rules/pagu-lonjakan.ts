import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import type { Figure, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { rupiah, sebutSimpul } from "./shared/wording";

/** P9: the pagu of a program does not change tenfold from one year to the next, and no pagu has a zero too many or too few. */
export const paguLonjakan = defineRule({
  id: "pagu-lonjakan",
  category: "target-jump",
  severity: "info",
  title: "Pagu tidak berubah sepuluh kali lipat dalam setahun",
  why: "Perubahan sebesar ini memerlukan penjelasan, atau ada angka nol yang berlebih atau hilang.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM PERLINDUNGAN | Persentase PPKS | 80 | 126.531.488 | 80 | *1.932.982.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Target 2028 | Rp 2028 | Target 2029 | Rp 2029
       1.06.05.2.01 | Penyediaan Bantuan | Jumlah Orang | 80 | 90.000.000 | 80 | 95.000.000 | 80 | *1.000.000.000 | 80 | 105.000.000
       1.06.05.2.01.0001 | Pemberian Bantuan | Jumlah Orang | 80 | 90.000.000 | 80 | 95.000.000 | 80 | 100.000.000 | 80 | 105.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM PERLINDUNGAN | Persentase PPKS | 80 | 126.531.488 | 80 | 932.982.000
       1.06.06 | PROGRAM PENANGANAN BENCANA | Persentase korban | 80 | - | 80 | 932.982.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Target 2028 | Rp 2028 | Target 2029 | Rp 2029
       1.06.05.2.01 | Pembangunan Gedung | Jumlah Unit | 1 | 90.000.000 | 1 | 400.000.000 | 1 | 1.500.000.000 | 1 | 105.000.000`,
    ],
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) {
      const slips = zeroSlips(simpul).filter(({ at }) => !simpul.anak.some((anak) => slipsAt(anak, at)));
      for (const slip of slips) yield slipped(simpul, slip);
      if (simpul.kode.level !== "program" || slips.length > 0) continue;
      const pagu = figuresOf(simpul);
      for (const [index, to] of pagu.entries()) {
        const from = pagu[index - 1];
        const found = from ? jump(simpul, from, to) : null;
        if (found) yield found;
      }
    }
  },
});

const FACTOR = 10;

function figuresOf(simpul: Simpul): readonly Figure[] {
  return simpul.paguRows[0]?.pagu ?? [];
}

/** An amount that all other years of its row would bear out if it had a zero more or less. */
interface ZeroSlip {
  /** Which of the row's figures. */
  readonly at: number;
  readonly figure: Figure;
  readonly amount: number;
  readonly meant: number;
  /** The smallest and the largest of the other years. */
  readonly low: number;
  readonly high: number;
}

/** So few other years tell nothing. */
const LEAST_OTHERS = 3;
/** How far apart the other years may lie, as the largest to the smallest. */
const STEADY = 2;
/** How far beyond them what was meant may lie. */
const AMONG = 1.25;

function zeroSlips(simpul: Simpul): ZeroSlip[] {
  const figures = figuresOf(simpul);
  const amounts = figures.map(({ reading }) => amountOf(reading) ?? 0);
  if (!isSpread(amounts)) return [];
  return figures.flatMap((figure, at) => {
    const amount = amounts[at] ?? 0;
    const others = amounts.filter((other, index) => index !== at && other > 0);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    if (amount <= 0 || others.length < LEAST_OTHERS || high > STEADY * low) return [];
    const meant = [amount / FACTOR, amount * FACTOR].find(
      (each) => each >= low / AMONG && each <= high * AMONG,
    );
    return meant === undefined ? [] : [{ at, figure, amount, meant, low, high }];
  });
}

/** Does anything stand out far enough to be a slip? Most rows do not, and are done with. */
function isSpread(amounts: readonly number[]): boolean {
  let [low, high] = [Infinity, 0];
  for (const amount of amounts) {
    if (amount <= 0) continue;
    if (amount < low) low = amount;
    if (amount > high) high = amount;
  }
  return high * AMONG * STEADY >= FACTOR * low;
}

function slipsAt(simpul: Simpul, at: number): boolean {
  return zeroSlips(simpul).some((slip) => slip.at === at);
}

function slipped(simpul: Simpul, { figure, amount, meant, low, high }: ZeroSlip): FindingDraft {
  const { cell, year } = figure;
  const range = low === high ? rupiah(low) : `${rupiah(low)} sampai ${rupiah(high)}`;
  return {
    cells: [cell],
    related: figuresOf(simpul).flatMap((other) => (other === figure ? [] : other.cell)),
    apa: `Pagu ${sebutSimpul(simpul)} tahun ${String(year ?? "")} tertulis ${rupiah(amount)}, padahal tahun-tahun lainnya ${range}: mungkin ${amount > meant ? "kelebihan" : "kekurangan"} satu nol.`,
    perbaikan: `Bila yang dimaksud ${rupiah(meant)}, betulkan angkanya. Bila memang demikian, jelaskan di kolom keterangan.`,
    observed: cell.text,
    expected: printNumber(meant),
    subject: `${simpul.kode.baku}|${String(year ?? "")}|lonjakan`,
  };
}

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

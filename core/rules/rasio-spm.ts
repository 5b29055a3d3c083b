import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { followsPercent } from "../numbers/tolerance";
import { nameKey } from "../plan/name";
import type { Figure, LayananSpm } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { besideOf, ratioReason, type RatioFigures } from "./shared/reasons/ratio-reason";
import { quote } from "./shared/wording";

/** F1 for minimum services: what was attained is those who were served of those who have a right to it. */
export const rasioSpm = defineRule({
  id: "rasio-spm",
  category: "ratio-mismatch",
  severity: "error",
  title: "Capaian SPM dihitung dari yang terlayani dan yang berhak",
  why: "Capaian yang tidak mengikuti angka di barisnya sendiri membuat laporan SPM tidak dapat dipercaya.",
  source:
    "Permendagri 59/2021: penerima layanan dibagi yang berhak kali 100. Tanpa yang berhak capaiannya dianggap 100 (praktik).",
  tables: ["spm"],
  examples: {
    salah: [
      `Capaian SPM
       No | Jenis Pelayanan Dasar | Jumlah yang berhak | Jumlah terlayani | Capaian (%)
       1 | Rehabilitasi sosial anak terlantar | 1.117 | 559 | *100
       2 | Rehabilitasi sosial lanjut usia | 200 | 150 | 75,00`,
    ],
    benar: [
      `Capaian SPM
       No | Jenis Pelayanan Dasar | Jumlah yang berhak | Jumlah terlayani | Capaian (%)
       1 | Rehabilitasi sosial anak terlantar | 1.117 | 559 | 50,04
       2 | Rehabilitasi sosial gelandangan | 0 | 0 | 100
       3 | Rehabilitasi sosial lanjut usia | - | - | 100`,
    ],
  },
  *check(plan) {
    for (const row of plan.spm) {
      const faults = row.capaian.flatMap((printed, slot) => faultAt(row, printed, slot) ?? []);
      if (faults.length > 0) yield draft(row, faults, reasonOf(row, besideOf(plan.spm, row), faults));
    }
  },
});

interface Fault {
  readonly printed: Figure;
  readonly inputs: readonly Figure[];
  readonly told: string;
  readonly expected: string;
}

function faultAt(row: LayananSpm, printed: Figure, slot: number): Fault | null {
  const berhak = row.berhak[slot];
  const terlayani = row.terlayani[slot];
  const [b, t] = [berhak, terlayani].map((figure) => (figure ? amountOf(figure.reading) : null));
  const { reading } = printed;
  const sameCell = printed.cell.column === terlayani?.cell.column;
  if (!berhak || !terlayani || !b || typeof t !== "number" || reading.form !== "amount" || sameCell)
    return null;
  const computed = (t / b) * 100;
  // More than all cannot be served: some documents then print all.
  if (followsPercent(reading, computed) || followsPercent(reading, Math.min(computed, 100))) return null;
  const expected = printNumber(computed, 2);
  return {
    printed,
    inputs: [berhak, terlayani],
    expected,
    told: `${printed.year === null ? "" : `${String(printed.year)}: `}${printNumber(t)} / ${printNumber(b)} x 100 = ${expected}, tercetak ${printed.cell.text}`,
  };
}

function reasonOf(row: LayananSpm, beside: readonly LayananSpm[], faults: readonly Fault[]): string {
  const figures = (each: LayananSpm): RatioFigures => ({
    name: each.name.name,
    dasar: each.berhak,
    realisasi: each.terlayani,
    rasio: each.capaian,
  });
  const words = { dasar: "yang berhak", realisasi: "yang terlayani" };
  const slots = faults.map(({ printed }) => row.capaian.indexOf(printed));
  return ratioReason({ row: figures(row), beside: beside.map(figures), words }, slots);
}

function draft(row: LayananSpm, faults: readonly Fault[], reason: string): FindingDraft {
  return {
    cells: faults.map(({ printed }) => printed.cell),
    related: faults.flatMap(({ inputs }) => inputs.map(({ cell }) => cell)),
    apa: `Capaian SPM "${quote(row.name.name)}" tidak mengikuti jumlah yang terlayani dan yang berhak. ${faults.map(({ told }) => told).join("; ")}.${reason}`,
    perbaikan: "Ganti dengan rumus terlayani / berhak x 100, atau betulkan jumlah yang keliru.",
    observed: faults.map(({ printed }) => printed.cell.text).join("; "),
    expected: faults.map(({ expected }) => expected).join("; "),
    subject: `${nameKey(row.cell.text)}|capaian spm`,
  };
}

import { capaian } from "../numbers/capaian";
import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { followsPercent } from "../numbers/tolerance";
import { arahIndikator, type ArahIndikator } from "../plan/arah-indikator";
import { nameKey } from "../plan/name";
import type { Capaian, Figure } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { rumusDiterima, sebutCara, sebutHitungan, sebutRumus } from "./shared/cara-capaian";
import { besideOf, isOwnFault, ratioReason, shiftOf, type RatioFigures } from "./shared/reasons/ratio-reason";
import { quote } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** F1: the printed ratio is realisasi / target x 100. */
export const rasioCapaian = defineRule({
  id: "rasio-capaian",
  category: "ratio-mismatch",
  severity: "error",
  title: "Rasio capaian dihitung dari target dan realisasinya",
  why: "Rasio yang tidak mengikuti angka di barisnya sendiri menyesatkan pembaca tentang capaian kinerja.",
  source:
    "Kolom rasio capaian T-C.23: realisasi dibagi target kali 100. Untuk indikator yang diharapkan turun diterima juga (2T-R)/T dan T/R (praktik).",
  tables: ["pencapaian-kinerja"],
  examples: {
    salah: [
      `Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase usaha ekonomi | 50 | 55 | 55 | 60 | *100,00 | 109,09
       Persentase posyandu aktif | - | 80 | 50 | 80 | *100 | *`,
    ],
    benar: [
      `Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase PPKS terbantu | 76 | 48 | 80,99 | 47 | 106,56 | 98
       Tingkat Kemiskinan | 10 | 10 | 5 | 20 | 150 | 50
       Persentase penerbitan izin | - | 100 | - | 0 | - | 0`,
    ],
  },
  *check(plan) {
    for (const row of plan.capaian) {
      const measured = { row, arah: arahIndikator(plan, row.name.name) };
      const faults = row.rasio.flatMap((rasio, slot) => faultAt(measured, rasio, slot) ?? []);
      const serious = faults.filter((fault) => fault.severity === "error");
      if (serious.length > 0) yield explained(measured, serious, besideOf(plan.capaian, row));
      for (const severity of ["warning", "info"] as const) {
        const some = faults.filter((fault) => fault.severity === severity);
        if (some.length > 0) yield draft(measured, some, severity);
      }
    }
  },
});

interface Measured {
  readonly row: Capaian;
  readonly arah: ArahIndikator;
}

interface Fault {
  readonly rasio: Figure;
  readonly inputs: readonly Figure[];
  readonly told: string;
  readonly expected: string;
  /** In percent; null where there is nothing to compute a ratio from. */
  readonly right: number | null;
  readonly severity: "error" | "warning" | "info";
}

/** From this difference on a ratio is wrong and not just rounded otherwise. */
const WRONG_FROM = 0.5;

function faultAt({ row, arah }: Measured, rasio: Figure, slot: number): Fault | null {
  const target = row.target[slot];
  const realisasi = row.realisasi[slot];
  if (!target || !realisasi) return null;
  const [t, r, printed] = [target, realisasi, rasio].map((figure) => amountOf(figure.reading));
  const inputs = [target, realisasi];
  const year = String(rasio.year ?? slot + 1);
  const [proposed, ...others] = rumusDiterima(arah);
  if (printed === null || printed === undefined)
    return rasio.reading.form === "empty" && t && typeof r === "number"
      ? blankFault({ rasio, inputs, t, r, year, computed: capaian(t, r, proposed) })
      : null;
  if (t === null || t === undefined || r === null || r === undefined) {
    const bare = inputs.every(
      (figure) => figure.reading.form === "empty" || figure.reading.form === "amount",
    );
    return bare
      ? {
          rasio,
          inputs,
          expected: "-",
          right: null,
          severity: "error",
          told: `${year}: tercetak ${rasio.cell.text}, padahal ${t === null ? "targetnya" : "realisasinya"} tidak ada`,
        }
      : null;
  }
  const expected = t === 0 ? null : capaian(t, r, proposed);
  const computed = [expected, ...others.map((rumus) => capaian(t, r, rumus))];
  const { reading } = rasio;
  if (reading.form !== "amount") return null;
  if (computed.some((value) => value !== null && followsPercent(reading, value))) return null;
  if (expected === null) return null;
  return {
    rasio,
    inputs,
    expected: printNumber(expected, 2),
    right: expected,
    severity: severityOf(printed, expected, reading.decimals),
    told: `${year}: ${sebutHitungan(proposed, t, r)} = ${printNumber(expected, 2)}, tercetak ${rasio.cell.text}`,
  };
}

interface Blank extends Pick<Fault, "rasio" | "inputs"> {
  readonly t: number;
  readonly r: number;
  readonly year: string;
  /** The ratio that should stand there; null where the formula has none. */
  readonly computed: number | null;
}

function blankFault({ rasio, inputs, t, r, year, computed }: Blank): Fault {
  const expected = computed === null ? "-" : printNumber(computed, 2);
  const told = `${year}: kosong, padahal target ${printNumber(t)} dan realisasi ${printNumber(r)} terisi (rasio ${expected})`;
  return { rasio, inputs, expected, right: computed, severity: "warning", told };
}

function severityOf(printed: number, expected: number, decimals: number): Fault["severity"] {
  const cut = Math.trunc(expected * 10 ** decimals) / 10 ** decimals;
  if (Math.abs(cut - printed) < 1e-9) return "info";
  return Math.abs(printed - expected) >= WRONG_FROM ? "error" : "warning";
}

/** A draft with the one explanation of the printed figures, where there is one. */
function explained(measured: Measured, faults: readonly Fault[], beside: readonly Capaian[]): FindingDraft {
  const { row, arah } = measured;
  const found = draft(measured, faults, "error");
  // The reasons know R/T only.
  if (arah.polaritas === "negatif") return found;
  const slots = faults.map(({ rasio }) => row.rasio.indexOf(rasio));
  const shift = shiftOf(figuresOf(row), slots);
  if (shift !== 0)
    return {
      ...found,
      apa: `${found.apa} Angka tercetak cocok bila targetnya tergeser satu kolom: realisasi tiap tahun dibagi target tahun ${shift === 1 ? "berikutnya" : "sebelumnya"}.`,
      perbaikan: `Periksa dulu letak targetnya: bila tergeser, pindahkan satu kolom ke ${shift === 1 ? "kiri" : "kanan"}; bila tidak, ganti rasionya dengan rumus realisasi / target x 100.`,
    };
  const words = { dasar: "target", realisasi: "realisasi" };
  const ratios = { row: figuresOf(row), beside: beside.map(figuresOf), words };
  const fix = ratioFix(row, faults, isOwnFault(ratios, slots));
  return { ...found, apa: `${found.apa}${ratioReason(ratios, slots)}`, fix };
}

function figuresOf(row: Capaian): RatioFigures {
  return { name: row.name.name, dasar: row.target, realisasi: row.realisasi, rasio: row.rasio };
}

function ratioFix({ table }: Capaian, faults: readonly Fault[], certain: boolean): Fix | null {
  return fixOf(
    faults.map(({ rasio: { cell }, right }) => ({
      ...addressOf(cell),
      value: right === null ? null : writtenLike(table, cell, right),
    })),
    certain && faults.every(({ right }) => right !== null),
  );
}

function draft({ row, arah }: Measured, faults: readonly Fault[], severity: Fault["severity"]): FindingDraft {
  return {
    cells: faults.map((fault) => fault.rasio.cell),
    related: faults.flatMap((fault) => fault.inputs.map((figure) => figure.cell)),
    apa: `Rasio capaian "${quote(row.name.name)}" ${severity === "info" ? "dipotong, tidak dibulatkan" : "tidak mengikuti target dan realisasinya"} (${sebutCara(arah)}). ${faults.map((fault) => fault.told).join("; ")}.`,
    perbaikan: `Ganti dengan rumus ${sebutRumus(rumusDiterima(arah)[0])}, atau betulkan target dan realisasi yang keliru.`,
    observed: faults.map((fault) => fault.rasio.cell.text).join("; "),
    expected: faults.map((fault) => fault.expected).join("; "),
    subject: `${nameKey(row.cell.text)}|rasio|${severity}`,
    severity,
    arah,
    // Which formula holds for what shall fall, a person decides; a large difference may come from its figures.
    fix: ratioFix(row, faults, severity !== "error" && arah.polaritas === "positif"),
  };
}

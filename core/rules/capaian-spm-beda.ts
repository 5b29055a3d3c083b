import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { printedTolerance } from "../numbers/tolerance";
import { normalUnit } from "../numbers/unit";
import { unitAmong } from "../plan/indikator";
import { containment } from "../plan/meaning";
import { nameKey, plainName } from "../plan/name";
import type { Capaian, Figure, LayananSpm, Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** X2 for the years before: what was attained of a minimum service is one figure in both tables that tell it. */
export const capaianSpmBeda = defineRule({
  id: "capaian-spm-beda",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Capaian SPM sama dengan realisasi indikatornya di tabel pencapaian kinerja",
  why: "Dua tabel untuk layanan dan tahun yang sama tidak boleh memberi angka yang bertentangan. Persentase gabungan beberapa kelompok pasti berada di antara kelompok yang terendah dan tertinggi.",
  source: "Praktik verifikasi; SPM menurut Permendagri 59/2021 dilaporkan dengan angka yang sama.",
  tables: ["spm", "pencapaian-kinerja"],
  examples: {
    salah: [
      `Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase anak terlantar dan lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | 100 | 100 | *100 | 88,28 | 100 | 88,28
       == SPM
       Capaian SPM
       No | Jenis Pelayanan | Indikator | 2023 | 2024
       1 | Rehabilitasi Sosial | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 0% | 80%
       2 | Rehabilitasi Sosial | Persentase lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | 35,99% | 95%`,
    ],
    benar: [
      `Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 100 | 100 | 99,6 | 88,28 | 99,6 | 88,28
       Persentase posyandu aktif | 100 | 100 | 10 | 88,28 | 10 | 88,28
       == SPM
       Capaian SPM
       No | Jenis Pelayanan | Indikator | 2023 | 2024
       1 | Rehabilitasi Sosial | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 100% | 88,28%`,
    ],
  },
  *check(plan) {
    for (const [row, layanan] of ofEachRow(plan)) {
      const faults = row.realisasi.flatMap((figure) => faultAt(figure, layanan) ?? []);
      if (faults.length > 0) yield draft(row, layanan, faults);
    }
  },
});

/** So much of a service's name is in the name of the indicator that it belongs to. */
const BELONGS = 0.6;
/** So much of an indicator's name is told by its services: nothing else can be meant by it. */
const COVERS = 0.75;

/** The services of each indicator of T-C.23, each service under the one whose name holds most of its words. */
function ofEachRow(plan: Plan): Map<Capaian, LayananSpm[]> {
  const rows = plan.capaian.filter((row) => isPercentage(row, row.realisasi));
  const found = new Map<Capaian, LayananSpm[]>();
  for (const layanan of plan.spm.filter((each) => isPercentage(each, each.capaian, "rasio"))) {
    const ranked = rows
      .map((row) => ({ row, share: containment(layanan.name.name, row.name.name) }))
      .sort((a, b) => b.share - a.share);
    const [best, second] = ranked;
    if (!best || best.share < BELONGS || best.share === second?.share) continue;
    found.set(best.row, [...(found.get(best.row) ?? []), layanan]);
  }
  return found;
}

function isPercentage(
  row: Pick<LayananSpm, "name" | "table"> & { readonly satuan?: LayananSpm["satuan"] },
  figures: readonly Figure[],
  role?: "rasio",
): boolean {
  const unit = unitAmong({ name: row.name, satuan: row.satuan ?? null }, figures);
  return (
    normalUnit(unit) === "%" ||
    (unit === "" && plainName(row.name.name).startsWith("persentase")) ||
    (role !== undefined && row.table.has(role))
  );
}

interface Fault {
  readonly figure: Figure;
  readonly others: readonly Figure[];
  readonly told: string;
  readonly expected: string;
}

/** A percentage over several groups lies between the lowest and the highest of them. */
function faultAt(figure: Figure, layanan: readonly LayananSpm[]): Fault | null {
  const others = layanan.flatMap(
    ({ capaian }) => capaian.find(({ year }) => year !== null && year === figure.year) ?? [],
  );
  const amounts = inPercent(others);
  if (figure.reading.form !== "amount" || amounts.length < layanan.length) return null;
  const { value, decimals } = figure.reading;
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const places = others.map(({ reading }) => (reading.form === "amount" ? reading.decimals : 0));
  const tolerance = printedTolerance(Math.min(decimals, ...places));
  if (value >= low - tolerance && value <= high + tolerance) return null;
  const expected = low === high ? printNumber(low) : `${printNumber(low)} sampai ${printNumber(high)}`;
  return {
    figure,
    others,
    expected,
    told: `${String(figure.year)}: di sini ${figure.cell.text}, di tabel SPM ${expected}`,
  };
}

/** On the scale 0-100: figures of one and less without a percent sign are fractions. */
function inPercent(figures: readonly Figure[]): number[] {
  const amounts = figures.flatMap(({ reading }) => amountOf(reading) ?? []);
  const signed = figures.some(({ reading }) => reading.form === "amount" && reading.percent);
  return amounts.every((amount) => amount <= 1) && !signed ? amounts.map((amount) => amount * 100) : amounts;
}

function draft(row: Capaian, layanan: readonly LayananSpm[], faults: readonly Fault[]): FindingDraft {
  const told = layanan
    .map(({ table, row: at, name }) => `${table.text(at, "jenis-pelayanan")} ${name.name}`)
    .join(" ");
  const sure = containment(row.name.name, told) >= COVERS;
  const parts = layanan.length > 1 ? ` (${String(layanan.length)} layanan)` : "";
  return {
    cells: faults.map(({ figure }) => figure.cell),
    related: faults.flatMap(({ others }) => others.map(({ cell }) => cell)),
    apa: `Realisasi "${quote(row.name.name)}" bertentangan dengan tabel SPM${parts}. ${faults.map((fault) => fault.told).join("; ")}.`,
    perbaikan: "Pakai satu sumber data untuk kedua tabel; bila cara hitungnya berbeda, jelaskan.",
    observed: faults.map(({ figure }) => figure.cell.text).join("; "),
    expected: faults.map((fault) => fault.expected).join("; "),
    subject: `${nameKey(row.cell.text)}|spm`,
    ...(sure ? {} : { severity: "info" as const }),
  };
}

import { namesBadThing } from "../numbers/arah";
import { printList } from "../numbers/print";
import { isCountable } from "../numbers/unit";
import { pemilik, satuanOf, semuaIndikator } from "../plan/indikator";
import { arahIndikator, type ArahIndikator } from "../plan/arah-indikator";
import { nameKey } from "../plan/name";
import type { Figure, Indikator, Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { sebutArah } from "./shared/cara-capaian";
import { isAgainst, stepsOf, type Step } from "./shared/steps";
import { quote } from "./shared/wording";

/** T5, T7: what should rise does not fall, from the baseline on; what should fall does not rise. */
export const targetMelawanArah = defineRule({
  id: "target-melawan-arah",
  category: "target-regression",
  severity: "warning",
  title: "Target tidak bergerak melawan arah indikatornya",
  why: "Target yang lebih buruk dari kondisi awal atau dari tahun sebelumnya merencanakan kemunduran. Biasanya angkanya salah ketik, atau kondisi awalnya dihitung dengan cara lain.",
  source:
    "Logika perencanaan. Arah indikator dibaca dari kata-katanya, kecuali ditetapkan sendiri di buku kerja; indikator yang arahnya tidak jelas tidak diperiksa.",
  tables: [
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "rencana-pendanaan",
    "pencapaian-kinerja",
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2025 | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase pekerja sosial yang bekerja sesuai standar | 100 | *66,13 | 66,13 | *65,32
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 3,2 | *3,49-3,20 | 2,93-3,07 | 2,93-3,06
       Meningkatnya kinerja | | Predikat SAKIP | BB | BB | *B | A
       Menurunnya kecelakaan | | Angka kecelakaan lalu lintas (kejadian) | 101 | 98 | 94 | *96`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2025 | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase anak terlantar yang terpenuhi kebutuhannya | 100 | 100 | 100 | 100
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 6,1 | 6 | - | 5,4
       Meningkatnya layanan | | Persentase warga yang belum terlayani | 20 | 15 | 10 | 5
       Meningkatnya layanan | | Persentase rumah kumuh | 20 | 15 | 16 | 5
       Meningkatnya layanan | | Jumlah orang yang menerima bantuan | 200 | 150 | 170 | 120`,
    ],
  },
  *check(plan) {
    for (const measured of allMeasured(plan)) {
      if (!mayHaveDirection(measured, plan)) continue;
      const arah = arahIndikator(plan, measured.nama);
      if (arah.dari === "dugaan") continue;
      const wrong = stepsOf(measured.figures()).filter((step) => isAgainst(step, arah.polaritas));
      if (wrong.length > 0) yield draft(measured, wrong, arah);
    }
  },
});

interface Measured {
  readonly nama: string;
  readonly satuan: string;
  readonly pemilik: string;
  /** In the order of time; most are never asked for. */
  figures(): readonly Figure[];
}

function* allMeasured(plan: Plan): Generator<Measured> {
  for (const placed of semuaIndikator(plan)) {
    const { indikator } = placed;
    const { name: nama } = indikator.name;
    yield {
      ...{ nama, satuan: satuanOf(indikator), pemilik: pemilik(placed) },
      figures: () => fromBaseline(indikator),
    };
  }
  for (const { name, target } of plan.capaian)
    yield { nama: name.name, satuan: name.unit, pemilik: "pencapaian-kinerja", figures: () => target };
}

function fromBaseline({ baseline, targets }: Indikator): Figure[] {
  const inOrder = baseline.filter(({ year }, index) => {
    const before = baseline[index - 1]?.year ?? null;
    return year === null || before === null || before < year;
  });
  return [...inOrder, ...targets];
}

const MEASURE =
  /^(persen|presen|prosen|indeks|nilai|skor|tingkat|laju|rasio|angka|cakupan|predikat|kategori)/i;

/**
 * Shares and scores have a direction; what is counted goes up and down with demand, unless a person says otherwise or
 * nobody wants it: accidents are counted, and still should fall.
 */
function mayHaveDirection({ nama, satuan }: Measured, plan: Plan): boolean {
  if (isCountable(satuan) === false || (satuan === "" && MEASURE.test(nama))) return true;
  if (namesBadThing(nama)) return true;
  return plan.polaritas.length > 0 && arahIndikator(plan, nama).dari === "ditetapkan";
}

function draft(
  { nama, pemilik, figures }: Measured,
  steps: readonly Step[],
  arah: ArahIndikator,
): FindingDraft {
  const turned = arah.polaritas === "positif" ? "turun" : "naik";
  const told = steps.map(({ from, to }) => `${turned} dari ${at(from.figure)} ke ${at(to.figure)}`);
  return {
    cells: steps.map(({ to }) => to.figure.cell),
    related: figures()
      .filter((figure) => steps.some(({ from }) => from.figure === figure))
      .map(({ cell }) => cell),
    apa: `Target "${quote(nama)}" ${printList(told)}, padahal seharusnya ${arah.polaritas === "positif" ? "naik atau tetap" : "turun atau tetap"} (${sebutArah(arah)}).`,
    perbaikan:
      "Periksa target dan kondisi awalnya: angka, satuan, dan cara hitungnya harus sama. Bila memang direncanakan demikian, jelaskan di kolom keterangan.",
    observed: steps.map(({ to }) => to.figure.cell.text).join("; "),
    expected: steps
      .map(({ from }) => `${arah.polaritas === "positif" ? "≥" : "≤"} ${from.figure.cell.text}`)
      .join("; "),
    subject: `${pemilik}|${nameKey(nama)}|arah target`,
    arah,
  };
}

function at({ cell, year }: Figure): string {
  return year === null ? cell.text : `${cell.text} (${String(year)})`;
}

import { PREDIKAT, rankOf } from "../numbers/predicate";
import { pemilik, semuaIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Figure, Indikator } from "../plan/plan";
import { defineRule } from "./rule";
import { sebutIndikator } from "./shared/wording";

/** T12, F10: scores and grades stay on their scale. */
export const nilaiDiLuarSkala = defineRule({
  id: "nilai-di-luar-skala",
  category: "number-format",
  severity: "warning",
  title: "Nilai SAKIP dan IKM berada pada skalanya",
  why: "Nilai SAKIP paling banyak 100 dan predikatnya D sampai AA; IKM 25 sampai 100. Angka di luar itu salah ketik, atau memakai skala lain.",
  source: "PermenPANRB 88/2021 (SAKIP) dan 14/2017 (IKM). IKM berskala 1 sampai 4 hanya diberitahukan.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "indikator-rpjmd"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 70,01 | *7.026 | 70,51
       Meningkatnya kinerja | | Predikat SAKIP | BB | *BBB | A
       Meningkatnya layanan | | Indeks Kepuasan Masyarakat (IKM) | *3,4 | *3,5 | *3,6`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 70 | 71 | A (81)
       Meningkatnya layanan | | Nilai IKM | 84,37 | 85 | 86
       Meningkatnya layanan | | Persentase IKM yang dibina | 10 | 12 | 20
       Meningkatnya layanan | | Jumlah dokumen SAKIP | 120 | 120 | 120`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const scale = scaleOf(indikator);
      const off = scale ? indikator.figures.filter((figure) => isOff(figure, scale)) : [];
      if (!scale || off.length === 0) continue;
      yield {
        cells: off.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `${sebutIndikator(indikator)} tertulis ${off.map(({ cell }) => cell.text).join("; ")}, di luar skala ${scale.nama}.`,
        perbaikan: `Tulis menurut skala ${scale.nama}.`,
        observed: off.map(({ cell }) => cell.text).join("; "),
        expected: scale.nama,
        subject: `${pemilik(placed)}|${nameKey(indikator.cell.text)}|skala`,
        ...(off.every(isOnFour) ? { severity: "info" as const } : {}),
      };
    }
  },
});

interface ScoreScale {
  readonly nama: string;
  readonly low: number;
  readonly grades: readonly string[];
}

const SAKIP: ScoreScale = { nama: "SAKIP: 0-100 atau D sampai AA", low: 0, grades: PREDIKAT.SAKIP };
const IKM: ScoreScale = { nama: "IKM: 25-100 atau D sampai A", low: 25, grades: PREDIKAT.IKM };

/** Only what is itself the score: "Jumlah dokumen SAKIP" is none. */
function scaleOf({ name }: Indikator): ScoreScale | null {
  if (/^(nilai|predikat|skor)\b.*\b(sakip|akip)\b/i.test(name.name)) return SAKIP;
  return /^(nilai|indeks|skor)\b.*(\bikm\b|kepuasan masyarakat)/i.test(name.name) ? IKM : null;
}

/** 0 often stands for nothing. */
function isOff({ reading }: Figure, { low, grades }: ScoreScale): boolean {
  if (reading.form === "amount")
    return reading.value !== 0 && (reading.value < low || reading.value > 100) && !reading.percent;
  return (
    reading.form === "predicate" && /^[A-D]{1,3}$/.test(reading.text) && rankOf(reading.text, grades) === null
  );
}

function isOnFour({ reading }: Figure): boolean {
  return reading.form === "amount" && reading.value >= 1 && reading.value <= 4;
}

import { capaian } from "../numbers/capaian";
import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { followsPercent } from "../numbers/tolerance";
import { arahIndikator, type ArahIndikator } from "../plan/arah-indikator";
import { nameKey } from "../plan/name";
import type { Evaluasi, Figure } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { rumusDiterima, sebutCara, sebutHitungan, sebutRumus } from "./shared/cara-capaian";
import { quote } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** E.80, E.81 and T-C.29: ratios and degrees of attainment follow from their target and what was realised. */
export const evaluasiTingkat = defineRule({
  id: "evaluasi-tingkat",
  category: "ratio-mismatch",
  severity: "error",
  title: "Tingkat capaian dihitung dari realisasi dan targetnya",
  why: "Tingkat capaian menentukan predikat kinerja; angka yang tidak mengikuti barisnya menyesatkan.",
  source:
    "Formulir E.81 (kolom 14 = 13 / 5 x 100), E.80 (rasio), dan T-C.29 (kolom 8 = 7 / 6, kolom 11 = 10 / 4), Permendagri 86/2017. Untuk indikator yang diharapkan turun diterima juga (2T-R)/T dan T/R (praktik).",
  tables: ["evaluasi-renja", "evaluasi-renstra", "rekapitulasi-renja"],
  examples: {
    salah: [
      `Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
       Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
       1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 100 | 90 | *95 | 100 | 390 | *88`,
    ],
    benar: [
      `Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
       Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
       1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 100 | 90 | 90 | 100 | 390 | 78,00
       1.06.05 - PROGRAM B | Jumlah orang terdata | 0 | 0 | 0 | 0 | - | 0 | 0 | -`,
    ],
  },
  *check(plan) {
    for (const row of plan.evaluasi) {
      for (const what of ["kinerja", "rupiah"] as const) {
        const { sd, tingkat, targetAkhir, target, realisasi, rasio } = row[what];
        // Money has no polarity: what is spent is measured by what was planned.
        const rated = { row, arah: what === "kinerja" ? arahIndikator(plan, row.name.name) : null };
        if (tingkat && sd && targetAkhir) yield* compare(rated, [targetAkhir, sd, tingkat]);
        for (const [slot, printed] of rasio.entries()) {
          const [t, r] = [target[slot], realisasi[slot]];
          if (t && r) yield* compare(rated, [t, r, printed]);
        }
      }
    }
  },
});

/** From this difference on a ratio is wrong and not just rounded otherwise. */
const WRONG_FROM = 0.5;

interface Rated {
  readonly row: Evaluasi;
  /** null for money. */
  readonly arah: ArahIndikator | null;
}

function* compare(
  { row, arah }: Rated,
  [target, realisasi, printed]: readonly [target: Figure, realisasi: Figure, printed: Figure],
): Generator<FindingDraft> {
  const [t, r] = [amountOf(target.reading), amountOf(realisasi.reading)];
  const { reading } = printed;
  if (t === null || t === 0 || r === null || reading.form !== "amount") return;
  const [proposed, ...others] = arah ? rumusDiterima(arah) : (["R/T"] as const);
  const expected = capaian(t, r, proposed);
  const computed = [expected, ...others.map((rumus) => capaian(t, r, rumus))];
  if (expected === null || computed.some((value) => value !== null && followsPercent(reading, value))) return;
  const cara = arah ? ` (${sebutCara(arah)})` : "";
  yield {
    cells: [printed.cell],
    related: [target.cell, realisasi.cell],
    apa: `${arah ? "Tingkat capaian" : "Tingkat realisasi anggaran"} "${quote(row.name.name)}"${cara} tertulis ${printed.cell.text}, sedangkan ${sebutHitungan(proposed, t, r)} = ${printNumber(expected, 2)}.`,
    perbaikan: `Ganti dengan rumus ${sebutRumus(proposed)}, atau betulkan angka yang keliru.`,
    observed: printed.cell.text,
    expected: printNumber(expected, 2),
    subject: `${nameKey(row.cell.text)}|tingkat|${arah ? "kinerja" : "rupiah"}|${String(printed.year ?? "")}`,
    ...(arah ? { arah } : {}),
    fix: fixOf(
      [{ ...addressOf(printed.cell), value: writtenLike(row.table, printed.cell, expected) }],
      false,
    ),
    ...(Math.abs(reading.value - expected) >= WRONG_FROM ? {} : { severity: "warning" as const }),
  };
}

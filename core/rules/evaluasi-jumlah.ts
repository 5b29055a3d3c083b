import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { printedTolerance } from "../numbers/tolerance";
import { nameKey } from "../plan/name";
import type { Evaluasi, EvaluasiAngka, Figure } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** E.81: the year is what its quarters come to, and the Renstra so far is what it was before and the year. */
export const evaluasiJumlah = defineRule({
  id: "evaluasi-jumlah",
  category: "total-mismatch",
  severity: "error",
  title: "Realisasi evaluasi Renja mengikuti triwulan dan realisasi sebelumnya",
  why: "Tingkat capaian Renstra dihitung dari jumlah ini. Bila jumlahnya keliru, predikat kinerjanya pun keliru.",
  source:
    "Formulir E.81 (kolom 13 = 6 + 12) dan T-C.29 (kolom 10 = 5 + 7 + 9), Permendagri 86/2017. Kinerja yang tidak dijumlahkan (persentase, indeks) boleh memakai nilai terakhir atau tertinggi (praktik).",
  tables: ["evaluasi-renja", "rekapitulasi-renja"],
  examples: {
    salah: [
      `Evaluasi Terhadap Hasil Renja
       Program / Kegiatan | Indikator | Target Renstra | Realisasi s.d. Tahun Lalu | | Target Renja | Realisasi Triwulan I | | Realisasi Triwulan II | | Realisasi Triwulan III | | Realisasi Triwulan IV | | Realisasi Renja | | Realisasi Renstra s/d Tahun Ini | | Tingkat Capaian
       | | K | K | Rp | K | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K
       1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 2.000.000 | 100 | 20 | 200.000 | 30 | 300.000 | 25 | 250.000 | 15 | 150.000 | *95 | *800.000 | 295 | *2.900.000 | 59`,
    ],
    benar: [
      `Evaluasi Terhadap Hasil Renja
       Program / Kegiatan | Indikator | Target Renstra | Realisasi s.d. Tahun Lalu | | Target Renja | Realisasi Triwulan I | | Realisasi Triwulan II | | Realisasi Triwulan III | | Realisasi Triwulan IV | | Realisasi Renja | | Realisasi Renstra s/d Tahun Ini | | Tingkat Capaian
       | | K | K | Rp | K | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K
       1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 2.000.000 | 100 | 20 | 200.000 | 30 | 300.000 | 25 | 250.000 | 15 | 150.000 | 90 | 900.000 | 290 | 2.900.000 | 58
       1.06.05 - PROGRAM B | Persentase layanan | 90 | 80 | 1.000.000 | 85 | 60 | 200.000 | 70 | 500.000 | 80 | 700.000 | 85 | 900.000 | 85 | 900.000 | 85 | 1.900.000 | 94,44`,
    ],
  },
  *check(plan) {
    for (const row of plan.evaluasi) {
      for (const what of ["kinerja", "rupiah"] as const) {
        yield* fromQuarters(row, what);
        yield* sinceBeginning(row, what);
      }
    }
  },
});

type What = "kinerja" | "rupiah";

function* fromQuarters(row: Evaluasi, what: What): Generator<FindingDraft> {
  const { triwulan, realisasi } = row[what];
  const [printed] = realisasi;
  if (printed) yield* compare(row, { what, printed, addends: triwulan, told: "realisasi keempat triwulan" });
}

function* sinceBeginning(row: Evaluasi, what: What): Generator<FindingDraft> {
  const { sd, lalu, realisasi, berjalan }: EvaluasiAngka = row[what];
  const addends = [lalu, realisasi[0] ?? null, berjalan].filter(
    (figure): figure is Figure => figure !== null,
  );
  if (sd && lalu)
    yield* compare(row, { what, printed: sd, addends, told: "realisasi sebelumnya dan tahun ini" });
}

function* compare(
  row: Evaluasi,
  { what, printed, addends, told }: { what: What; printed: Figure; addends: readonly Figure[]; told: string },
): Generator<FindingDraft> {
  const { reading } = printed;
  const unreadable = addends.some((figure) => !["amount", "empty"].includes(figure.reading.form));
  const amounts = addends.flatMap((figure) => amountOf(figure.reading) ?? []);
  if (reading.form !== "amount" || unreadable || amounts.length < 2) return;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  // Quarters may be printed as they come to, and what is not added up as it stands at the end.
  const accepted = [sum, amounts.at(-1) ?? sum, ...(what === "kinerja" ? amounts : [])];
  const tolerance = what === "rupiah" ? amounts.length : printedTolerance(reading.decimals);
  if (accepted.some((amount) => Math.abs(amount - reading.value) <= tolerance)) return;
  yield {
    cells: [printed.cell],
    related: addends.map(({ cell }) => cell),
    apa: `${what === "rupiah" ? "Realisasi anggaran" : "Realisasi kinerja"} "${quote(row.name.name)}" tertulis ${printed.cell.text}, sedangkan ${told} berjumlah ${printNumber(sum)} (${amounts.map((amount) => printNumber(amount)).join(" + ")}).`,
    perbaikan: "Ganti dengan rumus penjumlahan, atau betulkan angka yang keliru.",
    observed: printed.cell.text,
    expected: printNumber(sum),
    subject: `${nameKey(row.cell.text)}|${what}|${told}`,
    fix: fixOf(
      [
        {
          ...addressOf(printed.cell),
          value: writtenLike(row.table, printed.cell, sum),
          sum: addends.map(({ cell }) => addressOf(cell)),
        },
      ],
      false,
    ),
    ...(what === "rupiah" ? {} : { severity: "warning" as const }),
  };
}

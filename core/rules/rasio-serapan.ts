import { printNumber, printSome } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { followsPercent } from "../numbers/tolerance";
import { nameKey } from "../plan/name";
import type { Figure, Serapan } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import {
  besideOf,
  isOwnFault,
  ratioReason,
  type RatioCase,
  type RatioFigures,
} from "./shared/reasons/ratio-reason";
import { quote } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** F3: the printed ratio is realisasi / anggaran x 100, and lies between 50 and 100. */
export const rasioSerapan = defineRule({
  id: "rasio-serapan",
  category: "ratio-mismatch",
  severity: "error",
  title: "Rasio serapan dihitung dari anggaran dan realisasinya",
  why: "Rasio serapan dasar penilaian kinerja keuangan; angka yang tidak mengikuti barisnya sendiri langsung terlihat oleh pemeriksa.",
  source: 'Kolom "Rasio antara realisasi dan anggaran" T-C.24: realisasi dibagi anggaran kali 100.',
  tables: ["anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Belanja Operasi | 3.376.526.300 | 2.000.000 | 3.172.577.550 | 1.382.000 | *93,06 | *
       Belanja Modal | 100.000.000 | 100.000.000 | *40.000.000 | *110.000.000 | 40,00 | 110,00`,
    ],
    benar: [
      `Uraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Belanja Operasi | 3.376.526.300 | - | 3.172.577.550 | - | 93,96 | -
       Belanja Modal | 100.000.000 | 100.000.000 | 66.666.666 | 98.000.000 | 67 | 98,00%`,
    ],
  },
  *check(plan) {
    for (const row of plan.serapan) yield* wrongRatios(row, besideOf(plan.serapan, row));
    for (const rows of byTable(plan.serapan)) yield* unusual(rows);
  },
});

interface Amounts {
  readonly slot: number;
  readonly anggaran: number;
  readonly realisasi: number;
  readonly ratio: number;
}

function amounts(row: Serapan): Amounts[] {
  return row.anggaran.flatMap((figure, slot) => {
    const anggaran = amountOf(figure.reading);
    const other = row.realisasi[slot];
    const realisasi = other ? amountOf(other.reading) : null;
    return anggaran && realisasi !== null
      ? [{ slot, anggaran, realisasi, ratio: (realisasi / anggaran) * 100 }]
      : [];
  });
}

function* wrongRatios(row: Serapan, beside: readonly Serapan[]): Generator<FindingDraft> {
  const wrong = amounts(row).flatMap((each) => {
    const rasio = row.rasio[each.slot];
    const printed = rasio ? amountOf(rasio.reading) : null;
    if (!rasio || (printed === null && rasio.reading.form !== "empty")) return [];
    const isRight = rasio.reading.form === "amount" && followsPercent(rasio.reading, each.ratio);
    return isRight ? [] : [{ ...each, rasio, printed }];
  });
  const printed = wrong.filter((each) => each.printed !== null);
  const empty = wrong.filter((each) => each.printed === null);
  if (printed.length > 0) {
    const ratios = caseOf(row, beside);
    const slots = printed.map(({ slot }) => slot);
    const serious = printed.some((each) => Math.abs((each.printed ?? 0) - each.ratio) >= 0.5);
    const found = draft(row, printed, serious ? "error" : "warning");
    const fix = ratioFix(row, printed, !serious || isOwnFault(ratios, slots));
    yield { ...found, apa: `${found.apa}${ratioReason(ratios, slots)}`, fix };
  }
  // A table without any ratios says so by itself.
  if (empty.length > 0 && row.rasio.length > 0) yield draft(row, empty, "warning");
}

function caseOf(row: Serapan, beside: readonly Serapan[]): RatioCase {
  const figures = (each: Serapan): RatioFigures => ({ ...each, name: each.uraian, dasar: each.anggaran });
  const words = { dasar: "anggaran", realisasi: "realisasi" };
  return { row: figures(row), beside: beside.map(figures), words };
}

type Wrong = Amounts & { readonly rasio: Figure; readonly printed: number | null };

function ratioFix({ table }: Serapan, wrong: readonly Wrong[], certain: boolean): Fix | null {
  return fixOf(
    wrong.map(({ rasio: { cell }, ratio }) => ({
      ...addressOf(cell),
      value: writtenLike(table, cell, ratio),
    })),
    certain,
  );
}

function draft(row: Serapan, wrong: readonly Wrong[], severity: "error" | "warning"): FindingDraft {
  const told = wrong.map(({ rasio, anggaran, realisasi, ratio, printed }) => {
    const cell = printed === null ? "" : `, tercetak ${rasio.cell.text}`;
    return `${String(rasio.year ?? "")}: ${printNumber(realisasi)} / ${printNumber(anggaran)} x 100 = ${printNumber(ratio, 2)}${cell}`;
  });
  const isEmpty = wrong.every(({ printed }) => printed === null);
  return {
    cells: wrong.map(({ rasio }) => rasio.cell),
    related: wrong.flatMap(({ slot }) =>
      [row.anggaran[slot], row.realisasi[slot]].flatMap((figure) => figure?.cell ?? []),
    ),
    apa: `Rasio "${quote(row.uraian)}" ${isEmpty ? "kosong, padahal anggaran dan realisasinya ada" : "tidak mengikuti anggaran dan realisasinya"}. ${told.join("; ")}.`,
    perbaikan: isEmpty
      ? "Isi dengan rumus realisasi / anggaran x 100."
      : "Ganti dengan rumus realisasi / anggaran x 100, atau betulkan angka yang keliru.",
    observed: wrong.map(({ rasio }) => rasio.cell.text).join("; "),
    expected: wrong.map(({ ratio }) => printNumber(ratio, 2)).join("; "),
    subject: `${nameKey(row.uraian)}|rasio`,
    severity,
    fix: ratioFix(row, wrong, true),
  };
}

function byTable(rows: readonly Serapan[]): Serapan[][] {
  return [...new Set(rows.map((row) => row.table))].map((table) => rows.filter((row) => row.table === table));
}

/** Rightly computed, but worth a sentence of explanation in the document. */
function* unusual(rows: readonly Serapan[]): Generator<FindingDraft> {
  // A total is as odd as its details, and where it adds them up wrongly another rule says so.
  const details = rows.filter(({ row }) => row.kind !== "total");
  const odd = details.flatMap((row) =>
    amounts(row)
      .filter(({ ratio }) => ratio > 100.005 || ratio < 50)
      .map((each) => ({ row, ...each })),
  );
  const [first] = odd;
  if (!first) return;
  yield {
    cells: odd.flatMap(({ row, slot }) => row.realisasi[slot]?.cell ?? []),
    apa: `${String(odd.length)} serapan di luar kewajaran (di bawah 50% atau di atas 100%): ${printSome(odd.map(({ row, slot, ratio }) => `"${quote(row.uraian)}" ${String(row.realisasi[slot]?.year ?? "")} ${printNumber(ratio, 2)}%`))}.`,
    perbaikan: "Periksa angkanya. Bila benar, jelaskan sebabnya di bawah tabel.",
    observed: odd.map(({ ratio }) => printNumber(ratio, 2)).join("; "),
    expected: "50-100",
    subject: "serapan di luar kewajaran",
    severity: "info",
  };
}

import { indukKode, kodePada } from "../kode/kode";
import { amountOf } from "../numbers/target";
import type { Figure, Indikator, Plan, Simpul } from "../plan/plan";
import type { CellValue } from "../workbook/snapshot";
import type { IndikatorIsian, SimpulIsian, Source, YearValues } from "./source";

/** What the tables of a workbook say already: those of the funding table, and the indicators of tujuan and sasaran. */
export function sourceFromPlan(plan: Plan): Source {
  const simpul = plan.pendanaan.flatMap((table) => table.simpul);
  const lists = plan.daftar.filter(({ table }) => table.kind.id === "tujuan-sasaran");
  return {
    simpul: firstOfEach(simpul).map(simpulOf),
    sasaran: lists.flatMap(({ indikator }) =>
      indikator.filter(({ cell }) => cell.text !== "").map(indikatorOf),
    ),
  };
}

/** Of what is chosen by its programs, with the bidang above them; all where none is chosen. */
export function chosenSimpul(simpul: readonly SimpulIsian[], programs: readonly string[]): SimpulIsian[] {
  if (programs.length === 0) return [...simpul];
  const bidang = new Set(programs.map((program) => indukKode(program)));
  return simpul.filter(({ kode, level }) =>
    level === "bidang" ? bidang.has(kode) : programs.includes(kodePada(kode, "program") ?? ""),
  );
}

/** A code that is printed twice is one row of a new table. */
function firstOfEach(simpul: readonly Simpul[]): Simpul[] {
  const seen = new Set<string>();
  return simpul.filter(({ kode }) => !seen.has(kode.baku) && seen.add(kode.baku));
}

function simpulOf({ kode, nama, keluaran, indikator, paguRows }: Simpul): SimpulIsian {
  const [first] = paguRows;
  return {
    kode: kode.baku,
    level: kode.level,
    nama,
    keluaran: keluaran[0]?.cell.text ?? "",
    indikator: indikator.filter(({ cell }) => cell.text !== "").map(indikatorOf),
    pagu: byYear(first?.pagu ?? []),
  };
}

function indikatorOf(indikator: Indikator): IndikatorIsian {
  const { name, satuan, level, tujuan, sasaran, baseline, targets, akhir } = indikator;
  return {
    nama: name.name,
    satuan: satuan && satuan.text !== "" ? satuan.text : name.unit,
    level,
    tujuan,
    sasaran,
    awal: valueOf(baseline.at(-1)),
    target: byYear(targets),
    akhir: akhirOf(akhir, targets),
  };
}

function byYear(figures: readonly Figure[]): YearValues {
  return new Map(
    figures.flatMap((figure): [number, CellValue][] => {
      const value = valueOf(figure);
      return figure.year === null || value === null ? [] : [[figure.year, value]];
    }),
  );
}

function akhirOf(akhir: Figure | null, targets: readonly Figure[]): YearValues {
  const value = valueOf(akhir ?? undefined);
  const last = targets.at(-1)?.year ?? null;
  return new Map(value === null || last === null ? [] : [[last, value]]);
}

/** Numbers as numbers, all else as it is printed; a dash would keep formulas from adding up. */
function valueOf(figure: Figure | undefined): CellValue {
  if (!figure || figure.reading.form === "empty") return null;
  return amountOf(figure.reading) ?? figure.cell.text;
}

import { compareKode, kodePada } from "../../kode/kode";
import { groupBy } from "../../rules/shared/group-by";
import { sumOf } from "../program-pagu";
import type { Ringkasan } from "./ringkasan";

/** The pagu of an urusan or a bidang urusan in all workbooks. */
export interface PaguUrusan {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: "urusan" | "bidang";
  /** Pairs of year and rupiah, in order. */
  readonly pagu: readonly (readonly [year: number, rupiah: number])[];
}

/** The sums of all programs by bidang urusan, each urusan before its bidang. */
export function paguPerUrusan(buku: readonly Ringkasan[]): PaguUrusan[] {
  const names = new Map(buku.flatMap(({ urusan }) => urusan.map(({ kode, nama }) => [kode, nama])));
  const costed = buku.flatMap((each) =>
    each.program.map(({ kode, pagu }) => ({ bidang: bidangOf(kode, each), pagu })),
  );
  const rows = (keyOf: (bidang: string) => string, tingkat: PaguUrusan["tingkat"]): PaguUrusan[] =>
    [...groupBy(costed, ({ bidang }) => keyOf(bidang))].map(([kode, own]) => ({
      kode,
      nama: names.get(kode) ?? "",
      tingkat,
      pagu: yearly(own.flatMap(({ pagu }) => pagu)),
    }));
  const urusan = rows((bidang) => kodePada(bidang, "urusan") ?? bidang, "urusan");
  const bidang = rows((each) => each, "bidang");
  return [...urusan, ...bidang].sort((a, b) => compareKode(a.kode, b.kode));
}

/** A program of any bidang (X.XX.01) is of the first one that its Perangkat Daerah has. */
export function bidangOf(program: string, { organisasi }: Ringkasan): string {
  const bidang = kodePada(program, "bidang") ?? program;
  return bidang.startsWith("X") ? (organisasi?.bidang[0] ?? bidang) : bidang;
}

function yearly(pagu: readonly (readonly [number, number])[]): [number, number][] {
  return [...groupBy(pagu, ([year]) => year)]
    .map(([year, own]): [number, number] => [year, sumOf(own.map(([, amount]) => amount))])
    .sort(([a], [b]) => a - b);
}

import { nameKey } from "../../plan/name";
import type { Indikator } from "../../plan/plan";
import { compareIndikator } from "../../rules/shared/compare-indikator";
import { pairBy } from "./pair";

/** An indicator in both versions, or in one. */
export interface PairedIndikator {
  readonly lama: Indikator | null;
  readonly baru: Indikator | null;
}

/** Finds each indicator of one node or list again: by its name, then by what it means. */
export function pairIndikator(lama: readonly Indikator[], baru: readonly Indikator[]): PairedIndikator[] {
  // Rows that go on without a name pair with each other, in their order.
  const key = ({ cell }: Indikator): string => `=${nameKey(cell.text)}`;
  const same = pairBy(lama, baru, { lama: key, baru: key });
  const { reworded } = compareIndikator(same.lama, same.baru);
  const taken = new Set(reworded.flat());
  const isAlone = (each: Indikator): boolean => !taken.has(each) && nameKey(each.cell.text) !== "";
  return [
    ...[...same.pairs, ...reworded].map(([old, now]) => ({ lama: old, baru: now })),
    ...same.lama.filter(isAlone).map((old) => ({ lama: old, baru: null })),
    ...same.baru.filter(isAlone).map((now) => ({ lama: null, baru: now })),
  ];
}

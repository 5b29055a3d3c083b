import { rememberFor } from "../../numbers/remember";
import type { Plan, Simpul } from "../../plan/plan";
import { groupBy } from "./group-by";
import { isCoded } from "./missing-codes";

/** A place where a code stands, in a funding table or in one that only names what is funded. */
export type Tercetak = Pick<Simpul, "kode" | "written" | "nama" | "cell" | "namaCell">;

/** One code with all its places, in the order of the workbook. */
export interface KodeTercetak {
  readonly baku: string;
  readonly tempat: readonly [Tercetak, ...Tercetak[]];
}

/** The codes of a workbook, each once; several rules ask for them. */
export const kodeTercetak = rememberFor((plan: Plan): readonly KodeTercetak[] => {
  const tempat: Tercetak[] = [
    ...plan.pendanaan.flatMap(({ simpul }) => simpul),
    ...plan.perumusan.flatMap(({ sebutan }) => sebutan.filter(isCoded)),
  ];
  return [...groupBy(tempat, ({ kode }) => kode.baku)].map(([baku, group]) => ({
    baku,
    // No group is empty.
    tempat: group as [Tercetak, ...Tercetak[]],
  }));
});

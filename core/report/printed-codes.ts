import { nameKey } from "../nomenklatur";
import type { Plan, Sebutan, Simpul } from "../plan/plan";
import { formatAddress } from "../workbook/address";

/** A place that prints a code; as a node of the funding tree has it, in whatever table it stands. */
export type PrintedAt = Pick<Simpul, "kode" | "written" | "nama" | "cell" | "namaCell" | "table" | "row">;

/** One code with one name, and all places of the workbook that print the two. */
export interface Printed {
  /** Standard form. */
  readonly kode: string;
  readonly nama: string;
  readonly places: readonly [PrintedAt, ...PrintedAt[]];
}

/** The codes of the funding tables, and after them those that other tables name: priorities, cascade, Renja, evaluation. */
export function printedCodes({ pendanaan, perumusan }: Plan): readonly Printed[] {
  const groups = new Map<string, [PrintedAt, ...PrintedAt[]]>();
  const places = [
    ...pendanaan.flatMap(({ simpul }) => simpul),
    ...alone(perumusan.flatMap(({ sebutan }) => sebutan).filter(isCoded)),
  ];
  for (const place of places) {
    const key = `${place.kode.baku}|${nameKey(place.nama)}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()].map((all) => ({ kode: all[0].kode.baku, nama: all[0].nama, places: all }));
}

const isCoded = (sebutan: Sebutan): sebutan is Sebutan & PrintedAt => sebutan.kode !== null;

/** Of several codes in one cell none can be changed without the others: such cells are left to their planner. */
function alone(places: readonly PrintedAt[]): readonly PrintedAt[] {
  const counts = new Map<string, number>();
  for (const { cell } of places) {
    const at = formatAddress(cell);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return places.filter(({ cell }) => counts.get(formatAddress(cell)) === 1);
}

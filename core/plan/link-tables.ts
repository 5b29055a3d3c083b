import { indukKode } from "../kode/kode";
import type { PendanaanDraft, SimpulDraft } from "./pendanaan";

/**
 * A funding table may go on in another one of the same years, on a sheet for each program say. A node without a parent
 * in its own table then belongs to the one node with its parent's code elsewhere, unless the node stands there too:
 * then one table is a copy of the other.
 */
export function linkTables(pendanaan: readonly PendanaanDraft[]): void {
  for (const part of pendanaan) {
    const others = pendanaan.filter((other) => other !== part && other.years.join() === part.years.join());
    for (const root of part.simpul.filter(({ induk }) => induk === null)) link(root, others);
  }
}

function link(root: SimpulDraft, others: readonly PendanaanDraft[]): void {
  const wanted = indukKode(root.kode.baku);
  const has = ({ simpul }: PendanaanDraft, baku: string | null): boolean =>
    simpul.some(({ kode }) => kode.baku === baku);
  const [only, ...more] = others.filter((other) => has(other, wanted) && !has(other, root.kode.baku));
  const induk = more.length === 0 ? only?.simpul.find(({ kode }) => kode.baku === wanted) : undefined;
  if (!induk) return;
  root.induk = induk;
  induk.anak.push(root);
}

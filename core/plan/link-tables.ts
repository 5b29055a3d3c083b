import { indukKode } from "../kode/kode";
import type { PendanaanDraft, SimpulDraft } from "./pendanaan";

/**
 * A funding table may go on in another one of the same years, on a sheet for each program say. A node without a parent
 * in its own table then belongs to the one node with its parent's code elsewhere, unless the node stands there too:
 * then one table is a copy of the other.
 */
export function linkTables(pendanaan: readonly PendanaanDraft[]): void {
  if (pendanaan.length < 2) return;
  const places = placesByKode(pendanaan);
  for (const part of pendanaan)
    for (const root of part.simpul) if (root.induk === null) link(root, part, places);
}

/** For each code the tables that have it, with the first node of that code in each. */
type Places = ReadonlyMap<string, ReadonlyMap<PendanaanDraft, SimpulDraft>>;

function placesByKode(pendanaan: readonly PendanaanDraft[]): Places {
  const places = new Map<string, Map<PendanaanDraft, SimpulDraft>>();
  for (const part of pendanaan)
    for (const simpul of part.simpul) {
      const known = places.get(simpul.kode.baku) ?? new Map<PendanaanDraft, SimpulDraft>();
      if (!known.has(part)) known.set(part, simpul);
      places.set(simpul.kode.baku, known);
    }
  return places;
}

function link(root: SimpulDraft, part: PendanaanDraft, places: Places): void {
  const parents = places.get(indukKode(root.kode.baku) ?? "") ?? new Map<PendanaanDraft, SimpulDraft>();
  const copies = places.get(root.kode.baku);
  const years = part.years.join();
  const [induk, ...more] = [...parents].flatMap(([other, simpul]) =>
    other !== part && other.years.join() === years && !copies?.has(other) ? [simpul] : [],
  );
  if (!induk || more.length > 0) return;
  root.induk = induk;
  induk.anak.push(root);
}

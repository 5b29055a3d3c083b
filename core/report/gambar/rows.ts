import type { Pohon, SimpulPohon } from "./pohon";

/** A node of the tree as it is drawn: one line, further in the deeper it stands. */
export interface PohonRow {
  readonly simpul: SimpulPohon;
  /** Where it stands, "0.2.1": the same node may stand in several places. */
  readonly path: string;
  /** 0 for the roots. */
  readonly depth: number;
  /** Among the nodes beside it, from 1. */
  readonly place: number;
  readonly of: number;
  /** null where there is nothing to unfold. */
  readonly open: boolean | null;
}

/** What is to be seen of a tree when the nodes at these paths are unfolded, from top to bottom. */
export function pohonRows({ akar }: Pick<Pohon, "akar">, unfolded: ReadonlySet<string>): PohonRow[] {
  const rows: PohonRow[] = [];
  const add = (siblings: readonly SimpulPohon[], above: string, depth: number): void => {
    for (const [index, simpul] of siblings.entries()) {
      const path = above + String(index);
      const open = simpul.anak.length === 0 ? null : unfolded.has(path);
      rows.push({ simpul, path, depth, place: index + 1, of: siblings.length, open });
      if (open) add(simpul.anak, `${path}.`, depth + 1);
    }
  };
  add(akar, "", 0);
  return rows;
}

/** The paths of all nodes that can be unfolded, or of those that `wanted` chooses (and only below chosen ones). */
export function foldablePaths(
  { akar }: Pick<Pohon, "akar">,
  wanted: (simpul: SimpulPohon) => boolean = () => true,
): Set<string> {
  const paths = new Set<string>();
  const add = (siblings: readonly SimpulPohon[], above: string): void => {
    for (const [index, simpul] of siblings.entries()) {
      const path = above + String(index);
      if (simpul.anak.length === 0 || !wanted(simpul)) continue;
      paths.add(path);
      add(simpul.anak, `${path}.`);
    }
  };
  add(akar, "");
  return paths;
}

/** Tujuan, sasaran and bidang urusan stand open at first, so that the programs are in sight. */
export function firstUnfolded(pohon: Pick<Pohon, "akar">): Set<string> {
  const closed: readonly string[] = ["program", "kegiatan", "sub kegiatan"];
  return foldablePaths(pohon, ({ jenis }) => !closed.includes(jenis));
}

import type { PohonRow } from "../../core/report/gambar/rows";

/** What a key does in the tree: where it goes, or which node it folds or unfolds. */
export type TreeMove =
  | { readonly kind: "go"; readonly to: number }
  | { readonly kind: "fold"; readonly path: string; readonly open: boolean };

/** The keys of a tree as everywhere: up and down a line, right into a node, left out of it. */
export function treeMove(key: string, rows: readonly PohonRow[], at: number): TreeMove | null {
  const row = rows[at];
  if (!row) return null;
  switch (key) {
    case "ArrowDown":
      return { kind: "go", to: Math.min(rows.length - 1, at + 1) };
    case "ArrowUp":
      return { kind: "go", to: Math.max(0, at - 1) };
    case "Home":
      return { kind: "go", to: 0 };
    case "End":
      return { kind: "go", to: rows.length - 1 };
    case "ArrowRight":
      if (row.open === null) return null;
      return row.open ? { kind: "go", to: at + 1 } : { kind: "fold", path: row.path, open: true };
    case "ArrowLeft":
      return row.open ? { kind: "fold", path: row.path, open: false } : toParent(rows, row);
    default:
      return null;
  }
}

function toParent(rows: readonly PohonRow[], { path }: PohonRow): TreeMove | null {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const to = rows.findIndex((row) => row.path === parent);
  return to < 0 ? null : { kind: "go", to };
}

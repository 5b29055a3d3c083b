import type { Kecocokan } from "../../core/report/laporan";

export const LAPORAN_PARTS = ["laporan", "cocokkan", "perubahan", "gambar"] as const;
export type LaporanPart = (typeof LAPORAN_PARTS)[number];

/** What the tab of the report knows and shows. */
export interface LaporanState {
  readonly part: LaporanPart;
  /** How the last comparison ended; null before the first, and after something was edited. */
  readonly kecocokan: Kecocokan | null;
}

export const INITIAL_LAPORAN: LaporanState = { part: "laporan", kecocokan: null };

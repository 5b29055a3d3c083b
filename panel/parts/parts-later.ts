import { lazy } from "./lazy";
import type { Parts } from "./parts";

/** Each part is a script of its own. In Google's sidebar, which is one file, `parts-at-once.ts` stands in its place. */
export const PARTS: Parts = {
  temuan: lazy(() => import(/* webpackChunkName: "temuan" */ "./temuan")),
  tabel: lazy(() => import(/* webpackChunkName: "tabel" */ "./tabel")),
  fungsi: lazy(() => import(/* webpackChunkName: "fungsi" */ "./fungsi")),
  nomenklatur: lazy(() => import(/* webpackChunkName: "nomenklatur" */ "./nomenklatur")),
  laporan: lazy(() => import(/* webpackChunkName: "laporan" */ "./laporan")),
  gambar: lazy(() => import(/* webpackChunkName: "gambar" */ "./gambar")),
};

import { defineTableKind } from "../kind";
import { INDIKATOR_COLUMNS, NOT_INDIKATOR_LIST, NOT_INDIKATOR_TITLE } from "./indikator-columns";

/** Indikator Kinerja Utama (BAB IV under Inmendagri 2/2025, BAB VII under Permendagri 86/2017). */
export const iku = defineTableKind({
  id: "iku",
  title: "Indikator kinerja utama (IKU)",
  names: [/indikator kinerja utama/, /\biku\b/],
  columns: INDIKATOR_COLUMNS,
  requires: { indikator: 1, target: 2 },
  rejects: NOT_INDIKATOR_LIST,
  rejectsTitle: NOT_INDIKATOR_TITLE,
  needsName: true,
});

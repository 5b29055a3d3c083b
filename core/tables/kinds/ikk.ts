import { defineTableKind } from "../kind";
import { INDIKATOR_COLUMNS, NOT_INDIKATOR_LIST, NOT_INDIKATOR_TITLE } from "./indikator-columns";

/** Indikator Kinerja Kunci of the bidang urusan (BAB IV under Inmendagri 2/2025). */
export const ikk = defineTableKind({
  id: "ikk",
  title: "Indikator kinerja kunci (IKK)",
  names: [/indikator kinerja kunci/, /\bikk\b/],
  columns: INDIKATOR_COLUMNS,
  requires: { indikator: 1, target: 2 },
  rejects: NOT_INDIKATOR_LIST,
  rejectsTitle: NOT_INDIKATOR_TITLE,
  needsName: true,
});

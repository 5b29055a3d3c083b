import { defineTableKind } from "../kind";
import { INDIKATOR_COLUMNS, NOT_INDIKATOR_LIST, NOT_INDIKATOR_TITLE } from "./indikator-columns";

/** T-C.28 of Permendagri 86/2017. */
export const indikatorRpjmd = defineTableKind({
  id: "indikator-rpjmd",
  title: "Indikator kinerja yang mengacu pada tujuan dan sasaran RPJMD",
  names: [/t\s*-?\s*c\.?\s*-?\s*28/, /mengacu pada tujuan dan sasaran/],
  columns: INDIKATOR_COLUMNS,
  requires: { indikator: 1, target: 2 },
  rejects: NOT_INDIKATOR_LIST,
  rejectsTitle: NOT_INDIKATOR_TITLE,
  needsName: true,
});

import { defineTableKind } from "../kind";
import * as common from "./common";

/** Strategic issues, drawn from potential, problems and the issues around (BAB II under Inmendagri 2/2025). */
export const isuStrategis = defineTableKind({
  id: "isu-strategis",
  title: "Isu strategis",
  names: [/(^|tabel[\s.:]*[\d.]+\s*)(perumusan |identifikasi [^.]{0,20}|teknik [^.]{0,20})?isu strategis/],
  columns: [
    common.NOMOR,
    { role: "potensi", heading: /^potensi/ },
    { role: "masalah", heading: /^permasalahan/ },
    { role: "isu-klhs", heading: /klhs/ },
    { role: "isu-lingkungan", heading: /lingkungandinamis|^isu(global|nasional|regional|internasional)/ },
    { role: "isu-strategis", heading: /^isustrategis/ },
    common.KETERANGAN,
  ],
  requires: { "isu-strategis": 1, masalah: 1 },
  rejects: /target|(^|>)(rp|pagu)$|realisasi|triwulan|indikator/,
});

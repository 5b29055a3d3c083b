import { sasaranRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.26 of Permendagri 86/2017. */
export const strategiKebijakan = defineTemplate({
  id: "strategi-kebijakan",
  kind: "strategi-kebijakan",
  nomor: { "86/2017": "T-C.26" },
  judul: "Tujuan, Sasaran, Strategi, dan Kebijakan",
  masa: "rencana",
  columns: ["tujuan", "sasaran", "strategi", "kebijakan"],
  fill: sasaranRows,
});

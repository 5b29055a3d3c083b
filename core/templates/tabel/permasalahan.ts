import { defineTemplate } from "../template";

/** T-B.35: problems mapped to their roots. */
export const permasalahan = defineTemplate({
  id: "permasalahan",
  kind: "permasalahan",
  nomor: { "86/2017": "T-B.35", "2/2025": "2.2" },
  judul: "Pemetaan Permasalahan untuk Penentuan Prioritas dan Sasaran Pembangunan Daerah",
  masa: "rencana",
  columns: ["nomor", "masalah-pokok", "masalah", "akar-masalah"],
});

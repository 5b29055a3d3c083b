import { defineTemplate } from "../template";

/** Minimum services: those who have a right to them, those who were served, and their share. */
export const spm = defineTemplate({
  id: "spm",
  kind: "spm",
  nomor: { "86/2017": "2.5", "2/2025": "2.5" },
  judul: "Capaian Standar Pelayanan Minimal (SPM)",
  masa: "lalu",
  columns: [
    "nomor",
    "jenis-pelayanan",
    "indikator",
    { title: "Jumlah yang Berhak", columns: [{ each: "lalu", role: "berhak" }] },
    { title: "Jumlah Terlayani", columns: [{ each: "lalu", role: "terlayani" }] },
    { title: "Capaian (%)", columns: [{ each: "lalu", role: "rasio" }] },
  ],
});

import { polaritas as tebakPolaritas } from "../numbers/polaritas";
import { defineFunction } from "./function";

/** POLARITAS(indikator): "positif" or "negatif" by the words of an indicator's name: a guess to be looked over. */
export const polaritas = defineFunction({
  name: "POLARITAS",
  task: "Target",
  summary: "Menebak polaritas indikator dari namanya: negatif bila makin kecil makin baik.",
  formula:
    "negatif bila namanya memuat kata seperti kemiskinan, pengangguran, stunting, kematian, temuan, keluhan; kecuali ada kata " +
    "pengurangan seperti pengentasan, penurunan, penanganan. Selain itu positif.",
  source: "Praktik: tebakan menurut kata, selalu perlu dilihat kembali.",
  certainty: "praktik",
  parameters: [{ name: "indikator", kind: "teks", description: "nama indikator" }],
  result: { kind: "teks", description: "positif atau negatif, dapat dipakai sebagai argumen polaritas" },
  usage: "B5:B90",
  examples: [
    { args: ["Tingkat Kemiskinan"], result: "negatif", note: "Tarakan, Tabel 3.1" },
    {
      args: ["Persentase Pengentasan Desa/Kelurahan Tertinggal"],
      result: "positif",
      note: "mengentaskan: makin besar makin baik",
    },
    { args: ["Nilai SAKIP"], result: "positif", note: "Tarakan, Tabel 3.1" },
  ],
  compute: (indikator) => tebakPolaritas(indikator),
});

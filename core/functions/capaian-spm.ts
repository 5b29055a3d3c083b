import { dibatasi, rumusBatas } from "./capaian-formula";
import { capaian } from "../numbers/capaian";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { unlessBlank } from "./plain-text";

/**
 * CAPAIAN_SPM(terlayani; berhak; [batas]; [nihil]): who was served of those entitled, on the scale 0-100. "" where one is
 * blank; #DIV/0! where some were served though none is entitled.
 */
export const capaianSpm = defineFunction({
  name: "CAPAIAN_SPM",
  task: "Standar pelayanan minimal (SPM)",
  summary: "Menghitung persentase warga yang terlayani dari yang berhak menerima layanan SPM.",
  formula:
    "terlayani / berhak × 100, paling tinggi 100; tidak ada yang berhak dan tidak ada yang dilayani: 100",
  source:
    "Cara hitung SPM (aplikasi publik; teks Permendagri 59/2021 belum terbaca). Tahun tanpa kasus: praktik.",
  certainty: "mungkin",
  parameters: [
    { name: "terlayani", kind: "angka", description: "banyaknya warga yang terlayani" },
    { name: "berhak", kind: "angka", description: "banyaknya warga yang berhak" },
    { name: "batas", kind: "angka", default: 100, description: "capaian tertinggi; yang terendah 0" },
    {
      name: "nihil",
      kind: "pilihan",
      choices: ["100", "kosong"],
      default: "100",
      description: "hasil bila tidak ada yang berhak dan tidak ada yang dilayani",
    },
  ],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "D5:D90; E5:E90",
  examples: [
    { args: [1_117, 1_117], result: 100, note: "Kutai Kartanegara, penyandang disabilitas; tercetak 100" },
    { args: [22_167, 22_167], result: 100, note: "Kutai Kartanegara, anak terlantar; tercetak 100" },
    { args: [0, 0], result: 100, note: "disusun: tidak ada kasus" },
    { args: [0, 0, null, "kosong"], result: "", note: "disusun: tidak ada kasus, dibiarkan kosong" },
    { args: [5, 0], result: "#DIV/0!", note: "disusun: ada yang dilayani tanpa ada yang berhak" },
  ],
  compute: (terlayani, berhak, batas, nihil) => {
    if (terlayani === 0 && berhak === 0) return nihil === "100" ? 100 : "";
    const nilai = capaian(berhak, terlayani);
    return nilai === null
      ? new FunctionError("#DIV/0!", "ada yang dilayani, padahal yang berhak nol")
      : dibatasi(nilai, batas);
  },
  plain: (terlayani, berhak, batas, nihil) => {
    const nilai = rumusBatas(`${terlayani.text}/${berhak.text}*100`, batas);
    const kosong = nihil === "100" ? "100" : '""';
    const tanpaKasus = `AND(${terlayani.text}=0,${berhak.text}=0)`;
    return nilai && unlessBlank([terlayani, berhak], `IF(${tanpaKasus},${kosong},${nilai})`);
  },
});

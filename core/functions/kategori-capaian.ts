import { kategoriKe, MULAI_KATEGORI, SEBUTAN_KATEGORI } from "../numbers/kategori";
import { round } from "../numbers/number";
import { defineFunction } from "./function";
import { firstTrue, quoted, unlessBlank } from "./plain-text";

/** KATEGORI_CAPAIAN(capaian; [pembulatan]; [skala]): the kategori of a capaian given on the scale 0-100; above 100 is the highest. */
export const kategoriCapaian = defineFunction({
  name: "KATEGORI_CAPAIAN",
  task: "Capaian dan realisasi",
  summary: "Menyebut kategori capaian kinerja, dari Sangat Rendah sampai Sangat Tinggi.",
  formula:
    "≥ 91 Sangat Tinggi; 76-90 Tinggi; 66-75 Sedang; 51-65 Rendah; ≤ 50 Sangat Rendah. Skala ini dalam persen bulat " +
    "dan tidak menyebut nilai di antaranya, misalnya 90,5.",
  source:
    "Skala yang disebut berasal dari Permendagri 86/2017 (batas yang sama dipakai LKjIP dengan sebutan " +
    "lain); cara membaca nilai di antaranya adalah praktik.",
  certainty: "mungkin",
  parameters: [
    { name: "capaian", kind: "angka", description: "capaian pada skala 0-100" },
    {
      name: "pembulatan",
      kind: "pilihan",
      choices: ["bulat", "ambang", "mentah"],
      default: "bulat",
      description:
        "bulat: dibulatkan dahulu; ambang: di atas 90, 75, 65, 50; mentah: mulai 91, 76, 66, 51 tanpa dibulatkan",
    },
    {
      name: "skala",
      kind: "pilihan",
      choices: ["tinggi", "baik"],
      default: "tinggi",
      description:
        "sebutan dari Sangat Tinggi sampai Sangat Rendah, atau dari Sangat Baik sampai Sangat Kurang",
    },
  ],
  result: { kind: "teks", description: "kategori" },
  usage: "F5:F90",
  examples: [
    { args: [88.28], result: "Tinggi", note: "Tarakan, Tabel 2.3 baris 2, 2022" },
    { args: [73.08], result: "Sedang", note: "Dumai, T-C.23 baris 2, 2018" },
    { args: [61.25], result: "Rendah", note: "Dumai, T-C.23 baris 3, 2018" },
    { args: [43.82], result: "Sangat Rendah", note: "hasil contoh CAPAIAN dengan polaritas negatif" },
    { args: [90.5], result: "Sangat Tinggi", note: "disusun: dibulatkan menjadi 91" },
    { args: [90.4, "ambang"], result: "Sangat Tinggi", note: "disusun: di atas 90" },
    { args: [88.28, null, "baik"], result: "Baik", note: "Tarakan, baris yang sama, dengan sebutan LKjIP" },
    { args: [90.5, "mentah"], result: "Tinggi", note: "disusun: belum 91" },
  ],
  compute: (capaian, pembulatan, skala) => {
    const nilai = pembulatan === "bulat" ? round(capaian, 0) : capaian;
    const tingkat =
      pembulatan === "ambang" ? MULAI_KATEGORI.findIndex((mulai) => nilai > mulai - 1) : kategoriKe(nilai);
    // Below all limits it is -1: the last one.
    return SEBUTAN_KATEGORI[skala].at(tingkat) ?? "";
  },
  plain: (capaian, pembulatan, skala) => {
    const nilai = pembulatan === "bulat" ? `ROUND(${capaian.text},0)` : capaian.text;
    const [...sebutan] = SEBUTAN_KATEGORI[skala].map(quoted);
    const terendah = sebutan.pop() ?? "";
    const tingkat = sebutan.map((teks, index) => {
      const mulai = MULAI_KATEGORI[index] ?? 0;
      return [
        nilai + (pembulatan === "ambang" ? `>${String(mulai - 1)}` : `>=${String(mulai)}`),
        teks,
      ] as const;
    });
    return unlessBlank([capaian], firstTrue(tingkat, terendah));
  },
});

import { batasi } from "../numbers/capaian";
import { mean } from "../numbers/mean";
import { BATAS, batasSalah, rumusBatas } from "./capaian-formula";
import { defineFunction } from "./function";
import { MOST_ARGUMENTS } from "./plain-text";

const DUMAI = [83.33, 69, 0, 777.08];

/** RATA_CAPAIAN(rentang; [batas]): the mean of the capaian there are, on the scale 0-100. "" where all are blank. */
export const rataCapaian = defineFunction({
  name: "RATA_CAPAIAN",
  task: "Capaian dan realisasi",
  summary: "Menghitung rata-rata capaian; dengan batas, satu capaian yang melonjak tidak menutupi yang lain.",
  formula:
    "jumlah capaian / banyaknya capaian yang terisi; dengan batas, tiap capaian lebih dahulu dibatasi 0 sampai batas",
  source:
    'Baris "Rata-rata capaian kinerja (%)" tabel E.81 (aplikasi publik). Batas: praktik; dokumen Dumai dan Tarakan tidak membatasi.',
  certainty: "mungkin",
  parameters: [{ name: "rentang", kind: "rentang-angka", description: "capaian pada skala 0-100" }, BATAS],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "P5:T5",
  examples: [
    {
      args: [[106.56, 131.57, 102.99, 116.38, 100]],
      result: 111.5,
      decimals: 2,
      note: "Tarakan, Tabel 2.3 baris 1",
    },
    {
      args: [[106.56, 131.57, 102.99, 116.38, 100], 100],
      result: 100,
      note: "baris yang sama dengan batas 100",
    },
    {
      args: [DUMAI],
      result: 232.35,
      decimals: 2,
      note: "Dumai, T-C.23 baris 5: satu capaian 777,08 menentukan",
    },
    { args: [DUMAI, 100], result: 63.08, decimals: 2, note: "baris yang sama dengan batas 100" },
    { args: [["-", "", 80]], result: 80, note: "disusun: yang kosong tidak dihitung" },
  ],
  compute: (rentang, batas) => {
    const salah = batasSalah(batas);
    if (salah) return salah;
    const terbatas = rentang.map((nilai) =>
      nilai === null || batas === null ? nilai : batasi(nilai, batas),
    );
    return mean(terbatas) ?? "";
  },
  plain: (rentang, batas) => {
    const sel = rentang.map(({ text }) => text);
    if (sel.length > MOST_ARGUMENTS) return null;
    const banyak = `COUNT(${sel.join(",")})`;
    if (batas === null) return `IF(${banyak}=0,"",AVERAGE(${sel.join(",")}))`;
    const terbatas = sel.map((text) => {
      const nilai = rumusBatas(text, batas);
      return nilai === null ? null : `IF(ISNUMBER(${text}),${nilai},0)`;
    });
    return terbatas.includes(null) ? null : `IF(${banyak}=0,"",(${terbatas.join("+")})/${banyak})`;
  },
});

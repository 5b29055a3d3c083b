import { indeksSpm as hitungIndeksSpm } from "../numbers/spm";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { unlessBlank } from "./plain-text";

/** INDEKS_SPM(penerima; mutu; [bobot_penerima]): the index of minimum services, 0 to 100; #NUM! for a negative part. */
export const indeksSpm = defineFunction({
  name: "INDEKS_SPM",
  task: "Standar pelayanan minimal (SPM)",
  summary: "Menghitung indeks pencapaian SPM dari capaian penerima dan capaian mutu.",
  formula: "80% × capaian penerima layanan + 20% × capaian mutu minimal; masing-masing paling tinggi 100",
  source: "Permendagri 59/2021 menurut tiga aplikasi publik (teks aturannya belum terbaca).",
  certainty: "mungkin",
  parameters: [
    { name: "penerima", kind: "angka", description: "persen warga yang terlayani, 0 sampai 100" },
    {
      name: "mutu",
      kind: "angka",
      description: "persen mutu minimal barang, jasa, dan SDM yang terpenuhi, 0 sampai 100",
    },
    {
      name: "bobot_penerima",
      kind: "angka",
      default: 80,
      description: "bobot penerima dalam persen; sisanya bobot mutu",
    },
  ],
  result: { kind: "angka", description: "indeks 0 sampai 100, tidak dibulatkan" },
  usage: "D5:D90; E5:E90",
  examples: [
    { args: [100, 100], result: 100, note: "Pontianak; tercetak 100%" },
    { args: [35.99, 0], result: 28.79, decimals: 2, note: "Tarakan, anak terlantar 2020 (mutu disusun)" },
    {
      args: [35.99, 100],
      result: 48.79,
      decimals: 2,
      note: "penerima yang sama dengan mutu penuh (disusun)",
    },
    { args: [120, 100], result: 100, note: "disusun: penerima dibatasi 100" },
  ],
  compute: (penerima, mutu, bobot_penerima) => {
    if (penerima < 0 || mutu < 0) return new FunctionError("#NUM!", "penerima dan mutu tidak boleh negatif");
    if (bobot_penerima < 0 || bobot_penerima > 100)
      return new FunctionError("#NUM!", "bobot_penerima harus 0 sampai 100");
    return hitungIndeksSpm(penerima, mutu, bobot_penerima);
  },
  plain: (penerima, mutu, bobot_penerima) => {
    const [p, m, b] = [penerima.text, mutu.text, bobot_penerima.text];
    if (bobot_penerima.value === null) return null;
    const indeks = `(MIN(${p},100)*${b}+MIN(${m},100)*(100-${b}))/100`;
    return unlessBlank([penerima, mutu], `IF(OR(${p}<0,${m}<0,${b}<0,${b}>100),NA(),${indeks})`);
  },
});

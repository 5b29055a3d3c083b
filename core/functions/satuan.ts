import { unitOf } from "../numbers/target";
import { splitUnit } from "../numbers/unit";
import { defineFunction } from "./function";
import { bacaTarget } from "./target-argument";

/** "((%))" and "(Dokumen)": nothing but a unit. */
const ONLY_UNIT = /^[( ]*([^()]+?)[) ]*$/;

/** SATUAN(teks): the unit behind an indicator or in a target's cell, as it is written; "" where there is none. */
export const satuan = defineFunction({
  name: "SATUAN",
  task: "Angka dan teks",
  summary: "Mengambil satuan dari nama indikator atau dari sel target.",
  formula: "isi kurung di akhir teks; bila tidak ada, tulisan di belakang angkanya",
  source: "Penulisan satuan pada tabel Tarakan (dalam kurung) dan Dumai (di dalam sel target).",
  certainty: "pasti",
  parameters: [{ name: "teks", kind: "teks", description: "nama indikator atau isi sel target" }],
  result: { kind: "teks", description: "satuan seperti tertulis, persen sebagai %; kosong bila tidak ada" },
  usage: "C5:C90",
  examples: [
    {
      args: ["Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan (Paket)"],
      result: "Paket",
      note: "Tarakan, Tabel 4.3",
    },
    { args: ["Tingkat Kemiskinan ((%))"], result: "%", note: "Tarakan, Tabel 4.2: kurung ganda" },
    { args: ["1349Orang"], result: "Orang", note: "Dumai, T-C.27" },
    { args: ["11 Dokumen"], result: "Dokumen", note: "Dumai, T-C.27" },
    { args: ["Jumlah PPKS (PPKS)"], result: "", note: "disusun: singkatan dalam kurung bukan satuan" },
  ],
  compute: (teks) => {
    const { unit } = splitUnit(teks);
    if (unit !== "") return unit;
    const target = bacaTarget(teks);
    if (target.form === "several") return target.parts.map((part) => part.unit).join("/");
    return unitOf(target) || (teks.startsWith("(") ? (ONLY_UNIT.exec(teks)?.[1] ?? "") : "");
  },
});

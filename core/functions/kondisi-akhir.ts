import { kondisiAkhir as hitungKondisiAkhir, sifatSatuan, type Sifat } from "../numbers/period";
import { amountOf, unitOf, type Target } from "../numbers/target";
import { normalUnit } from "../numbers/unit";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { isBlankCell, periodFormula } from "./plain-text";
import { bacaTarget } from "./target-argument";

type Nilai = number | string;

/**
 * KONDISI_AKHIR(rentang; [sifat]; [satuan]): the figure at the end of the period; "" where all years are blank. #N/A
 * where the unit does not tell whether the years add up; #VALUE! for broken digits, or where texts should be added up.
 */
export const kondisiAkhir = defineFunction({
  name: "KONDISI_AKHIR",
  task: "Target",
  summary: "Menghitung kondisi kinerja pada akhir periode dari target tiap tahun.",
  formula:
    "kumulatif: jumlah semua tahun; akhir: nilai tahun terakhir; maks: nilai terbesar. Otomatis menurut satuan: yang " +
    "dihitung (Dokumen, Orang, Unit) dijumlahkan; persen, indeks, nilai, predikat, dan teks diambil yang terakhir.",
  source:
    "Kolom Kondisi Kinerja pada akhir periode tabel T-C.27; cara menghitungnya tidak ditemukan dalam aturan.",
  certainty: "praktik",
  parameters: [
    {
      name: "rentang",
      kind: "rentang-nilai",
      description: "target tiap tahun; satuan boleh di dalam selnya",
    },
    {
      name: "sifat",
      kind: "pilihan",
      choices: ["otomatis", "kumulatif", "akhir", "maks"],
      default: "otomatis",
      description: "cara menghitungnya",
    },
    {
      name: "satuan",
      kind: "teks",
      default: null,
      description: "satuan indikator; perlu untuk otomatis bila tidak ada di dalam sel target",
    },
  ],
  result: { kind: "nilai", description: "angka, atau teks target tahun terakhir" },
  usage: "F5:J5; ; E5",
  examples: [
    {
      args: [["2 Dokumen", "2 Dokumen", "3 Dokumen", "3 Dokumen", "3 Dokumen"]],
      result: 13,
      note: "Dumai, T-C.27 1.6.1.2.01.01; tercetak 13 Dokumen",
    },
    {
      args: [[94, 96, 97, 98, 99], null, "%"],
      result: 99,
      note: "Kutai Kartanegara, persentase PMKS; tercetak 99",
    },
    {
      args: [["22 Orang", "30 Orang", "29 Orang", "29 Orang", "29 Orang"]],
      result: 139,
      note: "Dumai, T-C.27 1.6.1.2.02.01; tercetak 1349Orang, tidak sesuai",
    },
    { args: [["BB", "BB", "A"]], result: "A", note: "disusun: predikat tahun terakhir" },
    {
      args: [[22, 30, 29], "otomatis", "Orang/bulan"],
      result: "#N/A",
      note: "disusun: satuan ini dijumlahkan atau diambil yang terakhir, harus dipilih sendiri",
    },
    { args: [[22, 30, 29], "maks", "Orang/bulan"], result: 30, note: "disusun: sifat dipilih sendiri" },
  ],
  compute: (rentang, sifat, satuan) => {
    const isi = rentang.filter((nilai) => nilai !== null);
    if (isi.length === 0) return "";
    const targets = isi.map(bacaTarget);
    const rusak = targets.find((target) => target.form === "broken");
    if (rusak) return new FunctionError("#VALUE!", `rentang: ${rusak.reason}`);
    const dipilih = sifat === "otomatis" ? sifatOtomatis(targets, satuan) : sifat;
    return dipilih instanceof FunctionError ? dipilih : hitung(isi, targets, dipilih);
  },
  plain: (rentang, sifat, satuan) => {
    // Where "-" stands, a spreadsheet would take it for the last value.
    if (!rentang.every(({ raw }) => isBlankCell(raw) || typeof raw === "number")) return null;
    // A unit that is computed, or none: what is right now may be wrong later.
    const dipilih = sifat === "otomatis" ? sifatOtomatis([], satuan?.value ?? "") : sifat;
    if (dipilih instanceof FunctionError) return null;
    return periodFormula(rentang, dipilih);
  },
});

function sifatOtomatis(targets: readonly Target[], satuan: string | null): Sifat | FunctionError {
  if (targets.some((target) => amountOf(target) === null)) return "akhir";
  const units = satuan === null ? targets.map(unitOf) : [satuan];
  const [unit = "", ...others] = new Set(units.filter((text) => text !== "").map(normalUnit));
  const sifat = others.length === 0 ? sifatSatuan(unit) : null;
  const nama = unit === "" ? "tanpa satuan" : `untuk satuan "${[unit, ...others].join('" dan "')}"`;
  return sifat ?? new FunctionError("#N/A", `${nama}, pilih sendiri sifat: kumulatif, akhir, atau maks`);
}

function hitung(isi: readonly Nilai[], targets: readonly Target[], sifat: Sifat): Nilai | FunctionError {
  const last = targets.at(-1);
  if (sifat === "akhir") return (last && amountOf(last)) ?? isi.at(-1) ?? "";
  const amounts = targets.map(amountOf);
  if (amounts.includes(null)) return new FunctionError("#VALUE!", "tidak semua target berupa angka");
  return hitungKondisiAkhir(amounts, sifat) ?? "";
}

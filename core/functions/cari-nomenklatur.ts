import { LEVELS } from "../kode/kode";
import type { Nomenklatur } from "../nomenklatur";
import { FunctionError } from "./error";
import { defineRowsFunction } from "./function";
import { belumDimuat, PEMDA, VERSI } from "./nomenklatur-argument";

const JUMLAH = 5;
const PALING_BANYAK = 100;

/**
 * CARI_NOMENKLATUR(kata; [jumlah]; [tingkat]; [versi]; [pemda]): the codes whose names fit best, each with its name, the best
 * first; the first row says so where none fits, rows without a hit are blank. Codes of penunjang are given as lists have them, X.XX.01.
 */
export const cariNomenklatur = defineRowsFunction({
  name: "CARI_NOMENKLATUR",
  task: "Nomenklatur",
  summary: "Mencari kode dari kata dalam namanya, juga yang salah ketik, disingkat, atau diawali kodenya.",
  formula: "kata dan kode dicocokkan dengan nama resmi; yang paling cocok di atas, baris sisanya kosong",
  source: "Daftar yang Anda impor di tab Nomenklatur; tanpa itu cuplikan dari Renstra Tarakan dan Dumai.",
  certainty: "praktik",
  parameters: [
    {
      name: "kata",
      kind: "teks",
      passBlank: true,
      description: "kata dari namanya, awal kodenya, atau keduanya",
    },
    {
      name: "jumlah",
      kind: "angka",
      default: JUMLAH,
      description: `banyaknya baris, paling banyak ${String(PALING_BANYAK)}`,
    },
    {
      name: "tingkat",
      kind: "pilihan",
      choices: LEVELS,
      default: null,
      description: "hanya tingkat ini; tanpa itu semuanya",
    },
    VERSI,
    PEMDA,
  ],
  needs: "nomenklatur",
  result: { kind: "teks", description: "kode dan namanya, mengisi dua sel ke kanan untuk tiap baris" },
  usage: "B2; 5",
  examples: [
    {
      args: ["penyediaan permakanan", 1],
      result: "1.06.04.2.02.0003",
      rest: ["Penyediaan Permakanan"],
      note: "satu kode yang paling cocok",
    },
    {
      args: ["taman makam pahlawn", 2, "sub kegiatan"],
      result: "1.06.07.2.01.0003",
      rest: [
        "Pengamanan Taman Makam Pahlawan Nasional Kabupaten/Kota",
        "1.06.07.2.01.0002",
        "Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota",
      ],
      note: "salah ketik, dua kode teratas",
    },
    {
      args: ["gaji asn", 1],
      result: "X.XX.01.2.02.0001",
      rest: ["Penyediaan Gaji dan Tunjangan ASN"],
      note: "program penunjang ditulis X.XX.01, untuk semua bidang",
    },
    {
      args: ["1.06.06", 2],
      result: "1.06.06",
      rest: [
        "PROGRAM PENANGANAN BENCANA",
        "1.06.06.2.01",
        "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota",
      ],
      note: "menurut awal kodenya",
    },
    {
      args: ["kurikulum sekolah dasar", 1, "program"],
      result: "",
      rest: ["tidak ditemukan dalam cuplikan; daftar lengkap belum dimuat"],
      note: "tanpa daftar yang diimpor",
    },
  ],
  sizeOf: ([kata, jumlah]) =>
    typeof jumlah?.literal === "number" ? { rows: (kata?.rows ?? 1) * jumlah.literal, columns: 2 } : null,
  compute: (kata, jumlah, tingkat, versi, pemda, acuan) => {
    if (!Number.isInteger(jumlah) || jumlah < 1 || jumlah > PALING_BANYAK)
      return new FunctionError("#VALUE!", `jumlah: isilah 1 sampai ${String(PALING_BANYAK)}`);
    if (kata === null) return filledUp([], jumlah);
    const nomenklatur = acuan.daftar({ versi, pemda });
    if (!nomenklatur) return filledUp([["", belumDimuat(versi)]], jumlah);
    const scope = { most: jumlah, ...(tingkat === null ? {} : { levels: [tingkat] }) };
    const rows = nomenklatur.search(kata, scope).map(({ entry }) => [entry.kode, entry.nama]);
    return filledUp(rows.length > 0 ? rows : [["", tidakDitemukan(nomenklatur)]], jumlah);
  },
});

/** Always as many rows as were asked for: the results of a column of words stand at equal distances. */
function filledUp(rows: readonly (readonly string[])[], count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => rows[index] ?? ["", ""]);
}

function tidakDitemukan({ lists }: Nomenklatur): string {
  return lists.some(({ pack, entries }) => pack.lengkap && entries.length > 0)
    ? "tidak ditemukan dalam daftar yang dimuat"
    : "tidak ditemukan dalam cuplikan; daftar lengkap belum dimuat";
}

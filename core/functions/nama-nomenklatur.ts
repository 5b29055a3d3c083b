import { defineFunction } from "./function";
import { isiEntri, PEMDA, VERSI } from "./nomenklatur-argument";

/**
 * NAMA_NOMENKLATUR(kode; [versi]; [pemda]): the official name of a code. "" where the list has no such code, a sentence
 * where none covers it, #N/A for a code that can be read in more than one way.
 */
export const namaNomenklatur = defineFunction({
  name: "NAMA_NOMENKLATUR",
  task: "Nomenklatur",
  summary: "Menyebut nama resmi sebuah kode menurut daftar yang dimuat.",
  formula:
    "kode dibaca dalam bentuk bakunya, program 01 sebagai X.XX.01; kosong bila daftarnya tidak memuat kode itu, " +
    '"daftar … belum dimuat" bila tidak ada daftar untuk bidangnya',
  source: "Daftar yang Anda impor di tab Nomenklatur; tanpa itu cuplikan dari Renstra Tarakan dan Dumai.",
  certainty: "pasti",
  parameters: [
    { name: "kode", kind: "kode", description: "kode dalam penulisan apa pun, boleh diikuti namanya" },
    VERSI,
    PEMDA,
  ],
  needs: "nomenklatur",
  result: { kind: "teks", description: "nama resminya" },
  usage: "A5:A90",
  examples: [
    {
      args: ["1.06.02.2.03.0004"],
      result:
        "Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota",
      note: "Tarakan, Tabel 4.3",
    },
    {
      args: ["1.6.1.2.05.02"],
      result: "Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya",
      note: "Dumai, T-C.27: penulisan tidak baku, program penunjang",
    },
    {
      args: ["1.06.04.1.01"],
      result: "daftar bidang 1.06 belum dimuat",
      note: "kode provinsi; tanpa daftar yang diimpor",
    },
  ],
  compute: (kode, versi, pemda, acuan) => isiEntri(kode, "nama", { versi, pemda, acuan }),
});

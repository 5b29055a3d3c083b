import { defineFunction } from "./function";
import { isiEntri, PEMDA, VERSI } from "./nomenklatur-argument";

/**
 * INDIKATOR_NOMENKLATUR(kode; [kolom]; [versi]; [pemda]): the official indicator of a code, or its unit or kinerja. "" where
 * the list says nothing there, as above sub kegiatan; otherwise as NAMA_NOMENKLATUR.
 */
export const indikatorNomenklatur = defineFunction({
  name: "INDIKATOR_NOMENKLATUR",
  task: "Nomenklatur",
  summary: "Menyebut indikator, satuan, atau kinerja resmi sebuah sub kegiatan menurut daftar yang dimuat.",
  formula:
    "kode dibaca dalam bentuk bakunya, program 01 sebagai X.XX.01; kosong bila daftarnya tidak menyebutnya, " +
    '"daftar … belum dimuat" bila tidak ada daftar untuk bidangnya',
  source: "Daftar yang Anda impor di tab Nomenklatur; tanpa itu cuplikan dari Renstra Tarakan dan Dumai.",
  certainty: "pasti",
  parameters: [
    { name: "kode", kind: "kode", description: "kode dalam penulisan apa pun, boleh diikuti namanya" },
    {
      name: "kolom",
      kind: "pilihan",
      choices: ["indikator", "satuan", "kinerja"],
      default: "indikator",
      description: "yang disebut",
    },
    VERSI,
    PEMDA,
  ],
  needs: "nomenklatur",
  result: { kind: "teks", description: "indikator, satuan, atau kinerja resminya" },
  usage: "A5:A90",
  examples: [
    {
      args: ["1.06.02.2.03.0001"],
      result:
        "Jumlah Orang Mendapat Peningkatan Kapasitas Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota",
      note: "Tarakan, Tabel 4.3",
    },
    { args: ["1.06.02.2.03.0001", "satuan"], result: "Orang", note: "kode yang sama" },
    {
      args: ["1.06.02.2.03.0004", "kinerja"],
      result: "Meningkatnya Kapasitas Lembaga Kesejahteraan Sosial Kewenangan Kabupaten/Kota",
      note: "Tarakan, Tabel 4.3",
    },
    { args: ["1.06.02"], result: "", note: "daftar tidak menyebut indikator program" },
  ],
  compute: (kode, kolom, versi, pemda, acuan) => isiEntri(kode, kolom, { versi, pemda, acuan }),
});

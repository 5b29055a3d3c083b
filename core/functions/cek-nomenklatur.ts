import { kodePada } from "../kode/kode";
import { kodeDokumen, nameKey, penerusResmi, penerusSenama, type Entry, type Jawaban } from "../nomenklatur";
import { kodeIn } from "./argument";
import { defineFunction } from "./function";
import { belumDimuat, bidangBelumDimuat, PEMDA, VERSI } from "./nomenklatur-argument";

/**
 * CEK_NOMENKLATUR(kode; [nama]; [versi]; [pemda]): says in words what the lists know of a code, and whether the name is its
 * official one; never an error. "" for a blank code; a blank name is not compared.
 */
export const cekNomenklatur = defineFunction({
  name: "CEK_NOMENKLATUR",
  task: "Nomenklatur",
  summary: "Memeriksa apakah sebuah kode berlaku menurut daftar yang dimuat, dan apakah namanya sesuai.",
  formula:
    '"berlaku"; "nama beda: …" dengan nama resminya; "dicabut: …" dengan kode penerusnya; "belum berlaku: …" bila baru ada ' +
    'dalam daftar yang lebih baru; "tidak dikenal: …"; "tidak dinilai: …" bila tidak ada daftar untuk bidangnya; ' +
    '"bukan kode"',
  source: "Daftar yang Anda impor di tab Nomenklatur; tanpa itu cuplikan dari Renstra Tarakan dan Dumai.",
  certainty: "pasti",
  parameters: [
    { name: "kode", kind: "nilai", description: "kode dalam penulisan apa pun" },
    { name: "nama", kind: "teks", default: null, description: "nama yang tertulis di sampingnya" },
    VERSI,
    PEMDA,
  ],
  needs: "nomenklatur",
  result: { kind: "teks", description: "hasil pemeriksaan" },
  usage: "A5:A90; B5:B90",
  examples: [
    {
      args: ["2.13.04.2.01.0018", "Fasilitas Evaluasi Perkembangan Desa serta Lomba Desa dan Kelurahan"],
      result:
        'nama beda: "Fasilitasi Evaluasi Perkembangan Desa serta Lomba Desa dan Kelurahan" menurut Contoh dari Renstra Tarakan dan Dumai',
      note: "Tarakan, Tabel 4.3; tanpa daftar yang diimpor",
    },
    {
      args: ["1.06.04", "PROGRAM REHABILITASI SOSIAL"],
      result: "ada dalam Contoh dari Renstra Tarakan dan Dumai; daftar lengkapnya belum dimuat",
      note: "tanpa daftar yang diimpor",
    },
    {
      args: ["1.01.02.2.01.0001"],
      result: "tidak dinilai: daftar bidang 1.01 belum dimuat",
      note: "tanpa daftar yang diimpor",
    },
    { args: ["Dinas Sosial"], result: "bukan kode", note: "disusun" },
  ],
  compute: (kode, nama, versi, pemda, acuan) => {
    const reading = kodeIn(kode);
    if (reading.kind === "bukan-kode") return "bukan kode";
    if (reading.kind === "meragukan") return `meragukan: ${reading.reason}`;
    if (reading.kind === "organisasi") return "tidak dinilai: kode Perangkat Daerah";
    const jawaban = acuan.jawaban(reading.baku, { versi, pemda });
    return jawaban ? kata(reading.baku, nama, jawaban) : `tidak dinilai: ${belumDimuat(versi)}`;
  },
});

function kata(kode: string, nama: string | null, { status, nomenklatur }: Jawaban): string {
  switch (status.kind) {
    case "berlaku": {
      const { entry, pack } = status;
      const isNamed = nama === null || nameKey(nama) === nameKey(entry.nama);
      if (!isNamed) return `nama beda: "${entry.nama}" menurut ${pack.judul}`;
      return pack.lengkap ? "berlaku" : `ada dalam ${pack.judul}; daftar lengkapnya belum dimuat`;
    }
    case "dicabut": {
      const resmi = penerusResmi(nomenklatur, kode);
      return dicabut(kode, resmi.length > 0 ? resmi : penerusSenama(nomenklatur, status.entry));
    }
    case "lebih-baru":
      return `belum berlaku: baru ada dalam ${status.pack.judul}`;
    case "tidak-dikenal":
      return `tidak dikenal: tidak ada dalam ${status.berlaku.judul} (${nomenklatur.jenis})`;
    case "tidak-tercakup":
      return `tidak dinilai: ${bidangBelumDimuat(status.bidang)}`;
  }
}

function dicabut(kode: string, penerus: readonly Entry[]): string {
  const bidang = kodePada(kode, "bidang") ?? "";
  const kodes = penerus.map((entry) => kodeDokumen(entry.kode, bidang));
  return kodes.length > 0 ? `dicabut: jadi ${kodes.join(" atau ")}` : "dicabut: tanpa penerus yang disebut";
}

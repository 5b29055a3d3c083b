import { splitKodeNama } from "../kode/split";
import { defineRowsFunction } from "./function";

/** PISAH_KODE(teks): a code and the name behind it, in two cells, as they are written; "" for what is missing. */
export const pisahKode = defineRowsFunction({
  name: "PISAH_KODE",
  task: "Kode",
  summary: "Memisahkan kode dan nama yang tertulis dalam satu sel menjadi dua kolom.",
  formula: 'kode di depan, nama sesudah "-", "–", ":", atau spasi; tanpa kode, seluruh teks menjadi nama',
  source: "Penulisan kode dan nama dalam satu sel pada tabel Tarakan dan Pontianak.",
  certainty: "pasti",
  parameters: [{ name: "teks", kind: "teks", description: "kode dan nama" }],
  result: { kind: "teks", description: "kode seperti tertulis dan namanya, mengisi dua sel ke kanan" },
  usage: "A5:A90",
  examples: [
    {
      args: ["1.06.02.2.03.0004 - Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial"],
      result: "1.06.02.2.03.0004",
      rest: ["Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial"],
      note: "Tarakan, Tabel 4.3",
    },
    {
      args: ["1.06.01.2.07.0006 – Pengadaan Peralatan dan Mesin Lainnya"],
      result: "1.06.01.2.07.0006",
      rest: ["Pengadaan Peralatan dan Mesin Lainnya"],
      note: "Pontianak, Tabel 4.2, tanda pisah panjang",
    },
    { args: ["Dinas Sosial"], result: "", rest: ["Dinas Sosial"], note: "disusun: tidak ada kodenya" },
  ],
  sizeOf: ([teks]) => ({ rows: teks?.rows ?? 1, columns: 2 }),
  compute: (teks) => {
    const pisah = splitKodeNama(teks);
    return pisah ? [[pisah.written, pisah.nama]] : [["", teks]];
  },
});

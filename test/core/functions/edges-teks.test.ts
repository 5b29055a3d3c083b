import { angka } from "../../../core/functions/angka";
import { cekKode } from "../../../core/functions/cek-kode";
import { pisahKode } from "../../../core/functions/pisah-kode";
import { polaritas } from "../../../core/functions/polaritas";
import { rupiah } from "../../../core/functions/rupiah";
import { satuan } from "../../../core/functions/satuan";
import { tahunRenstra } from "../../../core/functions/tahun-renstra";
import { terbilang } from "../../../core/functions/terbilang";
import { uraiTarget } from "../../../core/functions/urai-target";
import { table } from "./table";

table(angka, [
  [[1500], 1500],
  [["94%"], 94],
  [["Rp 1,5 juta"], 1_500_000],
  [["(1.500)"], -1500],
  [["1,500"], 1.5],
  [["1.500", "en"], 1.5],
  [["N/A"], ""],
  [[""], ""],
  [["1.06.02"], "#VALUE!"],
  [["4,19-4,90"], "#VALUE!"],
  [[true], "#VALUE!"],
  [["#REF!"], "#REF!"],
  [[[["13 Dokumen"], ["abc"]]], [[13], ["#VALUE!"]]],
]);

table(satuan, [
  [["((%))"], "%"],
  [["100%"], "%"],
  [["(Dokumen)"], "Dokumen"],
  [["4,19-4,90 persen"], "%"],
  [["> 80 %"], "%"],
  [["1.500 kk/ 4.500 jiwa"], "kk/jiwa"],
  [["Jumlah Layanan (Orang/bulan)"], "Orang/bulan"],
  [["Jumlah Orang"], ""],
  [["Kategori kelurahan ()"], ""],
  [["BB"], ""],
  [[76], ""],
  [[""], ""],
]);

table(terbilang, [
  [[10], "sepuluh rupiah"],
  [[11], "sebelas rupiah"],
  [[12], "dua belas rupiah"],
  [[19], "sembilan belas rupiah"],
  [[20], "dua puluh rupiah"],
  [[21], "dua puluh satu rupiah"],
  [[100], "seratus rupiah"],
  [[101], "seratus satu rupiah"],
  [[111], "seratus sebelas rupiah"],
  [[200], "dua ratus rupiah"],
  [[1000], "seribu rupiah"],
  [[1001], "seribu satu rupiah"],
  [[2000], "dua ribu rupiah"],
  [[11_000], "sebelas ribu rupiah"],
  [[21_000], "dua puluh satu ribu rupiah"],
  [[100_000], "seratus ribu rupiah"],
  [[101_000], "seratus satu ribu rupiah"],
  [[1_000_000], "satu juta rupiah"],
  [[1_001_000], "satu juta seribu rupiah"],
  [[1_000_000_000], "satu miliar rupiah"],
  [[1_000_000_000_000], "satu triliun rupiah"],
  [[9_000_000_000_000_000], "sembilan kuadriliun rupiah"],
  [[-5], "minus lima rupiah"],
  [[-0.001], "nol rupiah"],
  [[0.5], "nol rupiah lima puluh sen"],
  [[1.005], "satu rupiah satu sen"],
  [[1.999], "dua rupiah"],
  [[3.14, "angka"], "tiga koma satu empat"],
  [[10.05, "angka", "judul"], "Sepuluh Koma Nol Lima"],
  [[105, "angka"], "seratus lima"],
  [[-1e16], "#NUM!"],
  [["-"], ""],
  [["abc"], "#VALUE!"],
]);

table(rupiah, [
  [[0], "Rp0"],
  [[-0.4], "Rp0"],
  [[999.5], "Rp1.000"],
  [[1.005, 2], "Rp1,01"],
  [[1, -1], "#NUM!"],
  [[1, 1.5], "#NUM!"],
  [["1.234,5", 2], "Rp1.234,50"],
]);

table(cekKode, [
  [[""], ""],
  [["-"], ""],
  [["1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL"], "sesuai"],
  [["1.06.2.13.1.06.01.0000"], "sesuai"],
  [["1,06,02"], "tidak baku: seharusnya 1.06.02 (pemisahnya bukan titik)"],
  [[2.1], "tidak baku: seharusnya 2.10 (angka nol hilang)"],
  [["01.06.02"], "tidak baku: seharusnya 1.06.02 (angka nol berlebih)"],
  [[12500000], 'meragukan: bagian ke-1 ("12500000") bukan angka yang sah'],
]);

table(pisahKode, [
  [["1.6.1 PROGRAM PENUNJANG"], [["1.6.1", "PROGRAM PENUNJANG"]]],
  [["1.06.02"], [["1.06.02", ""]]],
  [["1. Dokumen"], [["", "1. Dokumen"]]],
  [[""], ""],
  [
    [[["1.06 - SOSIAL"], [""], ["#N/A"], ["Jumlah"]]],
    [
      ["1.06", "SOSIAL"],
      ["", ""],
      ["#N/A", ""],
      ["", "Jumlah"],
    ],
  ],
]);

table(uraiTarget, [
  [[76], [["angka", 76, 76, ""]]],
  [["94%"], [["angka", 94, 94, "%"]]],
  [["maksimal 10 hari"], [["maksimal", "", 10, "hari"]]],
  [["1.500 kk/ 4.500 jiwa"], [["beberapa", "", "", "kk/jiwa"]]],
  [["sesuai hasil survei tahun sebelumnya"], [["teks", "", "", ""]]],
  [[""], [["kosong", "", "", ""]]],
  [["17.879.856.1699,00"], "#VALUE!"],
  [["#REF!"], "#REF!"],
]);

table(polaritas, [
  [["Angka Kematian Ibu"], "negatif"],
  [["Persentase penanganan keluhan"], "positif"],
  [[""], ""],
]);

table(tahunRenstra, [
  [["2025-2029", "awal"], 2025],
  [["2025-2029", "akhir"], 2029],
  [["2029-2025"], ""],
  [["Tahun 2025"], ""],
  [[""], ""],
]);

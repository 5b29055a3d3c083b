import { expect, it } from "vitest";
import { arahPasti } from "../../../core/numbers/arah";

it.each([
  ["Persentase anak terlantar yang terpenuhi kebutuhan dasarnya", "positif", "terpenuhi"],
  ["Persentase Pengentasan Desa/Kelurahan Tertinggal (KURANG BERKEMBANG)", "positif", "pengentasan"],
  ["Nilai SAKIP", "positif", "sakip"],
  ["Predikat AKIP", "positif", "akip"],
  ["LAJU PERTUMBUHAN EKONOMI", "positif", "pertumbuhan ekonomi"],
  ["TINGKAT KEMISKINAN", "negatif", "kemiskinan"],
  ["Tingkat  kemiskinan", "negatif", "kemiskinan"],
  ["(a) Tingkat kemiskinan", "negatif", "kemiskinan"],
  ["Persentase (%) penduduk miskin", "negatif", "penduduk miskin"],
  ["Kemiskinan ekstrem", "negatif", "kemiskinan"],
  ["Jumlah warga yang mendapat bantuan", "positif", "mendapat"],
  ["Jumlah warga yang mendapatkan bantuan", "positif", "mendapatkan"],
  ["Persentase panti sesuai standar", "positif", "sesuai standar"],
  ["Persentase panti sesuai dengan standar", "positif", "sesuai dengan standar"],
  ["Prevalensi stunting", "negatif", "stunting"],
  ["Jumlah angka kecelakaan lalu lintas", "negatif", "kecelakaan"],
  ["Jumlah kasus perkawinan anak", "negatif", "perkawinan anak"],
])("%s: %s, by %s", (nama, polaritas, kata) => {
  expect(arahPasti(nama)).toEqual({ polaritas, kata });
});

it.each([
  "Persentase warga yang belum terlayani",
  "Persentase penurunan angka kemiskinan",
  "Persentase ketidakhadiran pegawai aktif",
  "Cakupan penemuan kasus tuberkulosis",
  "Persentase temuan",
  "Angka kematian ibu yang ditangani",
  "Persentase kecelakaan yang dilaporkan dalam satu jam",
  "Persentase korban kecelakaan",
  "Persentase rumah kumuh",
  "Penanggulangan kemiskinan",
  "Tingkat kemiskinan penerima yang mandiri",
  "",
])("is in doubt about %j", (nama) => {
  expect(arahPasti(nama)).toBeNull();
});

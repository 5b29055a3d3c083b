import { Nomenklatur, type Entry, type Pack } from "../nomenklatur";
import { levelKode } from "../kode/kode";
import type { Reference } from "./reference";

/** kode | nama | indikator | satuan, as both samples print them. */
const ROWS = `
1.06 | URUSAN PEMERINTAHAN BIDANG SOSIAL
1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL
1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota
1.06.02.2.03.0004 | Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat | Jumlah Lembaga yang Meningkat Kapasitasnya | Lembaga
1.06.04 | PROGRAM REHABILITASI SOSIAL
1.06.04.2.01 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar
1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan | Orang
1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang yang Menerima Pakaian | Orang`;

const NEWER_ROW =
  "1.06.04.2.01.0011 | Pemberian Bimbingan Aktivitas Hidup Sehari-hari | Jumlah Orang yang Dibimbing | Orang";
const OLDER_ROW = "1.06.04.2.01.0009 | Penyediaan Alat Bantu | Jumlah Orang yang Menerima Alat Bantu | Orang";

function entry(line: string): Entry {
  const [kode = "", nama = "", indikator = "", satuan = ""] = line.split("|").map((part) => part.trim());
  const level = levelKode(kode) ?? "urusan";
  return { kode, level, nama, kinerja: "", indikator, satuan, jenis: ["kabupaten/kota"], sebelumnya: [] };
}

function pack(tahun: number, rows: string): Pack {
  const entries = rows.trim().split("\n").map(entry);
  const judul = `Daftar contoh ${String(tahun)}`;
  return { id: `contoh-${String(tahun)}`, judul, tahun, sumber: "contoh", lengkap: true, entries };
}

/** The lists by which the rules' examples are judged: three small ones of one bidang, the middle one in force. */
const PACKS: readonly Pack[] = [
  pack(2021, `${ROWS}\n${OLDER_ROW}`),
  pack(2023, ROWS),
  pack(2026, `${ROWS}\n${NEWER_ROW}`),
];

export const EXAMPLE_REFERENCE: Reference = {
  nomenklatur: new Nomenklatur(PACKS, { jenis: "kabupaten/kota", versi: "contoh-2023" }),
};

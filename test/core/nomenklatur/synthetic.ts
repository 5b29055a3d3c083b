import type { Random } from "../../generate/random";
import type { CellValue } from "../../../core/workbook/snapshot";

/** Words that sub kegiatan are named with; the names made of them are in no list. */
const KERJA =
  "Penyediaan Pengelolaan Pembinaan Pengawasan Fasilitasi Penyusunan Pemeliharaan Peningkatan Pengembangan Koordinasi Pelaksanaan Penataan Rehabilitasi Sosialisasi Evaluasi";
const BENDA =
  "Sarana Prasarana Dokumen Data Layanan Kapasitas Kelembagaan Jaringan Peralatan Bangunan Kawasan Sistem Kebijakan Standar Perizinan Kemitraan Informasi Sertifikasi";
const BIDANG =
  "Pendidikan Kesehatan Perhubungan Pertanian Perikanan Kehutanan Perdagangan Perindustrian Pariwisata Ketenagakerjaan Lingkungan Pertanahan Kearsipan Perpustakaan Kebudayaan Kepemudaan Statistik Persandian Koperasi Transmigrasi Energi Peternakan Irigasi Permukiman";
const SASARAN =
  "bagi Masyarakat|bagi Perempuan|bagi Anak Terlantar|di Daerah Tertinggal|di Wilayah Pesisir|untuk Pelaku Usaha|untuk Tenaga Teknis|pada Satuan Kerja|Kewenangan Kabupaten/Kota|Lintas Kecamatan|Berbasis Elektronik|bagi Penyandang Disabilitas|untuk Aparatur Sipil Negara|Barang Milik Daerah";

const words = (text: string): string[] => text.split(" ");

export const SUB_KEGIATAN = 7_581;

/** A list as large as the national one in SIPD's columns: 30 bidang of 5 programs of 5 kegiatan, all names different. */
export function sipdRows(): CellValue[][] {
  const names = namesOf(SUB_KEGIATAN);
  const heading = [
    "JENIS PEMDA",
    "BIDANG",
    "PROGRAM",
    "KEGIATAN",
    "SUBKEGIATAN",
    "KINERJA",
    "INDIKATOR",
    "SATUAN",
  ];
  const rows = names.map((nama, index) => {
    const kegiatan = index % 750;
    const bidang = bidangKode(Math.floor(kegiatan / 25));
    const program = `${bidang}.${two(2 + (Math.floor(kegiatan / 5) % 5))}`;
    const kode = `${program}.2.${two(1 + (kegiatan % 5))}`;
    const sub = `${kode}.${String(1 + Math.floor(index / 750)).padStart(4, "0")}`;
    const induk = [`${bidang} URUSAN ${bidang}`, `${program} PROGRAM ${program}`, `${kode} Kegiatan ${kode}`];
    return ["KABKOT", ...induk, `${sub} ${nama}`, `Terlaksananya ${nama}`, `Jumlah ${nama}`, "Dokumen"];
  });
  return [heading, ...rows];
}

function namesOf(count: number): string[] {
  const all = words(KERJA).flatMap((kerja) =>
    words(BENDA).flatMap((benda) =>
      words(BIDANG).flatMap((bidang) =>
        SASARAN.split("|").map((sasaran) => `${kerja} ${benda} ${bidang} ${sasaran}`),
      ),
    ),
  );
  // A step without a common divisor goes through all of them once.
  return Array.from({ length: count }, (_, index) => all[(index * 7_919) % all.length] ?? "");
}

/** Bidang numbers run on across urusan 1 to 3. */
function bidangKode(index: number): string {
  const nomor = index + 1;
  return `${nomor <= 6 ? "1" : nomor <= 24 ? "2" : "3"}.${two(nomor)}`;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** A name as it is typed in haste: two or three of swapped, dropped, joined letters and words. */
export function mistyped(nama: string, random: Random): string {
  let text = nama;
  for (let left = random.int(2, 3); left > 0; left--) text = random.pick(SLIPS)(text, random);
  return text;
}

const SLIPS: readonly [Slip, ...Slip[]] = [
  (text, random) => at(text, random, (a, b) => b + a),
  (text, random) => at(text, random, (_a, b) => b),
  (text, random) => at(text, random, (a, b) => a + a + b),
  (text) => text.replace(" ", ""),
  (text) => text.replace("Aparatur Sipil Negara", "ASN").replace("Barang Milik Daerah", "bmd"),
  (text) => text.toLowerCase().replace(/ (bagi|untuk|di|pada) /, " "),
];

type Slip = (text: string, random: Random) => string;

/** Changes two neighbouring letters somewhere behind the first one. */
function at(text: string, random: Random, change: (a: string, b: string) => string): string {
  const place = random.int(1, text.length - 2);
  return text.slice(0, place) + change(text.charAt(place), text.charAt(place + 1)) + text.slice(place + 2);
}

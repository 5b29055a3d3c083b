import { remember } from "./remember";

import { foldSpaces } from "../workbook/sheet";

/**
 * Units of measure that occur in Renstra, in their normal form. The list only helps to tell a unit from an
 * abbreviation in parentheses; a unit that is not in it is a unit all the same where a column says so.
 */
const KNOWN_UNITS = new Set(
  `% akun aplikasi arsip angka bangunan barang berkas bidang buah buku bulan cabang data desa dokumen eksemplar
  ekor event fasilitas gedung ha hari hektar indeks izin jam jenis jiwa jumlah kabupaten kali kampung kasus kategori
  kecamatan kegiatan kelas kelompok keluarga kelurahan kendaraan kesepakatan kg kk km koperasi kota kpm kuintal lahan
  laporan layanan lembaga lembar level liter lokasi lulusan m m2 m3 makam masjid media meter naskah nilai opd orang
  orang/bulan orang/hari organisasi paket pasar pasien pegawai pelaku pemda perda perusahaan peserta peta peraturan
  poin predikat produk proyek puskesmas rancangan rasio rekomendasi rencana responden ruang rumah rupiah ruas
  satuan sekolah sertifikat set siswa sistem sk skala skor skpd surat tahun tempat tenaga tim titik ton triwulan ukm
  umkm unit upt uptd usaha usulan wilayah`.split(/\s+/),
);

const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["persen", "%"],
  ["persentase", "%"],
  ["presentase", "%"],
  ["dok", "dokumen"],
  ["lap", "laporan"],
  ["org", "orang"],
  ["keg", "kegiatan"],
  ["bln", "bulan"],
  ["rp", "rupiah"],
  ["hektare", "hektar"],
  ["ha", "hektar"],
  ["m²", "m2"],
  ["m³", "m3"],
]);

/** Units that are the measure itself and not things that are counted. */
const MEASURES = new Set([
  "%",
  "indeks",
  "nilai",
  "skor",
  "poin",
  "rasio",
  "predikat",
  "kategori",
  "level",
  "angka",
  "skala",
]);

/** Has the text digits of its own, beside those of a unit's name ("m2", "CO2")? */
export function namesNumber(text: string): boolean {
  return /\d/.test(text.replace(/(?<![\p{L}\d])(?:[kcdm]?m[23]|co2)(?!\d)/giu, ""));
}

/** Lower case, one blank, no full stop: the form in which units are compared. */
export const normalUnit = remember((unit) => {
  const plain = unit
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[ (]+/, "")
    .replace(/(?<![ ).])[ ).]+$/, "")
    .replace(/ ?\/ ?/g, "/");
  return SYNONYMS.get(plain) ?? (plain.startsWith("%") ? "%" : plain);
});

export function sameUnit(one: string, other: string): boolean {
  return normalUnit(one) === normalUnit(other);
}

/** Things one can count and so add up over the years; null where the unit is unknown or missing. */
export function isCountable(unit: string): boolean | null {
  const normal = normalUnit(unit);
  if (MEASURES.has(normal)) return false;
  return isKnownUnit(normal) ? true : null;
}

export const isKnownUnit = remember((unit) =>
  normalUnit(unit)
    .split(/[\s/]+/)
    .some((word) => KNOWN_UNITS.has(word) || SYNONYMS.has(word)),
);

/** An indikator's text parted from the unit in parentheses behind it. */
export interface NamedUnit {
  readonly name: string;
  readonly unit: string;
  /** "()" or "((%))": a unit was meant, but is missing or wrapped twice. */
  readonly fault: "empty-parentheses" | "double-parentheses" | null;
}

/** On folded text, where no run of blanks can make it slow. */
const TRAILING_PARENTHESES = /^(.*?) ?(\( ?\(? ?([^()]*?) ?\)? ?\))$/s;

/** "Jumlah Paket Mebel (Unit)" -> name and unit; "(PPKS)" or "(Indikator Tujuan)" are part of the name. */
export function splitUnit(text: string): NamedUnit {
  const folded = foldSpaces(text);
  const match = folded.endsWith(")") ? TRAILING_PARENTHESES.exec(folded) : null;
  const [, name = "", wrapped = "", inner = ""] = match ?? [];
  if (!match || name === "") return { name: text, unit: "", fault: null };
  if (inner === "") return { name, unit: "", fault: "empty-parentheses" };
  if (!looksLikeUnit(inner)) return { name: text, unit: "", fault: null };
  return { name, unit: inner, fault: /^\( ?\(/.test(wrapped) ? "double-parentheses" : null };
}

function looksLikeUnit(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.startsWith("%")) return true;
  return (
    words.length <= 3 &&
    !namesNumber(text) &&
    isKnownUnit(text) &&
    !/indikator|iku|ikk|kurang|sangat/i.test(text)
  );
}

import { yearOrdinal, yearsIn } from "../numbers/years";

/**
 * A heading reduced to its letters: lower case, no blanks, no digits, no marks. So "TARGE T", "Target (Rp)" broken over
 * lines and "Tahun -1 (2022)" can be compared without their accidents.
 */
export function headingLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/tahun\s*(?:ke)?\s*[-–—]?\s*\(?\s*\d+\s*\)?/g, " ")
    .replace(/\(?(?<!\p{L})n\s*[-–+]\s*\d\s*\)?/gu, " ")
    .replace(/[^\p{L}%]/gu, "");
}

/** The heading of one column, from the top row down, without repeats: what the reader sees above it. */
export interface HeadingPath {
  /** As written, for people. */
  readonly texts: readonly string[];
  /** As letters, joined with ">": "targetkinerja>rp". Parts that hold only a year fall away. */
  readonly letters: string;
  /** The last part that holds letters; "" for a bare year. */
  readonly last: string;
  /** The year that the deepest part names; null for none. */
  readonly year: number | null;
  /** "Tahun ke-3" -> 3. */
  readonly ordinal: number | null;
}

export function headingPath(texts: readonly string[]): HeadingPath {
  const parts = texts.map(headingLetters).filter((part) => part !== "");
  const deepestFirst = [...texts].reverse();
  return {
    texts,
    letters: parts.join(">"),
    last: parts.at(-1) ?? "",
    year: firstOf(deepestFirst, loneYear),
    ordinal: firstOf(deepestFirst, yearOrdinal),
  };
}

function firstOf(texts: readonly string[], read: (text: string) => number | null): number | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** A period ("2025-2029") in a heading is no column's year. */
function loneYear(text: string): number | null {
  const [year, ...more] = yearsIn(text);
  return year !== undefined && more.length === 0 ? year : null;
}

const LONGEST_HEADING = 150;

/** Words that begin headings of Renstra tables of any kind, as letters. */
const HEADING_START = new RegExp(
  `^(no(mor|urut)?$|kode|rekening|tujuan|sasaran|misi$|visi$|strategi|arahkebijakan|kebijakan|indikator|target|realisasi|rasio|` +
    `capaian|anggaran|pagu|rp(dalam|juta|jutaan|ribu|ribuan)*$|rupiah$|(dana|biaya)(rp|indikatif|rupiah)*$|kebutuhandana|satuan|baseline|kondisi|datacapaian|datadasar|tahun$|keterangan|` +
    `ket$|catatan$|lokasi|unitkerja|unitorganisasi|perangkatdaerah|pdpenanggungjawab|penanggungjawab|opd|skpd|rumus|formula|definis|` +
    `do$|status$|nspk|ikk|iku|spm|jenis|outcome|output|isu|masalah|permasalahan|akarmasalah|pokokmasalah|potensi|` +
    `uraian|nama(program|kegiatan|indikator|urusan|sub|perangkat)|nomenklatur|urusan|bidangurusan|bidangpenanggung|program|kegiatan|subkegiatan|volume$|k$|kinerja|triwulan|tw$|pertumbuhan|proyeksi|standarnasional|ratarata|` +
    `(jumlah|yang)*(sasaran|penduduk|orang)*(yang)?(berhak|harusdilayani|terlayani|dilayani)(dilayani|terlayani|mendapatkan|layanan)*$|` +
    `prakiraan|perkiraanrealisasi|rancanganawalrkpd|hasilanalisiskebutuhan|catatan(penting|analisis)$|sumberdana|rencana|crosscutting|operasionalisasi|tahap|faktor|tindaklanjut|pendanaan|penahapan|pelaksana$|(persentase|tingkat|%)(pen)?(capaian|realisasi|serapan|yerapan)(kinerja|anggaran|realisasi|target|renstra|renja|dan|pada|tahun|ke|%)*$|%$)`,
);

/** "1.06.02 - PROGRAM …", "3 Kegiatan", "Rp 1.500.000": data, though a heading word is in it. */
const FIGURE_OR_CODE = /^\s*(?:(?:[Xx\d]+[.,])|(?:rp\.?\s*)?(?!20\d\d(?!\d))\d)/i;

export function startsLikeHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING && !FIGURE_OR_CODE.test(text) && HEADING_START.test(headingLetters(text))
  );
}

/** How far around an issue is: the columns under "Isu lingkungan dinamis". */
const SURROUNDINGS = /^(global|internasional|nasional|regional|lokal)$/i;

/** The columns under "Realisasi kinerja pada triwulan". */
const QUARTER = /^(?:(?:triwulan|tw)\.?\s*)?(?:I{1,3}|IV)$/i;

/** A cell of a heading's lower rows: a heading word, a year, "Tahun ke-1", "n-1". */
export function continuesHeading(text: string): boolean {
  if (
    /^\(?20\d\d\)?(?:\s*\*+\)?|\s*\([^()]{1,12}\))?$/.test(text) ||
    /^\(?n\s*[-+]\s*\d\)?$/i.test(text) ||
    /^[LPK]$/.test(text) ||
    SURROUNDINGS.test(text) ||
    QUARTER.test(text)
  )
    return true;
  if (yearOrdinal(text) !== null && text.length <= 40) return true;
  return /^tahun\b/i.test(text) ? text.length <= 40 : startsLikeHeading(text);
}

const FIGURE_HEADING =
  /^(target|realisasi|rasio|capaian|anggaran|pagu|rp|rupiah|dana|kebutuhan|volume|vol|kinerja|k|l|p|%|serapan|persen\p{L}*|)$|^(target|realisasi|rasio|pagu|rp|anggaran|kebutuhandana|dana|capaiankinerja|persentase|tingkat|%)/u;

/** May it stand under a group that was typed once and left unmerged? Years and figures do, "Lokasi" and "Satuan" do not. */
export function standsInGroup(text: string): boolean {
  return (
    text !== "" &&
    (/^[1-9]$/.test(text) ||
      SURROUNDINGS.test(text) ||
      QUARTER.test(text) ||
      (continuesHeading(text) && FIGURE_HEADING.test(headingLetters(text))))
  );
}

/** "(1)", "01", "14", "13=6+12": a cell of the row that numbers the columns. */
export function columnNumber(text: string): number | null {
  const match = /^\(?\s*(\d{1,2})\s*(?:\)|$|[a-z]\)?$|\s*=)/i.exec(text);
  return match ? Number(match[1]) : null;
}

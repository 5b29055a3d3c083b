import type { Polaritas } from "./polaritas";

/** The direction that a name states beyond doubt, and the words that state it. */
export interface Arah {
  readonly polaritas: Polaritas;
  /** As written in the name. */
  readonly kata: string;
}

/** Something good happens to those who are counted, or they are something good. */
const GOOD_STATE =
  /\b(terpenuhi(?:nya)?|memperoleh|mendapat(?:kan)?|menerima|terlayani|dilayani|ditangani|tertangani|diselesaikan|terselesaikan|ditindaklanjuti|diberdayakan|terlatih|dibina|terpelihara|terdata|bersertifikat|terakreditasi|berpartisipasi|aktif|mandiri|inovatif|berprestasi|kompeten|sesuai (?:dengan )?standar|memenuhi (?:syarat|standar)|tepat waktu|tertib)\b/i;
/** Things of which more is better, by their nature. */
const GOOD_THING =
  /\b(pengentasan|kepuasan|s?akip|ikm|akuntabilitas kinerja|reformasi birokrasi|maturitas|pertumbuhan ekonomi|pembangunan manusia|harapan hidup|kualitas (?:layanan|pelayanan|air|udara|lingkungan))\b/i;
/** Things of which less is better, where the name begins with them: no word before can have turned them round. */
const BAD_THING =
  /^(?:(?:tingkat|angka|laju|indeks|persentase|presentase|prevalensi|rasio|jumlah)\s+)*(?:(?:kasus|kejadian)\s+)?(kemiskinan|penduduk miskin|kedalaman kemiskinan|keparahan kemiskinan|pengangguran|kematian|stunting|wasting|gizi buruk|kesakitan|kecelakaan|kriminalitas|kejahatan|perceraian|perkawinan anak|pernikahan dini|buta aksara|buta huruf|kehilangan air|kebocoran air|inflasi|gini|ketimpangan|putus sekolah)\b/i;
const TURNED = /\b(tidak|belum|tanpa|bukan|kurang|non|penurunan|pengurangan)\b|ketidak/i;

/**
 * The direction in which an indicator should move, only where its name leaves no doubt; null for all others. Remarks in
 * parentheses do not count ("pengentasan kelurahan tertinggal (kurang berkembang)").
 */
export function arahPasti(indikator: string): Arah | null {
  const nama = indikator.replace(/\([^()]*\)/g, " ").trim();
  if (TURNED.test(nama)) return null;
  const good = (GOOD_STATE.exec(nama) ?? GOOD_THING.exec(nama))?.[0];
  const bad = BAD_THING.exec(nama)?.[1];
  // "Tingkat kemiskinan penerima …" and "Persentase kecelakaan yang dilaporkan" may be meant either way.
  if (bad !== undefined && (good !== undefined || /\byang\b/i.test(nama))) return null;
  if (good !== undefined) return { polaritas: "positif", kata: good.toLowerCase() };
  return bad === undefined ? null : { polaritas: "negatif", kata: bad.toLowerCase() };
}

/** Does a name begin with something of which less is better? Cheaper to ask than what the whole name says. */
export function namesBadThing(indikator: string): boolean {
  return BAD_THING.test(indikator);
}

/** Which way an indicator should move. */
export type Polaritas = "positif" | "negatif";

export const POLARITAS_WORDS: Readonly<Record<Polaritas, string>> = {
  positif: "makin tinggi makin baik",
  negatif: "makin rendah makin baik",
};

const NEGATIVE =
  /kemiskinan|kedalaman|keparahan|pengangguran|stunting|kematian|kecelakaan|kriminalitas|kejahatan|\btemuan|pelanggaran|keluhan|kekerasan|kerugian|putus sekolah|perceraian|perkawinan anak|pernikahan dini|gizi buruk|wasting|buta aksara|buta huruf|kehilangan air|kebocoran air|prevalensi|kesakitan|kumuh|rawan pangan|inflasi|\bgini\b|ketimpangan|konflik/i;
const REDUCTION =
  /pengentasan|penurunan|penanganan|ditangani|tertangani|penyelesaian|diselesaikan|tertanggulangi|penanggulangan|terpenuhi|pengurangan|pencegahan|korban|mendapat|menerima|memperoleh/i;

/**
 * The direction by the words of the name: poverty should fall, its alleviation should rise. A guess by practice, never
 * more: a rule that rests on it must accept the other direction too, or ask.
 */
export function polaritas(indikator: string): Polaritas {
  return NEGATIVE.test(indikator) && !REDUCTION.test(indikator) ? "negatif" : "positif";
}

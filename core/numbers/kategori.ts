/** The least whole percent of each kategori of capaian but the lowest, from the highest down (Permendagri 86/2017). */
export const MULAI_KATEGORI = [91, 76, 66, 51] as const;

/** What the kategori are called, from the highest down. */
export const SEBUTAN_KATEGORI = {
  tinggi: ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"],
  baik: ["Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"],
} as const;

/** The place of a kategori among the five, 0 for the highest; capaian in percent, compared as it is given. */
export function kategoriKe(capaian: number): number {
  const found = MULAI_KATEGORI.findIndex((mulai) => capaian >= mulai);
  return found < 0 ? MULAI_KATEGORI.length : found;
}

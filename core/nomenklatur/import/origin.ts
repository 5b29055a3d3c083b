/** What a list is called and which year orders it. */
export interface Origin {
  readonly judul: string;
  readonly tahun: number;
}

const SPELLINGS: readonly (readonly [RegExp, (number: string) => string])[] = [
  // nomenklatur-subkegiatan-20260123005058_versi_pemutakhiran_2027
  [/pemutakhiran()[^\d]*(20\d\d)/i, () => "SIPD pemutakhiran"],
  [/permendagri[^\d]*(\d+)[^\d]+(20\d\d)/i, (number) => `Permendagri ${number} Tahun`],
  [/(\d{3}(?:\.\d+)*-\d{3,4})(?:[^\d]|tahun)+(20\d\d)/i, (number) => `Kepmendagri ${number} Tahun`],
];

/** Proposes what a list is, from the name of its file or the title above it; null where they do not say. */
export function guessOrigin(text: string): Origin | null {
  for (const [spelling, title] of SPELLINGS) {
    const [, number = "", tahun = ""] = spelling.exec(text) ?? [];
    if (tahun !== "") return { judul: `${title(number)} ${tahun}`, tahun: Number(tahun) };
  }
  return null;
}

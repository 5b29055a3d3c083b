/** What a list is called and which year orders it. */
export interface Origin {
  readonly judul: string;
  readonly tahun: number;
}

const SPELLINGS: readonly (readonly [RegExp, (number: string) => string])[] = [
  // nomenklatur-subkegiatan-20260123005058_versi_pemutakhiran_2027
  [/pemutakhiran()[^\d]*(20\d\d)/i, () => "SIPD pemutakhiran"],
  [/sipd()[^\d]*(20\d\d)(?!\d)/i, () => "SIPD"],
  [/permendagri[^\d]*(\d+)[^\d]+(20\d\d)/i, (number) => `Permendagri ${number} Tahun`],
  [/(\d{3}(?:\.\d+)*-\d{3,4})(?:[^\d]|tahun)+(20\d\d)/i, (number) => `Kepmendagri ${number} Tahun`],
];

/** The decrees that changed the list, by the part of their number that people call them by. */
const DECREES: readonly (readonly [RegExp, Origin])[] = [
  [/(?<!\d)3708(?!\d)/, { judul: "Kepmendagri 050-3708 Tahun 2020", tahun: 2020 }],
  [/(?<!\d)5889(?!\d)/, { judul: "Kepmendagri 050-5889 Tahun 2021", tahun: 2021 }],
  [/(?<!\d)1317(?!\d)/, { judul: "Kepmendagri 900.1.15.5-1317 Tahun 2023", tahun: 2023 }],
  [/(?<!\d)3406(?!\d)/, { judul: "Kepmendagri 900.1.15.5-3406 Tahun 2024", tahun: 2024 }],
  [/(?<!\d)2850(?!\d)/, { judul: "Kepmendagri 900.1-2850 Tahun 2025", tahun: 2025 }],
  [/(?<!\d)861(?!\d)/, { judul: "Kepmendagri 900.1-861 Tahun 2026", tahun: 2026 }],
];

/** Proposes what a list is, from the name of its file or the title above it; null where they do not say. */
export function guessOrigin(text: string): Origin | null {
  for (const [spelling, title] of SPELLINGS) {
    const [, number = "", tahun = ""] = spelling.exec(text) ?? [];
    if (tahun !== "") return { judul: `${title(number)} ${tahun}`, tahun: Number(tahun) };
  }
  return DECREES.find(([number]) => number.test(text))?.[1] ?? byYear(text);
}

function byYear(text: string): Origin | null {
  const [tahun] = /(?<!\d)20[12]\d(?!\d)/.exec(text) ?? [];
  return tahun === undefined ? null : { judul: text.replace(/\.\w+$/, ""), tahun: Number(tahun) };
}

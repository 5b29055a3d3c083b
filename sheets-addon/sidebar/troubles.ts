import { HostError } from "../../core/workbook/host";

/** Of a call that failed on its way nobody knows whether the server had done it. */
const MAYBE_WRITTEN =
  "Bila tadi sedang menulis ke lembar, lihat dahulu lembarnya: tulisannya mungkin sudah masuk.";

/** What, why, how to repair, for everything that goes wrong between the sidebar and its server. */
export const TROUBLES = {
  accounts:
    "Google menolak permintaan panel ini, biasanya karena beberapa akun Google dipakai di peramban yang sama, atau izinnya belum diberikan. Keluar dari akun yang lain (atau pakai profil peramban tersendiri), muat ulang spreadsheet ini, lalu buka panel dari menu Renstra.",
  network: `Sambungan ke Google Sheets terputus. Periksa internet Anda, lalu coba lagi. ${MAYBE_WRITTEN}`,
  tooLong:
    "Google Sheets menghentikan pekerjaan ini karena terlalu lama. Coba lagi; bila berulang, pindahkan lembar yang tidak perlu diperiksa ke spreadsheet lain.",
  tooOften:
    "Google Sheets sedang membatasi permintaan karena terlalu sering. Tunggu sekitar satu menit, lalu coba lagi.",
  dailyLimit:
    "Jatah harian Google untuk akun Anda sudah habis. Coba lagi besok, atau buka spreadsheet ini dengan akun lain yang boleh menyuntingnya.",
  service: `Google Sheets sedang terganggu dan tidak menyelesaikan permintaan ini. Tunggu sebentar, lalu coba lagi. ${MAYBE_WRITTEN}`,
  silent: `Google Sheets tidak menjawab. Muat ulang spreadsheet ini, buka panel dari menu Renstra, lalu coba lagi. ${MAYBE_WRITTEN}`,
  unreadable:
    "Jawaban Google Sheets tidak cocok dengan panel ini, biasanya karena Periksa Renstra baru saja diperbarui. Muat ulang spreadsheet ini, lalu buka panel dari menu Renstra.",
} as const;

/**
 * How Google words its failures, the first that fits. They come in the language of the account; codes and names of
 * services stay English in each, and whatever is not known here gets the sentence of a disturbed service.
 */
const WORDINGS: readonly (readonly [wording: RegExp, trouble: keyof typeof TROUBLES])[] = [
  [/PERMISSION_DENIED|authori[sz]ation|otorisasi|not have permission|HTTP 40[13]\b/i, "accounts"],
  [/for one day|dalam satu hari/i, "dailyLimit"],
  [/too many|terlalu (banyak|sering)|RESOURCE_EXHAUSTED|rate limit|HTTP 429\b/i, "tooOften"],
  [/maximum execution time|waktu eksekusi maksimum|timed out|DEADLINE_EXCEEDED/i, "tooLong"],
  [/function not found|fungsi skrip tidak ditemukan/i, "unreadable"],
  [/HTTP 5\d\d\b/i, "service"],
  [/NetworkError|HTTP 0\b|offline|failed to fetch/i, "network"],
];

/** What google.script.run failed with, as a sentence with an advice; Google's own words stay with it as its cause. */
export function runTrouble(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const words = error instanceof Error ? error.message : String(error);
  const known = WORDINGS.find(([wording]) => wording.test(words));
  return new HostError(TROUBLES[known?.[1] ?? "service"], { cause: error });
}

import { HostError } from "../../core/workbook/host";

/** Excel refused an answer because of its size; the port asks again for less. */
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

const BUSY =
  "Excel sedang sibuk dan menghentikan permintaan ini: tunggu sampai Excel selesai menghitung atau menyimpan, lalu coba lagi.";
const LOCKED =
  "Excel tidak mengizinkan perubahan ini: buka proteksi lembar atau buku kerja (menu Tinjau), pastikan berkas tidak dibuka sebagai baca-saja, lalu coba lagi.";
const GONE =
  "Lembar atau sel yang dimaksud tidak ada lagi, mungkin baru dihapus atau diganti namanya: periksa ulang buku kerjanya, lalu coba lagi.";
const LARGE =
  "Isi yang diminta terlalu besar untuk Excel: hapus baris dan kolom kosong berformat di luar tabel, atau periksa salinan dengan lembar yang lebih sedikit.";
const OLD =
  "Versi Excel ini belum mengenal perintah tersebut: perbarui Office, atau kerjakan langkah ini langsung di lembar.";
const OFFLINE = "Hubungan dengan Excel terputus: periksa jaringan, muat ulang buku kerjanya, lalu coba lagi.";

/** What Excel's codes mean to a planner. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "Ada sel yang sedang diubah: tekan Enter di sel itu, lalu coba lagi.",
  AccessDenied: LOCKED,
  NotAllowed: LOCKED,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidBinding: GONE,
  ItemAlreadyExists:
    "Nama itu baru saja dipakai di buku kerja ini, mungkin oleh orang lain yang juga membukanya: coba sekali lagi.",
  Conflict: "Buku kerja sedang diubah orang lain pada saat yang sama: tunggu sebentar, lalu coba lagi.",
  [TOO_LARGE]: LARGE,
  RequestPayloadSizeLimitExceeded: LARGE,
  RangeExceedsLimit: LARGE,
  OperationCellsExceedLimit: LARGE,
  RequestAborted: BUSY,
  ActivityLimitReached: BUSY,
  Timeout: BUSY,
  RequestTimeout: BUSY,
  HostIsBusy: BUSY,
  TooManyIncompleteRequests: BUSY,
  ConnectionFailure: OFFLINE,
  InactiveWorkbook: "Buku kerja ini tidak lagi aktif: klik buku kerjanya, lalu coba lagi.",
  InvalidSelection: "Pilihan di lembar bukan sel: klik satu sel, lalu coba lagi.",
  MergedRangeConflict:
    "Sel gabungan menghalangi perubahan ini: pisahkan sel gabungannya (Beranda > Gabungkan), lalu coba lagi.",
  FilteredRangeConflict:
    "Saringan tabel menghalangi perubahan ini: hapus saringannya (menu Data), lalu coba lagi.",
  PivotTableRangeConflict: "Tabel pivot menghalangi perubahan ini: pilih sel di luar tabel pivot.",
  FormulaLengthExceedsLimit:
    "Rumus ini lebih panjang dari 8.192 karakter, batas satu sel: pendekkan, lalu coba lagi.",
  InvalidArgument: "Excel menolak isi yang hendak ditulis: periksa rumus atau nilainya, lalu coba lagi.",
  InvalidOperation:
    "Excel menolak perubahan ini, mungkin karena selnya bagian dari rumus larik atau tabel: ubah langsung di lembar.",
  UnsupportedSheet:
    "Lembar ini bukan lembar kerja biasa (misalnya lembar grafik): pilih lembar berisi tabel.",
  ApiNotFound: OLD,
  NotImplemented: OLD,
  UnsupportedOperation: OLD,
  UnsupportedFeature: OLD,
  GeneralException:
    "Excel mengalami gangguan: simpan buku kerja, tutup lalu buka kembali panel ini, lalu coba lagi.",
};

/** Excel's own code of a failure; null for anything that Excel did not say. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string")
    return null;
  return "name" in error && error.name === "RichApi.Error" ? error.code : null;
}

export function isTooLarge(error: unknown): boolean {
  return codeOf(error) === TOO_LARGE;
}

export function tooLarge(): HostError {
  return new HostError(LARGE);
}

/** Codes by which Excel says that it will not do this, as against those that say it could not this time. */
const REFUSALS: ReadonlySet<string> = new Set([
  "AccessDenied",
  "NotAllowed",
  "InvalidOperationInCellEditMode",
  "InvalidArgument",
  "InvalidOperation",
  "MergedRangeConflict",
  "FilteredRangeConflict",
  "PivotTableRangeConflict",
]);

/** Did Excel refuse this for a reason that is still there, so that it would refuse it again? */
export function isRefusal(error: unknown): boolean {
  return error instanceof HostError && REFUSALS.has(codeOf(error.cause) ?? "");
}

/** What Excel refused as a HostError. Anything else is a fault of this program and stays as it is. */
export function hostErrorOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  return new HostError(
    SENTENCES[code] ??
      `Excel menolak perintah ini (${code}): simpan buku kerja, tutup lalu buka kembali panel ini, lalu coba lagi.`,
    { cause: error },
  );
}

export function unknownSheet(name: string): HostError {
  return new HostError(
    `Lembar "${name}" tidak ada di buku kerja ini: periksa ulang buku kerjanya, lalu coba lagi.`,
  );
}

export function protectedSheet(name: string): HostError {
  return new HostError(
    `Lembar "${name}" dilindungi: buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu coba lagi.`,
  );
}

import { HostError } from "../core/workbook/host";

const SYSTEM_SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "Berkas tidak ditemukan. Periksa nama dan foldernya.",
  EISDIR: "Ini folder, bukan berkas. Sebutkan berkas .xlsx di dalamnya.",
  EACCES:
    "Berkas tidak dapat dibuka karena tidak ada izin. Periksa hak aksesnya atau tutup program yang memakainya.",
  EPERM:
    "Berkas tidak dapat dibuka karena tidak ada izin. Periksa hak aksesnya atau tutup program yang memakainya.",
};

/** A failure as a sentence with an advice. */
export function sentenceOf(error: unknown): string {
  if (error instanceof HostError) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    SYSTEM_SENTENCES[code] ??
    `Terjadi kesalahan yang tidak terduga (${error instanceof Error ? error.message : String(error)}). Berkas Anda tidak berubah.`
  );
}

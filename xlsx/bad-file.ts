import { HostError } from "../core/workbook/host";

/** What can be wrong with a file, each told in one sentence with an advice. */
const SENTENCES = {
  empty: "Berkas ini kosong (0 bita): ambil lagi berkas aslinya atau salinan cadangannya, lalu periksa lagi.",
  encrypted:
    "Berkas ini terkunci kata sandi: buka di Excel, hapus kata sandinya (Berkas > Info > Lindungi Buku Kerja), " +
    "simpan, lalu periksa lagi.",
  oldExcel:
    "Berkas ini berformat Excel lama (.xls): buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), " +
    "lalu periksa lagi.",
  binaryExcel:
    "Berkas ini buku kerja biner (.xlsb): buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), " +
    "lalu periksa lagi.",
  notWorkbook:
    "Berkas ini bukan buku kerja Excel (.xlsx), apa pun nama akhirannya: buka di Excel atau LibreOffice, " +
    "simpan sebagai Buku Kerja Excel (.xlsx), lalu periksa lagi.",
  damaged:
    "Berkas ini rusak atau tidak lengkap, mungkin terpotong saat diunduh atau disalin: ambil lagi berkas aslinya, " +
    "atau buka dan perbaiki di Excel (Buka > Buka dan Perbaiki), simpan, lalu periksa lagi.",
  tooLarge:
    "Isi berkas ini terlalu besar untuk diperiksa sekaligus: hapus lembar, gambar, dan baris kosong berformat " +
    "yang tidak perlu, simpan, lalu periksa lagi.",
  scattered:
    "Ada isi yang sangat jauh dari tabelnya, misalnya di baris atau kolom paling akhir: lihat letaknya dengan Ctrl+End di " +
    "tiap lembar, hapus baris dan kolom di luar tabel, simpan, lalu periksa lagi.",
  noSheets:
    "Buku kerja ini tidak berisi satu pun lembar kerja: periksa apakah berkasnya benar, lalu simpan ulang dari Excel.",
} as const;

export type BadFile = keyof typeof SENTENCES;

export function badFile(kind: BadFile): HostError {
  return new HostError(SENTENCES[kind]);
}

const ZIP_MAGIC = [0x50, 0x4b];
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses, by their first bytes, files that can be no workbook; a zip archive passes. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw badFile("empty");
  if (startsWith(bytes, OLE_MAGIC)) throw badFile(oleKind(bytes));
  if (!startsWith(bytes, ZIP_MAGIC)) throw badFile("notWorkbook");
}

/** An OLE container names its streams in UTF-16: an encrypted .xlsx and an old .xls differ only in them. */
function oleKind(bytes: Uint8Array): BadFile {
  const names = new TextDecoder("utf-16le").decode(bytes);
  const hasStream = (name: string): boolean => names.includes(name);
  if (hasStream("EncryptedPackage")) return "encrypted";
  return hasStream("Workbook") || hasStream("Book") ? "oldExcel" : "notWorkbook";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

import { OWN_SHEET_MARK } from "../../workbook/own-sheet";

/** The first line of a report sheet, by which it is known. */
export const REPORT_TITLE = "Laporan Pemeriksaan Renstra";
/** The name that it is given. */
export const REPORT_NAME = "Laporan Pemeriksaan";
/** Its second line. */
export const markLine = (nomor: number, tanggal: string): string =>
  `${OWN_SHEET_MARK}, laporan ke-${String(nomor)}, ${tanggal}`;
export const NUMBER_IN_MARK = /laporan ke-(\d+)/;

/** Where the texts of a report sheet stand, from its first column: beside their labels, and in the tables. */
export const TEXT_COLUMN = 3;

/** What a report is searched for when it is read again. */
export const LABELS = { sidik: "Sidik isi", lembar: "Lembar yang disidik" } as const;

/** What the fingerprint is, for who receives the file. */
export const SIDIK_NOTES = [
  "Sidik berubah bila isi sel (nilai atau rumus) berubah; warna, format, dan hasil rumus tidak dihitung.",
  "Tekan Cocokkan di Periksa Renstra untuk melihat apakah isi buku kerja masih sama dengan yang diperiksa.",
  "Sidik bukan tanda tangan: ia tidak membuktikan siapa yang membuat laporan ini.",
] as const;

import type { Severity } from "../../core/workbook/mark";
import { count } from "./count";

/* What the pane says around its tabs, and before anything was checked. */

export const title = "Periksa Renstra";
export const check = "Periksa";
export const cancel = "Batal";
export const giveUp = "Tidak jadi";
export const again = "Coba lagi";
export const close = "Tutup";
export const undo = "Urungkan";
export const auto = "Otomatis";
export const autoHint = "Periksa ulang sendiri setelah sel diubah";
export const guide = "Panduan";
export const guideHint = "Membuka panduan singkat di jendela lain";

export const severities = { error: "Galat", warning: "Peringatan", info: "Info" } as const satisfies Record<
  Severity,
  string
>;

export const progress = {
  label: "Kemajuan pemeriksaan",
  read: "Membaca buku kerja…",
  load: "Memuat pemeriksaan…",
  recognise: "Mengenali tabel…",
  join: "Menggabungkan isi tabel…",
  waiting: "Buku kerja belum menjawab.",
  rule: (rule: number, of: number) => `Memeriksa ${count(rule)} dari ${count(of)} aturan…`,
} as const;
export const cancelled = "Pemeriksaan dibatalkan.";
export const loading = {
  part: "Sedang dimuat…",
  failed:
    "Bagian panel ini tidak dapat dimuat: alamat Periksa Renstra tidak terjangkau, atau programnya baru saja diperbarui. Isi buku kerja Anda tidak berubah. Periksa sambungan internet atau jaringan kantor, lalu tekan Coba lagi. Bila tetap gagal, simpan pekerjaan Anda, lalu tutup dan buka kembali buku kerja ini (di peramban: muat ulang halamannya).",
} as const;
export const busy = "Sedang dikerjakan…";
export const waitingForEdit = "Bila sebuah sel sedang diubah, tekan Enter dahulu.";
export const stale = "Buku kerja berubah sesudah diperiksa.";
export const recheck = "Periksa lagi";

export const errors = {
  unexpected:
    "Maaf, ada yang tidak beres di Periksa Renstra. Isi buku kerja Anda tidak berubah. Coba sekali lagi; bila berulang, tutup lalu buka kembali panel ini.",
  detail: "Rincian untuk yang memperbaiki",
  notRead:
    "Pengaturan di buku kerja ini tidak dapat dibaca. Pemeriksaan tetap berjalan, tanpa daftar abaikan, ketetapan tabel, dan aturan yang diubah.",
  noListStore:
    "Daftar nomenklatur tidak dapat disimpan di sini: pakai Periksa Renstra di Excel, Google Sheets, atau halaman peramban.",
  goesOn: "Pemeriksaan tetap berjalan tanpa daftar itu.",
  listsNotRead:
    "Daftar nomenklatur tidak dapat dibaca. Pemeriksaan tetap berjalan, tanpa perbandingan dengan nomenklatur.",
  notStored: "Tidak dapat disimpan di buku kerja; hanya berlaku sampai panel ini ditutup.",
  failures: (rules: readonly string[]) =>
    `Ada aturan yang gagal dijalankan, jadi temuannya tidak lengkap: ${rules.join(", ")}.`,
} as const;

export const tabs = {
  label: "Bagian",
  temuan: "Temuan",
  tabel: "Tabel",
  fungsi: "Fungsi",
  nomenklatur: "Nomenklatur",
  laporan: "Laporan",
} as const;

export const start = {
  lead: "Tekan Periksa. Semua lembar yang tampak dibaca, tabel Renstra dikenali, dan yang keliru ditunjukkan di selnya.",
  points: [
    "Buku kerja dipakai apa adanya, tanpa templat.",
    "Memeriksa tidak mengubah apa pun.",
    "Isi buku kerja tidak dikirim ke mana pun.",
  ],
  first: "Tekan Periksa dahulu; tabel yang dikenali akan tampil di sini.",
} as const;

import { count } from "./count";

/* The tab "Tabel": what was recognised, and tables that can be added. */

export const tables = {
  recognised: (tables: number) => `Dikenali (${count(tables)})`,
  unrecognised: (tables: number) => `Belum dikenali, tidak diperiksa (${count(tables)})`,
  unrecognisedHint: "Bila ini tabel Renstra, katakan tabel apa; bila bukan, biarkan saja.",
  none: "Tidak ada yang tampak seperti tabel di buku kerja ini.",
  untitled: "Tabel tanpa judul",
  rows: (rows: number) => `${count(rows)} baris`,
  assigned: "ditetapkan sendiri",
  notRenstra: "bukan tabel Renstra",
  ask: "Ini tabel apa?",
  askNamed: (title: string, range: string) => `Ini tabel apa? ${title} ${range}`,
  kind: "Jenis tabel",
  choose: "(pilih)",
  noRenstra: "Bukan tabel Renstra",
  columns: "Isi setiap kolom",
  columnsHint: "Ubah hanya yang keliru.",
  column: (heading: string) => `Kolom ${heading}`,
  byHeading: "menurut judul kolom",
  byHeadingAs: (label: string) => `menurut judul kolom: ${label}`,
  noHeading: "(tanpa judul)",
  save: "Simpan dan periksa",
  reset: "Kembalikan ke pengenalan otomatis",
} as const;

export const templates = {
  title: "Sisipkan tabel",
  lead: "Membuat lembar baru dengan tabel menurut ketentuan: judul, kepala, rumus, dan pengaturan cetaknya sudah siap. Lembar yang ada tidak berubah.",
  regime: "Ketentuan",
  regimes: { "2/2025": "Inmendagri 2 Tahun 2025", "86/2017": "Permendagri 86 Tahun 2017" },
  table: "Tabel",
  period: "Periode Renstra",
  badPeriod: "Periodenya tidak terbaca. Tulis tahun awal dan akhirnya, misalnya 2025-2029.",
  filling: "Isi",
  fillings: {
    kosong: "kosong",
    "buku-kerja": "dari tabel di buku kerja ini",
    program: "dari program nomenklatur",
  },
  bidang: "Bidang urusan",
  programs: "Program",
  noPrograms:
    "Daftar nomenklatur yang dimuat tidak memuat program bidang ini. Impor daftar lengkap di tab Nomenklatur.",
  noProgramYet: "Pilih sedikitnya satu program; kegiatan dan sub kegiatannya ikut.",
  firstCheck: "Tekan Periksa dahulu, agar tabel di buku kerja ini dapat dipakai.",
  kode: "Kode",
  kodes: { "satu sel": "dalam satu sel", terpisah: "terpisah per bagian" },
  formulas: "Rumus",
  size: (label: string, rows: number, columns: number) =>
    `${label}: ${count(rows)} baris × ${count(columns)} kolom.`,
  nothing: "Buku kerja ini belum punya isi untuk tabel ini: lembarnya dibuat kosong.",
  make: "Buat lembar",
  added: (name: string) => `Lembar "${name}" ditambahkan.`,
} as const;

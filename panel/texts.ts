import type { CheckStep } from "../core/report/check-workbook";
import type { Severity } from "../core/workbook/mark";

const count = (value: number): string => value.toLocaleString("id-ID");

/** Every word that the pane says of its own; findings, tables and functions bring theirs from the core. */
export const TEXTS = {
  title: "Periksa Renstra",
  check: "Periksa",
  cancel: "Batal",
  giveUp: "Tidak jadi",
  again: "Coba lagi",
  close: "Tutup",
  undo: "Urungkan",
  auto: "Otomatis",
  autoHint: "Periksa ulang sendiri setelah sel diubah",
  severities: { error: "Galat", warning: "Peringatan", info: "Info" } satisfies Record<Severity, string>,

  progress: {
    label: "Kemajuan pemeriksaan",
    read: "Membaca buku kerja…",
    waiting: "Buku kerja belum menjawab.",
    rule: (rule: number, of: number) => `Memeriksa ${count(rule)} dari ${count(of)} aturan…`,
  },
  cancelled: "Pemeriksaan dibatalkan.",
  busy: "Sedang dikerjakan…",
  waitingForEdit: "Bila sebuah sel sedang diubah, tekan Enter dahulu.",
  stale: "Buku kerja berubah sesudah diperiksa.",
  recheck: "Periksa lagi",

  errors: {
    unexpected:
      "Maaf, ada yang tidak beres di Periksa Renstra. Isi buku kerja Anda tidak berubah. Coba sekali lagi; bila berulang, tutup lalu buka kembali panel ini.",
    detail: "Rincian untuk yang memperbaiki",
    notRead:
      "Pengaturan di buku kerja ini tidak dapat dibaca. Pemeriksaan tetap berjalan, tanpa daftar abaikan dan ketetapan tabel.",
    noListStore:
      "Daftar nomenklatur tidak dapat disimpan di sini: pakai Periksa Renstra di Excel, Google Sheets, atau halaman peramban.",
    listsNotRead:
      "Daftar nomenklatur tidak dapat dibaca. Pemeriksaan tetap berjalan, tanpa perbandingan dengan nomenklatur.",
    notStored: "Tidak dapat disimpan di buku kerja; hanya berlaku sampai panel ini ditutup.",
    failures: (rules: readonly string[]) =>
      `Ada aturan yang gagal dijalankan, jadi temuannya tidak lengkap: ${rules.join(", ")}.`,
  },

  tabs: { label: "Bagian", temuan: "Temuan", tabel: "Tabel", fungsi: "Fungsi" },

  start: {
    lead: "Tekan Periksa. Semua lembar yang tampak dibaca, tabel Renstra dikenali, dan yang keliru ditunjukkan di selnya.",
    points: [
      "Buku kerja dipakai apa adanya, tanpa templat.",
      "Memeriksa tidak mengubah apa pun.",
      "Isi buku kerja tidak dikirim ke mana pun.",
    ],
    first: "Tekan Periksa dahulu; tabel yang dikenali akan tampil di sini.",
  },

  filters: {
    severity: "Saring menurut tingkat",
    search: "Cari temuan",
    searchHint: "Kata, kode, atau sel",
    group: "Kelompokkan",
    byTable: "per tabel",
    byRule: "per aturan",
    none: "Tidak ada temuan yang cocok dengan saringan ini.",
    clear: "Tampilkan semua",
    clean: "Tidak ada temuan. Semua yang diperiksa sudah sesuai.",
    shown: (shown: number) => `${count(shown)} temuan tampil`,
  },
  walk: {
    previous: "Temuan sebelumnya",
    next: "Temuan berikutnya",
    place: (place: number, of: number) =>
      place > 0 ? `${count(place)} dari ${count(of)}` : `${count(of)} temuan`,
  },
  marks: {
    mark: "Tandai",
    unmark: "Hapus tanda",
    hint: "Memberi warna pada sel yang bermasalah; format sel sendiri tidak berubah.",
    marked: "Sel bermasalah sudah ditandai.",
    unmarked: "Tanda sudah dihapus.",
    old: "Tanda di lembar belum mengikuti hasil terakhir; tekan Tandai untuk memperbarui.",
  },
  findings: {
    list: (title: string) => `Temuan: ${title}`,
    counts: "Jumlah temuan",
  },
  finding: {
    cell: (sheet: string, cells: string) => `${sheet}, sel ${cells}`,
    open: (cells: string) => `Rincian ${cells}`,
    why: "Mengapa",
    repair: "Perbaikan",
    observed: "Tertulis",
    expected: "Seharusnya",
    difference: "Selisih",
    empty: "(kosong)",
    more: (more: number) => `Tampilkan ${count(more)} lainnya`,
    related: "Sel terkait",
    select: (address: string) => `Pilih sel ${address}`,
    moreRelated: (more: number) => `dan ${count(more)} sel lain`,
    source: "Dasar",
    rule: "Aturan",
  },
  ignore: {
    open: "Abaikan…",
    reason: "Alasan mengabaikan (wajib)",
    reasonMissing: "Tulis alasannya dahulu, cukup beberapa kata.",
    suggestions: [
      "Sudah benar menurut dokumen resmi",
      "Ketentuan daerah",
      "Diperbaiki pada perubahan Renstra",
    ],
    suggestionsLabel: "Contoh alasan",
    submit: "Abaikan temuan",
    done: "Temuan diabaikan.",
    restored: "Temuan dikembalikan.",
    title: (ignored: number) => `Diabaikan (${count(ignored)})`,
    reasonOf: "Alasan",
    restore: "Kembalikan",
    restoreNamed: (apa: string) => `Kembalikan: ${apa}`,
    outdatedTitle: (outdated: number) => `Abaikan yang tidak berlaku lagi (${count(outdated)})`,
    outdatedHint: "Temuannya sudah tidak ada: sudah diperbaiki, atau barisnya dihapus.",
    remove: "Hapus",
    removeNamed: (apa: string) => `Hapus: ${apa}`,
    removeAll: "Hapus semua yang tidak berlaku",
  },
  shortcuts: {
    title: "Pintasan papan ketik",
    list: [
      ["F8 / Shift+F8", "temuan berikutnya / sebelumnya"],
      ["↑ ↓ Home End", "berpindah di daftar temuan"],
      ["Enter", "memilih selnya dan membuka rincian"],
      ["→ ←", "membuka / menutup rincian"],
      ["Esc", "menutup isian, atau membatalkan pemeriksaan"],
    ] as const,
  },

  tables: {
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
  },

  functions: {
    search: "Cari fungsi",
    none: "Tidak ada fungsi yang cocok.",
    hint: "Contoh ditulis dengan titik koma (wilayah Indonesia); pakai koma bila lembar Anda berwilayah Inggris.",
    parameters: "Isian, rumus, dasar",
    optional: "boleh kosong",
    defaults: (value: string) => `bila kosong: ${value}`,
    choices: (choices: readonly string[]) => choices.join(" / "),
    formula: "Rumus",
    result: "Hasil",
    example: "Contoh",
    column: "Untuk satu kolom",
    source: "Dasar",
    insert: "Sisipkan",
    insertNamed: (name: string) => `Sisipkan ${name}`,
    copy: "Salin",
    copyNamed: (name: string) => `Salin contoh ${name}`,
    copyColumnNamed: (name: string) => `Salin rumus kolom ${name}`,
    copied: "Rumus disalin.",
    notCopied: "Tidak dapat menyalin dari sini: sorot rumusnya, lalu tekan Ctrl+C.",
    noSelection: "Pilih dahulu satu sel di lembar, lalu tekan Sisipkan.",
    inserted: (cell: string) => `Rumus ditulis di ${cell}.`,
    undone: "Isi sel dikembalikan.",
    overwrite: (cell: string, holds: string) => `Sel ${cell} sudah berisi "${holds}". Ganti isinya?`,
    replace: "Ganti",
    keep: "Jangan",
  },

  formulas: {
    title: "Rumus Renstra di buku kerja ini",
    refresh: {
      label: "Segarkan",
      hint: "Memasukkan ulang rumus yang macet (#NAME?) dan menyesuaikan ejaan rumus dari Excel atau Google Sheets.",
      done: (formulas: number) => `${count(formulas)} rumus disegarkan.`,
      none: "Tidak ada rumus yang perlu disegarkan.",
    },
    freeze: {
      label: "Bekukan menjadi nilai",
      hint: "Mengganti rumus Renstra dengan nilainya, agar berkas terbaca utuh di komputer tanpa Periksa Renstra.",
      done: (formulas: number) => `${count(formulas)} rumus dibekukan menjadi nilai.`,
      none: "Tidak ada rumus yang dapat dibekukan.",
    },
    plain: {
      label: "Jadikan rumus biasa",
      hint: "Mengganti rumus Renstra dengan rumus bawaan yang hasilnya sama, agar tetap menghitung tanpa Periksa Renstra.",
      done: (formulas: number) => `${count(formulas)} rumus dijadikan rumus biasa.`,
      none: "Tidak ada rumus yang dapat dijadikan rumus biasa.",
    },
    undone: "Rumus dikembalikan.",
    left: (formulas: number) => `Dibiarkan (${count(formulas)})`,
    leftHint: "Rumus ini tetap seperti semula.",
    more: (more: number) => `dan ${count(more)} rumus lain`,
  },
} as const;

export function stepText(step: CheckStep): string {
  if (step.doing === "kenali") return "Mengenali tabel…";
  if (step.doing === "gabung") return "Menggabungkan isi tabel…";
  return TEXTS.progress.rule(step.rule, step.of);
}

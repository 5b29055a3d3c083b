import { count } from "./count";

/** No spreadsheet knows that the lists have changed behind its formulas. */
const REFRESH_LOOKUPS =
  "Bila ada rumus nomenklatur di buku kerja ini, tekan Segarkan di tab Fungsi, bagian Rumus Renstra.";

/** The tab "Nomenklatur". */
export const nomenklatur = {
  parts: { label: "Bagian nomenklatur", cari: "Cari", mutakhirkan: "Mutakhirkan", daftar: "Daftar" },
  preparing: "Menyiapkan pencarian…",
  search: {
    label: "Cari nomenklatur",
    hint: "Nama atau kode",
    results: "Hasil pencarian",
    level: "Tingkat",
    allLevels: "semua",
    everywhere: "Semua bidang",
    everywhereHint: (bidang: readonly string[]) =>
      `Tanpa ini dicari di bidang buku kerja ini (${bidang.join(", ")}) dan penunjang.`,
    found: (hits: number) => `${count(hits)} kode ditemukan`,
    none: "Tidak ada yang cocok. Coba kata lain, atau awal kodenya.",
    tree: "Atau telusuri dari atas:",
    inForce: (judul: string) => `Menurut ${judul}.`,
    onlyExtract:
      "Baru cuplikan dari dokumen contoh yang dimuat. Untuk daftar lengkap, impor lembar SIPD atau lampiran Kepmendagri di bagian Daftar.",
  },
  entry: {
    back: "Kembali ke pencarian",
    parents: "Di atasnya",
    children: (entries: number) => `Di bawahnya (${count(entries)})`,
    kinerja: "Kinerja",
    indikator: "Indikator",
    satuan: "Satuan",
    list: "Daftar",
    listYear: (judul: string, tahun: number) =>
      judul.includes(String(tahun)) ? judul : `${judul}, ${String(tahun)}`,
    extract: "cuplikan",
    gone: "Kode ini tidak ada lagi dalam daftar yang dimuat.",
  },
  insert: {
    title: "Sisipkan ke sel terpilih",
    kode: "Kode",
    nama: "Nama",
    "kode-nama": "Kode - nama",
    cell: "Sel",
    noSelection: "Pilih dahulu satu sel di lembar, lalu tekan lagi.",
    overwrite: "Sel ini sudah berisi. Ganti isinya?",
    done: (cell: string) => `Ditulis di ${cell}.`,
  },
  fill: {
    label: "Isi baris tabel",
    hint: "Kode, nama, indikator, dan satuan ke kolom-kolom tabel pada baris sel terpilih, setelah Anda lihat dahulu.",
    title: (row: number, table: string) => `Baris ${count(row)}, ${table}`,
    done: (row: number) => `Baris ${count(row)} diisi.`,
  },
  updates: {
    lead: "Membandingkan semua kode di buku kerja ini dengan satu daftar, dan mengusulkan penggantinya.",
    target: "Daftar yang dituju",
    noLists: "Belum ada daftar lengkap. Impor dahulu lembar SIPD atau lampiran Kepmendagri di bagian Daftar.",
    toLists: "Buka Daftar",
    find: "Bandingkan",
    against: (judul: string) => `Dibandingkan dengan ${judul}.`,
    same: (codes: number) => `${count(codes)} kode tetap.`,
    certain: (codes: number) => `Pasti (${count(codes)})`,
    apply: "Terapkan yang pasti…",
    previewCertain: (codes: number) => `${count(codes)} kode diganti`,
    previewChoice: (kode: string, next: string) => `${kode} menjadi ${next}`,
    applied: (codes: number) => `${count(codes)} kode sudah dimutakhirkan.`,
    replaced: (kode: string, next: string) => `${kode} sudah menjadi ${next}.`,
    choices: (codes: number) => `Perlu dipilih (${count(codes)})`,
    without: (codes: number) => `Tanpa penerus (${count(codes)})`,
    unjudged: (codes: number, bidang: string) =>
      `${count(codes)} kode bidang ${bidang} tidak dinilai: tidak ada daftar lengkap yang memuatnya.`,
    rows: (rows: number) => `${count(rows)} baris`,
    take: "Pakai…",
    takeNamed: (kode: string, next: string) => `Pakai ${next} sebagai pengganti ${kode}`,
    nothing: "Semua kode sudah sesuai dengan daftar ini.",
    more: (more: number) => `Tampilkan ${count(more)} lainnya`,
  },
  lists: {
    inForce: "Daftar yang berlaku untuk buku kerja ini",
    automatic: "otomatis: yang paling cocok",
    loaded: (lists: number) => `Daftar yang dimuat (${count(lists)})`,
    owners: {
      contoh: "Bawaan: cuplikan dari dokumen contoh, tidak dipakai untuk menilai.",
      bawaan: "Dipasang oleh kantor Anda; tidak dapat dihapus di sini.",
      pengguna: "",
    },
    extract: "Cuplikan: kode yang tidak ada di dalamnya tidak dinilai.",
    source: (sumber: string) => `Sumber: ${sumber}`,
    importHere: "Impor dari buku kerja ini",
    importHereHint:
      "Buka atau tempel dahulu ekspor SIPD atau lampiran Kepmendagri sebagai lembar; semua lembar dicoba.",
    importFile: "Impor berkas (.json)",
    importFileHint: "Berkas dari rekan yang dibuat dengan Ekspor.",
    export: "Ekspor",
    exportNamed: (judul: string) => `Ekspor ${judul}`,
    exported: (name: string) => `Berkas ${name} diserahkan ke unduhan. Tidak ada di sana?`,
    copy: "Salin isinya",
    copied: (name: string) =>
      `Isinya disalin: tempel ke Notepad, lalu simpan sebagai ${name} untuk dibagikan.`,
    notCopied:
      "Tidak dapat menyalin dari sini. Coba Ekspor di Excel, di Google Sheets, atau di halaman peramban.",
    remove: "Hapus",
    removeNamed: (judul: string) => `Hapus ${judul}`,
    damaged: (id: string) =>
      `Daftar "${id}" tersimpan dalam keadaan rusak dan tidak dipakai. Hapus, lalu impor lagi dari lembar atau berkasnya.`,
    removed: (judul: string) => `${judul} dihapus. ${REFRESH_LOOKUPS}`,
    saved: (judul: string, codes: number) => `${judul} disimpan: ${count(codes)} kode. ${REFRESH_LOOKUPS}`,
    alreadyThere: (judul: string) =>
      `${judul} sudah terpasang di sini dan tidak dapat diganti: beri daftar yang diimpor judul lain.`,
    reading: (sheet: string) => `Membaca lembar ${sheet}…`,
    found: "Daftar ditemukan",
    sheet: "Lembar",
    judul: "Judul",
    tahun: "Tahun",
    lengkap: "Daftar lengkap, bukan cuplikan",
    save: "Simpan daftar",
    repaired: (codes: number) => `${count(codes)} kode dibakukan tulisannya.`,
    issues: (title: string, rows: number, skipped: boolean) =>
      `${title}: ${count(rows)} ${skipped ? "dilewati" : "dicatat"}`,
    rows: (rows: readonly number[]) => `Baris ${rows.join(", ")}`,
    more: (more: number) => `dan ${count(more)} lainnya`,
    forbidden:
      "Peramban ini tidak mengizinkan halaman ini menyimpan daftar. Izinkan penyimpanan data situs (cookie) untuk halaman ini, atau jangan pakai mode samaran, lalu coba lagi.",
    full: "Tempat penyimpanan peramban ini penuh: hapus daftar yang tidak dipakai lagi, lalu coba lagi.",
  },
} as const;

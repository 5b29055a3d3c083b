import type { CheckStep } from "../core/report/check-workbook";
import type { RuleLevel } from "../core/report/check-settings";
import type { Address } from "../core/workbook/address";
import { listCells } from "../core/workbook/changed-cells";
import type { Severity } from "../core/workbook/mark";

const count = (value: number): string => value.toLocaleString("id-ID");

/** No spreadsheet knows that the lists have changed behind its formulas. */
const REFRESH_LOOKUPS =
  "Bila ada rumus nomenklatur di buku kerja ini, tekan Segarkan di tab Fungsi, bagian Rumus Renstra.";

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
  guide: "Panduan",
  guideHint: "Membuka panduan singkat di jendela lain",
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
      "Pengaturan di buku kerja ini tidak dapat dibaca. Pemeriksaan tetap berjalan, tanpa daftar abaikan, ketetapan tabel, dan aturan yang diubah.",
    noListStore:
      "Daftar nomenklatur tidak dapat disimpan di sini: pakai Periksa Renstra di Excel, Google Sheets, atau halaman peramban.",
    goesOn: "Pemeriksaan tetap berjalan tanpa daftar itu.",
    listsNotRead:
      "Daftar nomenklatur tidak dapat dibaca. Pemeriksaan tetap berjalan, tanpa perbandingan dengan nomenklatur.",
    notStored: "Tidak dapat disimpan di buku kerja; hanya berlaku sampai panel ini ditutup.",
    failures: (rules: readonly string[]) =>
      `Ada aturan yang gagal dijalankan, jadi temuannya tidak lengkap: ${rules.join(", ")}.`,
  },

  tabs: {
    label: "Bagian",
    temuan: "Temuan",
    tabel: "Tabel",
    fungsi: "Fungsi",
    nomenklatur: "Nomenklatur",
    laporan: "Laporan",
  },

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
  noTables: {
    unrecognised: (tables: number) =>
      `${count(tables)} tempat tampak seperti tabel, tetapi belum dikenali. Katakan tabel apa, lalu tabel itu ikut diperiksa.`,
    open: "Lihat di Tabel",
    lead: "Agar tabel dikenali:",
    points: [
      "Di atas angkanya ada baris judul kolom, misalnya Kode, Program/Kegiatan, Indikator, Target 2026, Rp 2026.",
      "Lembarnya tampak; lembar yang disembunyikan tidak dibaca.",
      "Isinya ada di sel. Tabel berupa gambar atau tempelan PDF perlu disalin dahulu ke sel-sel.",
    ],
  },
  walk: {
    short: (place: number, of: number) => `${place > 0 ? count(place) : "–"}/${count(of)}`,
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
  rules: {
    open: "Tingkat aturan…",
    level: "Aturan ini, di buku kerja ini",
    levels: {
      error: "Galat",
      warning: "Peringatan",
      info: "Info",
      mati: "Matikan",
    } satisfies Record<RuleLevel, string>,
    asDeclared: (level: string) => `${level} (semula)`,
    offHint:
      "Aturan yang dimatikan tidak diperiksa. Putusan tetap menyebutnya, dan aturan dapat dikembalikan di bawah daftar temuan.",
    save: "Simpan dan periksa",
    off: "Aturan dimatikan di buku kerja ini.",
    changed: (level: string) => `Tingkat aturan di buku kerja ini: ${level}.`,
    restored: "Aturan kembali seperti semula.",
    title: (rules: number) => `Aturan yang diubah (${count(rules)})`,
    hint: "Hanya di buku kerja ini, dan berlaku bagi siapa pun yang memeriksanya.",
    restore: "Kembalikan",
    restoreNamed: (title: string) => `Kembalikan aturan: ${title}`,
    semula: (level: string) => `(semula ${level})`,
  },
  polaritas: {
    open: "Arah indikator…",
    label: (indikator: string) => `Indikator "${indikator}"`,
    choices: { positif: "Makin tinggi makin baik", negatif: "Makin rendah makin baik" },
    byName: "Menurut namanya",
    term: "Arah indikator",
    save: "Simpan dan periksa",
    saved: "Arah indikator ditetapkan di buku kerja ini.",
    restored: "Arah indikator dibaca dari namanya lagi.",
    title: (indikator: number) => `Arah indikator yang ditetapkan (${count(indikator)})`,
    hint: "Berlaku bagi indikator ini di semua tabel, dan dipakai pula oleh Isi rumus.",
    restoreNamed: (indikator: string) => `Kembalikan arah: ${indikator}`,
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

  fill: {
    title: "Isi rumus",
    lead: "Mengisi kolom rasio, pertumbuhan, dan jumlah di tabel yang dikenali dengan rumusnya. Format sel tetap; semuanya diperlihatkan dahulu dan dapat diurungkan.",
    first: "Tekan Periksa dahulu; kolom yang dapat diisi akan tampil di sini.",
    style: "Ditulis dengan",
    styles: { renstra: "fungsi Renstra", biasa: "rumus biasa" },
    none: "Tidak ada kolom yang dapat diisi rumus.",
    cells: (cells: number, differing: number) =>
      differing === 0
        ? `${count(cells)} sel`
        : `${count(cells)} sel, ${count(differing)} di antaranya kini berisi angka lain`,
    fill: "Isi…",
    fillNamed: (title: string) => `Isi ${title}`,
    preview: (title: string) => `Isi rumus, ${title}: yang angkanya berbeda lebih dahulu`,
    done: (cells: number) => `${count(cells)} sel diisi rumus.`,
  },

  formulas: {
    title: "Rumus Renstra di buku kerja ini",
    refresh: {
      label: "Segarkan",
      hint: "Memasukkan ulang rumus yang macet (#NAME?) dan rumus nomenklatur, serta menyesuaikan ejaan rumus dari Excel atau Google Sheets.",
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

  repairs: {
    one: "Perbaiki…",
    all: (repairs: number) => `Perbaiki semua (${count(repairs)})…`,
    allNamed: (repairs: number, title: string) => `Perbaiki semua (${count(repairs)}): ${title}`,
    allCertain: (repairs: number) => `Perbaiki semua yang pasti (${count(repairs)})…`,
    certainHint:
      "Hanya yang tidak perlu diputuskan siapa pun. Semuanya diperlihatkan dahulu dan dapat diurungkan.",
    certain: "pasti: tidak ada yang perlu diputuskan",
    proposal: "usulan: periksa dahulu apakah memang ini yang dimaksud",
    locked:
      "Tidak dapat diperbaiki dari sini: lembarnya dilindungi. Buka proteksinya (Tinjau > Buka Proteksi Lembar), lalu periksa lagi.",
    preview: (repairs: number, proposals: number) =>
      proposals === 0
        ? `Memperbaiki ${count(repairs)} temuan.`
        : `Memperbaiki ${count(repairs)} temuan; ${count(proposals)} di antaranya usulan, periksa dahulu.`,
    contested: (repairs: number) =>
      `${count(repairs)} lainnya tidak ikut: perbaikannya menyangkut sel yang sama dengan isi berbeda, jadi pilih salah satu di rinciannya.`,
    style: "Angka ditulis sebagai",
    styles: { biasa: "rumus biasa", renstra: "fungsi Renstra", nilai: "nilai" },
    written: (cells: number) => `${count(cells)} sel diperbaiki.`,
    gone: (findings: number) => `${count(findings)} temuan hilang.`,
    left: (findings: number, cell: string, apa: string) =>
      `${count(findings)} temuan masih ada, antara lain di ${cell}: ${apa}`,
  },

  preview: {
    write: "Tulis",
    changes: "Sel yang akan ditulis",
    empty: "(kosong)",
    becomes: "menjadi",
    overwrites: (cells: number) => `${count(cells)} sel yang sudah berisi akan diganti.`,
    more: (more: number) => `dan ${count(more)} sel lain`,
    undone: "Isi sel dikembalikan.",
    leftOut: (cells: readonly Address[]) =>
      cells.length === 0
        ? ""
        : ` ${count(cells.length)} sel di antaranya tidak ditulis karena barisnya berubah sejak dibaca: ${listCells(cells)}.`,
    notUndone: (cells: readonly Address[]) =>
      cells.length === 0
        ? ""
        : ` ${count(cells.length)} sel tidak dikembalikan karena barisnya berubah sejak ditulis: ${listCells(cells)}.`,
    changedMeanwhile:
      "Tidak ditulis: isi sel atau barisnya berubah sejak dilihat. Lihat dahulu lembarnya, lalu ulangi dari awal.",
  },

  nomenklatur: {
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
      noLists:
        "Belum ada daftar lengkap. Impor dahulu lembar SIPD atau lampiran Kepmendagri di bagian Daftar.",
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
  },

  laporan: {
    parts: {
      label: "Bagian laporan",
      laporan: "Laporan",
      cocokkan: "Cocokkan",
      perubahan: "Perubahan",
      gambar: "Gambar",
    },
    report: {
      first: "Belum diperiksa. Membuat laporan memeriksa buku kerja ini lebih dahulu.",
      ready: "Siap diajukan: tidak ada galat yang terbuka. Buat laporannya, lalu kirim bersama berkas ini.",
      notReady: (errors: number) =>
        `Belum siap diajukan: ${count(errors)} galat perlu diperbaiki, atau diabaikan dengan alasan.`,
      reasons: "Yang menghalangi",
      errors: (errors: number) => `${count(errors)} galat`,
      more: (more: number) => `dan ${count(more)} aturan lain; semuanya ada di tab Temuan.`,
      add: "Buat laporan",
      download: "Unduh HTML",
      hint: "Memeriksa lagi, lalu menambahkan lembar Laporan Pemeriksaan yang siap dicetak. Lembar lain tidak berubah, dan laporan lama tetap ada.",
    },
    compare: {
      lead: "Anda menerima berkas yang memuat lembar Laporan Pemeriksaan? Lihat apakah isinya masih sama dengan yang diperiksa.",
      compare: "Cocokkan",
      limits:
        "Yang dibandingkan: nilai dan rumus di sel lembar yang tampak. Warna, format, dan hasil rumus tidak. Ini bukan tanda tangan: siapa pun dapat membuat laporan baru.",
    },
    added: (sheet: string) => `Laporan ditambahkan sebagai lembar "${sheet}".`,
    downloaded: (name: string) =>
      `Berkas ${name} diserahkan ke unduhan. Bila tidak ada di sana, program ini tidak mengizinkan unduhan: pakai Buat laporan.`,
  },

  templates: {
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
  },

  perubahan: {
    title: "Bandingkan dengan versi lain",
    hint: "Renstra murni dengan perubahannya: yang ditambah, dihapus, pindah, ganti nama, serta target dan pagu yang berubah. Buku kerja ini dibaca apa adanya dan tidak diubah.",
    choose: "Pilih versi lain…",
    export: "Simpan versi ini (.json)",
    exportHint: "Untuk dibandingkan kelak, juga di Google Sheets yang tidak dapat membuka berkas .xlsx.",
    exported: (name: string) => `Berkas ${name} diserahkan ke unduhan.`,
    onlyJson:
      "Di sini berkas .xlsx tidak dapat dibaca. Buka versi lain itu lebih dahulu, tekan Simpan versi ini (.json), lalu pilih berkas .json itu di sini.",
    noVersion: (name: string) =>
      `${name} bukan versi yang disimpan dari panel ini. Buka versi lain itu, tekan Simpan versi ini (.json), lalu pilih berkas yang dihasilkan.`,
    other: (name: string) => `Dibandingkan dengan ${name}. Buku kerja yang terbuka ini adalah:`,
    homes: { baru: "versi baru (perubahan)", lama: "versi lama (murni)" },
    pagu: "Jumlah pagu program (Rp)",
    paguHeadings: ["Tahun", "Lama", "Baru", "Selisih"],
    same: "tetap",
    group: (title: string, items: number) => `${title} (${count(items)})`,
    indikator: (kode: string) => (kode === "" ? "Indikator" : `Indikator ${kode}`),
    more: (more: number) => `Tampilkan ${count(more)} lainnya`,
    addSheet: "Buat lembar",
    added: (sheet: string) => `Lembar "${sheet}" ditambahkan di belakang.`,
  },

  gambar: {
    choice: "Gambar",
    names: {
      pohon: "Pohon kinerja",
      pagu: "Pagu per program dan tahun",
      capaian: "Capaian per indikator dan tahun",
      temuan: "Temuan per tabel",
    },
    hints: {
      pohon:
        "Dari tujuan sampai sub kegiatan. Lambang di depan: temuan di baris itu sendiri; angka di kanan: beserta semua yang di bawahnya. Klik untuk menuju selnya.",
      pagu: "Jumlah pagu program tiap tahun dalam tabel pendanaan. Klik bagian batang untuk menuju selnya.",
      capaian:
        "Rasio capaian T-C.23 seperti tercetak; bila kosong, dihitung dari target dan realisasinya (bertanda *). Klik kotak untuk menuju selnya.",
      temuan: "Temuan yang terbuka, menurut tabel tempatnya. Klik batang untuk menuju temuan pertamanya.",
    },
    title: (picture: "pohon" | "pagu" | "capaian" | "temuan", workbook: string): string =>
      `${TEXTS.gambar.names[picture]}: ${workbook}`,
    notLoaded: "Gambar tidak dapat dimuat. Periksa sambungan internet, lalu buka bagian ini lagi.",
    noPohon:
      "Belum ada yang dapat digambar: buku kerja ini tidak memuat tabel tujuan dan sasaran, perumusan program, atau pendanaan yang dikenali.",
    noChart: "Belum ada yang dapat digambar: tabel yang diperlukan tidak ada, atau angkanya belum terisi.",
    asTable: "Tampilkan sebagai tabel",
    node: (node: string, own: string, total: string) =>
      `${node}. Di baris ini: ${own}; beserta turunannya: ${total}.`,
    unfold: "Buka semua",
    fold: "Lipat semua",
    elsewhere: (counts: string) => `Di luar pohon ini: ${counts}; lihat tab Temuan.`,
    save: { svg: "Simpan SVG", png: "Simpan PNG" },
    saveHint: "Yang disimpan: yang sedang terbuka di atas. SVG tetap tajam di ukuran apa pun.",
    saved: (name: string) =>
      `Berkas ${name} diserahkan ke unduhan. Bila tidak ada di sana, program ini tidak mengizinkan unduhan: ambil gambarnya di playground.`,
    tooLarge:
      "Gambar ini terlalu besar untuk PNG. Lipat sebagian pohonnya, atau simpan sebagai SVG, yang tidak terbatas ukurannya.",
    noPng:
      "Program ini tidak dapat membuat PNG. Simpan sebagai SVG; Word dan PowerPoint dapat menyisipkannya.",
  },
} as const;

export function stepText(step: CheckStep): string {
  if (step.doing === "kenali") return "Mengenali tabel…";
  if (step.doing === "gabung") return "Menggabungkan isi tabel…";
  return TEXTS.progress.rule(step.rule, step.of);
}

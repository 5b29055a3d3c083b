import { HostError } from "../../core/workbook/host";

interface Fault {
  /** Google words its messages in the language of the account: here English and Indonesian. */
  readonly message: RegExp;
  readonly sentence: string;
}

/** What Google's services say when they fail, and what a planner can do about it. The first that fits is taken. */
const FAULTS: readonly Fault[] = [
  {
    message: /protected cell|protected range|dilindungi|diproteksi/i,
    sentence:
      "Ada sel yang dilindungi sehingga tidak dapat diubah: minta pemilik spreadsheet memberi Anda akses " +
      "(Data > Lindungi sheet dan rentang), lalu coba lagi.",
  },
  {
    message: /permission|PERMISSION_DENIED|authori[sz]ation|access denied|izin|otorisasi|akses ditolak/i,
    sentence:
      "Google tidak mengizinkan tindakan ini. Bila Anda masuk dengan beberapa akun Google di peramban ini, keluar dari " +
      "akun yang lain atau pakai profil peramban tersendiri, lalu muat ulang spreadsheet. Pastikan juga Anda boleh mengedit.",
  },
  {
    message: /too many times|too many simultaneous|rate limit|terlalu sering|terlalu banyak/i,
    sentence: "Google membatasi banyaknya permintaan dalam waktu singkat: tunggu satu menit, lalu coba lagi.",
  },
  {
    message: /execution time|timed out|time-?out|waktu (eksekusi|tunggu|habis)|kehabisan waktu/i,
    sentence:
      "Google menghentikan pekerjaan ini karena terlalu lama: coba lagi; bila berulang, pisahkan lembar yang tidak " +
      "diperlukan ke spreadsheet lain.",
  },
  {
    message: /storage quota|argument too large|kuota penyimpanan/i,
    sentence:
      "Simpanan pengaturan spreadsheet ini penuh: batalkan sebagian temuan yang diabaikan, lalu coba lagi.",
  },
  {
    message: /outside the dimensions|out of bounds|di luar dimensi/i,
    sentence:
      "Selnya di luar lembar, mungkin baris atau kolomnya baru dihapus: periksa ulang, atau tambahkan baris dan kolom, " +
      "lalu coba lagi.",
  },
  {
    message: /data validation|validasi data/i,
    sentence:
      "Validasi data pada sel menolak isi yang ditulis: ubah aturannya (Data > Validasi data), lalu coba lagi.",
  },
  {
    message: /maximum of 50,?000 characters|maksimum 50\.?000 karakter/i,
    sentence: "Teks ini lebih panjang dari 50.000 karakter, batas satu sel: pendekkan, lalu coba lagi.",
  },
  {
    message: /10,?000,?000 cells|number of cells|jumlah sel/i,
    sentence:
      "Spreadsheet ini mencapai batas 10 juta sel: hapus lembar atau baris kosong yang tidak diperlukan, lalu coba lagi.",
  },
];

/** What a planner reads of a fault. Exceptions of Google are told by their messages, for they have nothing else. */
export function sentenceOf(fault: unknown): string {
  if (fault instanceof HostError) return fault.message;
  const message = messageOf(fault);
  const known = FAULTS.find((candidate) => candidate.message.test(message));
  return (
    known?.sentence ??
    `Google Sheets gagal mengerjakan ini: coba sekali lagi; bila berulang, muat ulang spreadsheet. (Pesan Google: ${message})`
  );
}

function messageOf(fault: unknown): string {
  const isError = typeof fault === "object" && fault !== null && "message" in fault;
  return String(isError ? fault.message : fault);
}

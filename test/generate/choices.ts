/** Everything in which one planner's workbook differs from another's. The first value of each is the plainest. */
export const CHOICES = {
  regime: ["86/2017", "2/2025"],
  kewenangan: ["2", "1"],
  /** Where the code stands, and how it is parted from the name. */
  kode: ["kolom", "strip", "garis", "titik dua", "spasi", "pisah teks", "pisah angka", "pisah pasangan"],
  satuan: ["kurung", "kolom", "sel", "per tahun"],
  uang: ["angka", "angka berformat", "akuntansi", "id", "en", "rp", "rp koma", "rp titik", "strip"],
  nilai: ["angka", "berformat", "id", "en"],
  persen: ["polos", "teks", "format", "literal", "spasi"],
  kosong: ["", "-", "n/a", "0"],
  heading: ["merged", "unmerged", "flat", "isi", "bawah"],
  tahun: ["angka", "teks", "tahun", "ke", "ke (tahun)", "tahun (n+)", "baris"],
  nomorKolom: ["", "(1)", "1", "01", "loncat", "ganda"],
  /** Years first, then target and Rp in each; or all targets first, then all pagu. */
  susunan: ["per tahun", "per jenis"],
  judul: ["nomor", "tanpa nomor", "panjang"],
  nama: ["lembar", "acak", "polos"],
  berkas: ["satu lembar per tabel", "bertumpuk", "per program"],
  /** Decimals of ratios and growths, or fractions of one. */
  rasioGaya: ["dua", "satu", "bulat", "pecahan"],
  gabung: ["kosong", "gabung"],
  tujuan: ["tanpa", "kolom", "baris", "sebaris"],
  totals: ["", "rumus", "angka"],
  /** How a table of minimum services tells what was attained. */
  spm: ["tanpa", "persen", "terlayani", "terlayani setahun"],
  /** The plan of a year and evaluations, some at a time. */
  renja: ["tanpa", "rencana", "usulan", "evaluasi", "lima tahun"],
  ejaan: ["rapi", "patah", "huruf besar"],
} as const;

export type Choice = keyof typeof CHOICES;

export const FLAGS = [
  "nomor",
  "lokasi",
  "sumberDana",
  "keterangan",
  "akhir",
  "duaBaseline",
  "bidangRow",
  "band",
  "barisKosong",
  "kepalaBerulang",
  "tandaTangan",
  "sumber",
  "lembarTersembunyi",
  "barisAwal",
  "kolomAwal",
  "trim",
  "shown",
  "union",
  "gaps",
  "rasio",
  "pertumbuhan",
  "rumus",
  "pecahan",
  "opdRow",
  "ulangPagu",
  "satuTahun",
  "limaKolomTahun",
  "urusanRow",
  "sinonim",
  "identitas",
  "baselineRp",
  "ulangTujuan",
  "subtotal",
  "judulTengah",
  "persenKata",
  "kodeTitik",
  "subDuaAngka",
  "rentang",
  /** The cascade and the priority list of Inmendagri 2/2025. */
  "perumusan",
  /** A cell that says the same as the one above it is typed again. */
  "ulangKode",
  /** Tables of sentences: problems, issues, strategies. */
  "narasi",
  /** A cascade in blocks, as an appendix. */
  "cascading",
] as const;
export type Flag = (typeof FLAGS)[number];

export type Choices = { readonly [Key in Choice]: (typeof CHOICES)[Key][number] } & Readonly<
  Record<Flag, boolean>
> & { readonly seed: number; readonly bidang: number };

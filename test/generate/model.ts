import { NAMA_BIDANG, type NamaIndikator, type NamaSimpul } from "./names";
import { Random } from "./random";

/** A figure of an indicator: a number (percentages on the scale 0-100), a grade or range as text, or nothing. */
export type Nilai = number | string | null;

export interface IndikatorModel extends NamaIndikator {
  readonly baseline: Nilai;
  /** One a planning year. */
  readonly target: readonly Nilai[];
  readonly akhir: Nilai;
}

export interface SimpulModel {
  readonly level: "bidang" | "program" | "kegiatan" | "sub kegiatan";
  /** "1.02.02.2.01.0006". */
  readonly kode: string;
  readonly nama: string;
  readonly keluaran: string;
  readonly indikator: readonly IndikatorModel[];
  /** One a planning year; null where nothing is planned. */
  readonly pagu: readonly (number | null)[];
  readonly anak: readonly SimpulModel[];
}

/** A row of T-C.23. */
export interface CapaianModel extends NamaIndikator {
  readonly target: readonly (number | null)[];
  readonly realisasi: readonly (number | null)[];
}

/** A row of T-C.24. */
export interface SerapanModel {
  readonly uraian: string;
  readonly anggaran: readonly number[];
  readonly realisasi: readonly number[];
}

/** A row of a table of minimum services; the share that was served is a round number of percent. */
export interface LayananModel {
  readonly jenis: string;
  /** What is measured, without the word for the measure. */
  readonly nama: string;
  readonly berhak: readonly (number | null)[];
  readonly terlayani: readonly (number | null)[];
}

/** A sound plan, before anyone has typed it into a sheet. */
export interface Model {
  readonly kabupaten: string;
  readonly perangkatDaerah: string;
  readonly tujuan: string;
  readonly sasaran: readonly { readonly nama: string; readonly indikator: readonly IndikatorModel[] }[];
  readonly indikatorTujuan: IndikatorModel;
  readonly ikk: readonly IndikatorModel[];
  readonly bidang: SimpulModel;
  readonly capaian: readonly CapaianModel[];
  readonly serapan: readonly SerapanModel[];
  readonly layanan: readonly LayananModel[];
}

export interface ModelOptions {
  readonly seed: number;
  /** Index in NAMA_BIDANG, any whole number. */
  readonly bidang: number;
  readonly kewenangan: "1" | "2";
  /** Of the funding table. */
  readonly years: number;
  /** Of the lists. */
  readonly listYears: number;
  readonly historyYears: number;
  /** A kegiatan lists its sub kegiatan's indicators instead of its own, the way SIPD prints it. */
  readonly union: boolean;
  /** Some sub kegiatan are not planned in some years. */
  readonly gaps: boolean;
  /** Some targets are ranges and bounds. */
  readonly rentang: boolean;
}

export function makeModel(options: ModelOptions): Model {
  const random = new Random(options.seed);
  const names = NAMA_BIDANG[options.bidang % NAMA_BIDANG.length] ?? NAMA_BIDANG[0];
  if (!names) throw new Error("no names");
  const maker = new SimpulMaker(random, options);
  const program = random.some(names.program, 3).map((each) => maker.program(names.kode, each));
  const capaian = makeCapaian(random, names.nama, options.historyYears);
  const indikator = (nama: string, satuan: string): IndikatorModel =>
    makeIndikator(random, { nama, satuan }, options.listYears);
  return {
    kabupaten: random.pick(["Kabupaten Sungai Bening", "Kota Muara Indah", "Provinsi Tanjung Harapan"]),
    perangkatDaerah: names.perangkatDaerah,
    tujuan: names.tujuan,
    indikatorTujuan: indikator(`Indeks Pembangunan ${titleCase(names.nama)}`, "Indeks"),
    sasaran: [
      {
        nama: names.sasaran,
        indikator: [
          indikator(`Persentase Capaian Layanan ${titleCase(names.nama)}`, "%"),
          indikator(`Jumlah Lokasi Layanan ${titleCase(names.nama)}`, "Lokasi"),
        ],
      },
      {
        nama: "Meningkatnya akuntabilitas kinerja perangkat daerah",
        indikator: [
          indikator("Predikat Akuntabilitas Kinerja", "Predikat"),
          ...(options.rentang ? [rangeIndikator(options.listYears), boundIndikator(options.listYears)] : []),
        ],
      },
    ],
    ikk: [
      indikator(`Persentase Pemenuhan Standar ${titleCase(names.nama)}`, "%"),
      indikator(`Rasio Layanan ${titleCase(names.nama)}`, "Rasio"),
      indikator(`Jumlah Sarana ${titleCase(names.nama)} per Wilayah`, "Unit"),
    ],
    bidang: {
      level: "bidang",
      kode: names.kode,
      nama: `URUSAN PEMERINTAHAN BIDANG ${names.nama}`,
      keluaran: "",
      indikator: [],
      pagu: sums(program, options.years),
      anak: program,
    },
    capaian,
    serapan: makeSerapan(random, options.historyYears),
    layanan: makeLayanan(random, capaian, options.historyYears),
  };
}

function rangeIndikator(years: number): IndikatorModel {
  const target = Array.from({ length: years }, (_, year) => `${String(12 - year)}-${String(14 - year)}`);
  return {
    nama: "Tingkat Keluhan yang Belum Selesai",
    satuan: "%",
    baseline: "13-15",
    target,
    akhir: last(target),
  };
}

function boundIndikator(years: number): IndikatorModel {
  const target = Array.from({ length: years }, (_, year) => `≥ ${String(80 + year)}`);
  return { nama: "Indeks Kepuasan Pegawai", satuan: "Indeks", baseline: "≥ 79", target, akhir: last(target) };
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

class SimpulMaker {
  constructor(
    readonly random: Random,
    readonly options: ModelOptions,
  ) {}

  program(bidang: string, names: NamaSimpul): SimpulModel {
    const kode = `${bidang}.${names.nomor}`;
    const anak = this.random.some(names.anak, 3).map((each) => this.#kegiatan(kode, each));
    return this.#parent("program", kode, { names, anak });
  }

  #kegiatan(program: string, names: NamaSimpul): SimpulModel {
    const kode = `${program}.${this.options.kewenangan}.${names.nomor}`;
    const anak = this.random.some(names.anak, 4).map((each) => this.#sub(kode, each));
    const parent = this.#parent("kegiatan", kode, { names, anak });
    return this.options.union ? { ...parent, indikator: anak.flatMap((each) => each.indikator) } : parent;
  }

  #sub(kegiatan: string, names: NamaSimpul): SimpulModel {
    const planned = this.#plannedYears();
    const own = makeIndikator(this.random, names.indikator, this.options.years, planned);
    const second = makeIndikator(
      this.random,
      { nama: `Persentase ${names.nama} Tepat Waktu`, satuan: "%" },
      this.options.years,
      planned,
    );
    const unit = this.random.pick([500_000, 100_000, 1_000, 1]);
    return {
      level: "sub kegiatan",
      kode: `${kegiatan}.${names.nomor}`,
      nama: names.nama,
      keluaran: names.keluaran,
      indikator: this.random.chance(0.2) ? [own, second] : [own],
      pagu: planned.map((is) =>
        is ? Math.round(this.random.int(2_500_000, 900_000_000) / unit) * unit : null,
      ),
      anak: [],
    };
  }

  #plannedYears(): boolean[] {
    const years = Array.from(
      { length: this.options.years },
      () => !this.options.gaps || this.random.chance(0.7),
    );
    return years.some(Boolean) ? years : years.map(() => true);
  }

  #parent(
    level: SimpulModel["level"],
    kode: string,
    { names, anak }: { names: NamaSimpul; anak: readonly SimpulModel[] },
  ): SimpulModel {
    const pagu = sums(anak, this.options.years);
    const planned = pagu.map((amount) => amount !== null);
    const own = makeIndikator(this.random, names.indikator, this.options.years, planned);
    return { level, kode, nama: names.nama, keluaran: names.keluaran, indikator: [own], pagu, anak };
  }
}

function sums(anak: readonly SimpulModel[], years: number): (number | null)[] {
  return Array.from({ length: years }, (_, year) => {
    const amounts = anak.flatMap((each) => each.pagu[year] ?? []);
    return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
  });
}

const GRADES: Readonly<Record<string, readonly string[]>> = {
  Predikat: ["B", "BB", "BB", "A", "A", "AA"],
  Kategori: [
    "Berkembang",
    "Berkembang",
    "Berkembang",
    "Cepat Berkembang",
    "Cepat Berkembang",
    "Cepat Berkembang",
  ],
  Opini: ["WTP", "WTP", "WTP", "WTP", "WTP", "WTP"],
};
const MEASURED = new Set(["%", "Indeks", "Nilai", "Rasio", "Ton/ha", "Liter/detik"]);

/** Grades rise, measures rise a little every year, counts are what they are; the end is the last or the sum. */
function makeIndikator(
  random: Random,
  names: NamaIndikator,
  years: number,
  planned: readonly boolean[] = Array.from({ length: years }, () => true),
): IndikatorModel {
  const masked = (values: readonly Nilai[]): Nilai[] =>
    values.map((value, year) => (planned[year] ? value : null));
  const grades = GRADES[names.satuan];
  if (grades) {
    const target = masked(grades.slice(0, years));
    return { ...names, baseline: grades[0] ?? null, target, akhir: last(target) };
  }
  if (MEASURED.has(names.satuan)) return makeMeasured(random, names, { years, masked });
  const most = random.pick([9, 60, 400, 4_000]);
  // Person-months hardly change; all other counts may, but not by half.
  const steady = names.satuan.includes("/");
  const base = random.int(steady ? 12 : 1, most + 12);
  const count = (): number =>
    steady
      ? base + random.int(0, 3)
      : random.int(Math.ceil(base * 0.8), Math.max(base, Math.floor(base * 1.4)));
  const target = masked(Array.from({ length: years }, count));
  const akhir = target.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  return {
    ...names,
    baseline: random.chance(0.2) ? null : steady ? base + 3 : count(),
    target,
    akhir,
  };
}

function makeMeasured(
  random: Random,
  names: NamaIndikator,
  { years, masked }: { years: number; masked: (values: readonly Nilai[]) => Nilai[] },
): IndikatorModel {
  const decimals = random.pick([0, 1, 2]);
  const start = random.int(4_000, 7_500) / 100;
  const step = random.int(10, 400) / 100;
  const value = (year: number): number => Number((start + step * year).toFixed(decimals));
  const target = masked(Array.from({ length: years }, (_, year) => value(year + 1)));
  return { ...names, baseline: random.chance(0.1) ? null : value(0), target, akhir: last(target) };
}

function last(values: readonly Nilai[]): Nilai {
  return values.filter((value) => value !== null).at(-1) ?? null;
}

function makeCapaian(random: Random, bidang: string, years: number): CapaianModel[] {
  const names: NamaIndikator[] = [
    { nama: `Persentase Layanan ${titleCase(bidang)} Sesuai Standar`, satuan: "%" },
    { nama: `Jumlah Penerima Layanan ${titleCase(bidang)}`, satuan: "Orang" },
    { nama: "Persentase Aparatur yang Kompeten", satuan: "%" },
    { nama: "Nilai Kepuasan Penerima Layanan", satuan: "Nilai" },
  ];
  return random.some(names, 4).map((each, index) => {
    // Never all of them: a year that nobody measured is no year of the table.
    const blankFirst = years > 1 && index > 0 && random.chance(0.3);
    // Shares and scores rise a little every year.
    const [start, step] = [random.int(5_000, 8_000), random.int(0, 300)];
    const target = Array.from({ length: years }, (_, year) =>
      blankFirst && year === 0
        ? null
        : each.satuan === "Orang"
          ? random.int(20, 3_000)
          : (start + step * year) / 100,
    );
    const realisasi = target.map((value) =>
      value === null
        ? null
        : each.satuan === "Orang"
          ? random.int(10, 3_000)
          : random.int(3_000, 10_000) / 100,
    );
    return { ...each, target, realisasi };
  });
}

function makeSerapan(random: Random, years: number): SerapanModel[] {
  const names = [
    "Belanja Pegawai",
    "Belanja Barang dan Jasa",
    "Belanja Modal",
    "Belanja Hibah",
    "Belanja Bantuan Sosial",
  ];
  return random.some(names, 5).map((uraian) => {
    const anggaran = Array.from({ length: years }, () => random.int(20_000_000, 4_000_000_000));
    const realisasi = anggaran.map((amount) => Math.round(amount * (0.6 + random.next() * 0.4)));
    return { uraian, anggaran, realisasi };
  });
}

/** What T-C.23 tells in percent, told again by those who were served; and services of which T-C.23 knows nothing. */
function makeLayanan(random: Random, capaian: readonly CapaianModel[], years: number): LayananModel[] {
  const own = capaian
    .filter(({ satuan }) => satuan === "%")
    .map(({ nama, realisasi }) => ({
      jenis: "Pelayanan sesuai tugas dan fungsi",
      nama: nama.replace("Persentase ", ""),
      berhak: realisasi.map((share) => (share === null ? null : 10_000)),
      terlayani: realisasi.map((share) => (share === null ? null : Math.round(share * 100))),
    }));
  const berhak = Array.from({ length: years }, () => random.int(0, 3_000));
  return [
    ...own,
    {
      jenis: "Penyediaan kebutuhan dasar pada masa darurat",
      nama: "Warga yang Tertampung di Tempat Pengungsian",
      berhak,
      terlayani: berhak.map((count) => Math.round(count * random.next())),
    },
  ];
}

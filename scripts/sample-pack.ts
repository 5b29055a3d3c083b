import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareKode, kodePada } from "../core/kode/kode";
import { kodeDaftar, nameKey, type Entry, type Pack } from "../core/nomenklatur";
import { joinPlan } from "../core/plan/join";
import type { Indikator, Simpul } from "../core/plan/plan";
import { groupBy } from "../core/rules/shared/group-by";
import { recognise } from "../core/tables/recognise";
import { readWorkbook } from "../xlsx/read";

/** The later document first: where both print the same name, its spelling is taken. */
const DOCUMENTS = ["tarakan-2025-2029.xlsx", "dumai-2021-2026.xlsx"];
const SUMBER =
  "Kode, nama, kinerja, indikator, dan satuan yang tercetak dalam Renstra Dinas Sosial dan Pemberdayaan Masyarakat Kota Tarakan 2025-2029 dan Perubahan Renstra Dinas Sosial dan Pemberdayaan Masyarakat Kota Dumai 2021-2026; tanpa yang rusak atau berbeda di antara keduanya.";
const BIDANG = ["X.XX", "1.06", "2.13"];

type Field = "nama" | "kinerja" | "indikator" | "satuan";

/** What the documents print wrong, though they do not contradict each other in it. A code whose name is wrong is left out. */
const MISPRINTED: Readonly<Record<string, readonly Field[]>> = {
  "X.XX.01.2.06.0005": ["nama"], // Cetak for Cetakan
  "X.XX.01.2.09.0010": ["indikator"], // the office's own
  "1.06.02.2.03.0002": ["indikator"], // Meningkatkan for Meningkat
  "1.06.02.2.03.0003": ["indikator"], // the same
  "1.06.02.2.03.0004": ["indikator"], // the same
  "1.06.03.2.01": ["nama"], // Debarisasi for Debarkasi
  "1.06.03.2.01.0001": ["nama"], // the same
  "1.06.04.2.01.0001": ["nama"], // Permakanaan for Permakanan, in both
  "1.06.04.2.02.0002": ["nama"], // words doubled
  "1.06.04.2.02.0004": ["indikator"], // pakailan for pakaian
  "1.06.06.2.02.0003": ["kinerja", "indikator"], // Meningkatkan for Meningkat
  "1.06.07.2.01.0002": ["indikator"], // a slip of the decree put right
  "2.13.04.2.01.0018": ["kinerja"], // that of another code
  "2.13.05.2.01.0003": ["nama"], // its end is another text's
  "2.13.05.2.01.0009": ["nama"], // Fasilitas for Fasilitasi
};

/** One field of one code that the documents do not settle. */
export interface LeftOut {
  readonly kode: string;
  readonly field: Field;
  readonly reason: "rusak" | "berbeda" | "salah cetak";
}

export interface SamplePack {
  readonly pack: Pack;
  readonly leftOut: readonly LeftOut[];
}

/** The pack that ships: the codes of the sample documents, as far as they can be trusted. */
export async function samplePack(): Promise<SamplePack> {
  const simpul = (await Promise.all(DOCUMENTS.map(simpulOf))).flat();
  const byKode = groupBy(simpul, ({ kode }) => kodeDaftar(kode.baku));
  const leftOut: LeftOut[] = [];
  const entries = [...byKode]
    .filter(([kode]) => BIDANG.includes(kodePada(kode, "bidang") ?? ""))
    .sort(([a], [b]) => compareKode(a, b))
    .flatMap(([kode, printed]) => entryOf(kode, printed, leftOut) ?? []);
  const judul = "Contoh dari Renstra Tarakan dan Dumai";
  return {
    pack: { id: "contoh", judul, tahun: 2025, sumber: SUMBER, lengkap: false, entries },
    leftOut,
  };
}

async function simpulOf(file: string): Promise<Simpul[]> {
  const bytes = await readFile(fileURLToPath(new URL(join("../samples", file), import.meta.url)));
  const plan = joinPlan(file, recognise(await readWorkbook(bytes, file)));
  return plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul);
}

function entryOf(kode: string, printed: readonly Simpul[], leftOut: LeftOut[]): Entry | null {
  // A kewenangan of two digits may be a kegiatan's number that slipped; lost zeros leave no doubt.
  const sound = printed.filter(({ kode: { faults } }) => !faults.includes("kewenangan-dua-angka"));
  const [first] = sound;
  if (!first) {
    leftOut.push({ kode, field: "nama", reason: "rusak" });
    return null;
  }
  const settle = (field: Field, texts: readonly string[]): string => {
    const reason = doubtAbout(kode, field, texts);
    if (reason) leftOut.push({ kode, field, reason });
    return reason ? "" : (texts[0] ?? "");
  };
  const names = sound.map((simpul) => simpul.nama);
  const nama = settle("nama", names);
  if (nama === "") return null;
  const { level } = first.kode;
  // Above sub kegiatan the indicators are the planners' own, and no list has them.
  const subs = level === "sub kegiatan" ? sound : [];
  const indicators = subs.flatMap(onlyIndikator);
  const indicatorNames = indicators.map(({ name }) => name.name);
  const kinerja = settle("kinerja", subs.flatMap(kinerjaOf));
  const indikator = settle("indikator", indicatorNames);
  const satuan = indikator === "" ? "" : settle("satuan", indicators.flatMap(satuanOf));
  return { kode, level, nama, kinerja, indikator, satuan, jenis: ["kabupaten/kota"], sebelumnya: [] };
}

function doubtAbout(kode: string, field: Field, texts: readonly string[]): LeftOut["reason"] | null {
  if (MISPRINTED[kode]?.includes(field)) return "salah cetak";
  return new Set(texts.map(nameKey)).size > 1 ? "berbeda" : null;
}

/** Of several it cannot be told which is the decree's, and which were added or belong to the next code. */
function onlyIndikator({ indikator }: Simpul): readonly Indikator[] {
  return indikator.length === 1 ? indikator : [];
}

function kinerjaOf({ keluaran }: Simpul): string[] {
  return keluaran.length === 1 ? keluaran.map(({ cell }) => cell.text) : [];
}

/** "(Unit)" behind the indicator's name, or the one unit that all its targets are written with ("12 unit"). */
function satuanOf({ name, targets }: Indikator): string[] {
  const units = targets.flatMap(({ reading }) => (reading.form === "amount" ? [reading.unit] : []));
  const [unit = "", ...others] = new Set(name.unit ? [name.unit] : units);
  return unit === "" || others.length > 0 ? [] : [unit.charAt(0).toUpperCase() + unit.slice(1)];
}

/** Relative to the root of the project; scripts/generate.ts writes it. */
export const PACK_PATH = "core/nomenklatur/packs/contoh.json";

// Run by itself it tells what the documents do not settle.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pack, leftOut } = await samplePack();
  console.log(`${String(pack.entries.length)} codes; left out ${String(leftOut.length)} texts:`);
  for (const { kode, field, reason } of leftOut) console.log(`${kode} ${field}: ${reason}`);
}

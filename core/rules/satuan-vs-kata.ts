import { isCountable, isKnownUnit, normalUnit } from "../numbers/unit";
import { semuaIndikator, unitAmong } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Figure, Indikator, Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** I8: the word that an indicator begins with and its unit measure the same thing. */
export const satuanVsKata = defineRule({
  id: "satuan-vs-kata",
  category: "unit-mismatch",
  severity: "warning",
  title: "Satuan sesuai dengan kata ukur indikatornya",
  why: "Indikator persentase bersatuan persen, indikator jumlah bersatuan benda yang dihitung. Bila tidak cocok, capaiannya tidak dapat dihitung.",
  source:
    "Praktik verifikasi. Nomenklatur sendiri sesekali memakai satuan lain (misalnya Jumlah Paket Mebel dengan satuan Unit); itu hanya diberitahukan.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "perumusan-program",
    "spm",
  ],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | *Persentase PSKS yang aktif | Orang | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | *Jumlah orang yang dilatih | % | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Pengadaan Mebel | *Jumlah Paket Mebel | Unit | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang aktif | Persen | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Dokumen/Laporan | Laporan | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Penyediaan Gaji | Jumlah Orang yang Menerima Gaji | Orang/bulan | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    const told = new Map<string, { measured: Measured[]; clash: Clash }>();
    for (const measured of allMeasured(plan)) {
      const clash = clashOf(measured);
      if (!clash) continue;
      const key = `${measured.cell.sheet}|${nameKey(measured.cell.text)}|${clash.unit}`;
      const known = told.get(key);
      if (known) known.measured.push(measured);
      else told.set(key, { measured: [measured], clash });
    }
    for (const { measured, clash } of told.values()) yield draft(measured, clash);
  },
});

/** Anything that is named and has figures of one unit. */
interface Measured extends Pick<Indikator, "cell" | "name" | "satuan" | "figures"> {
  /** A reader looks at the first of them for its unit. */
  readonly targets: readonly Figure[];
}

function* allMeasured(plan: Plan): Generator<Measured> {
  for (const { indikator } of semuaIndikator(plan)) yield indikator;
  // Those who were served of those who have a right to it is a percentage, whatever the indicator counts.
  for (const row of plan.spm)
    if (row.berhak.length === 0) yield { ...row, figures: row.capaian, targets: row.capaian };
}

interface Clash {
  readonly what: string;
  readonly unit: string;
  readonly expected: string;
  /** The official list pairs some of these itself. */
  readonly certain: boolean;
}

function clashOf(measured: Measured): Clash | null {
  const unit = unitAmong(measured, measured.figures);
  const name = measured.name.name;
  if (measured.name.fault === "empty-parentheses") {
    return { what: "kurung satuannya kosong", unit: "()", expected: "satuan", certain: true };
  }
  if (unit === "" || name === "") return null;
  const [, share, count, score] = MEASURE.exec(name) ?? [];
  const percent = normalUnit(unit) === "%";
  if (share && !percent && isCountable(unit) !== null) {
    return { what: `indikator persentase bersatuan ${unit}`, unit, expected: "%", certain: true };
  }
  if (count && percent) {
    return {
      what: "indikator jumlah bersatuan persen",
      unit,
      expected: counted(name) ?? "satuan benda",
      certain: true,
    };
  }
  if (score && isCountable(unit) === true) {
    return {
      what: `indikator indeks/nilai bersatuan ${unit}`,
      unit,
      expected: "Indeks, Nilai, atau Poin",
      certain: true,
    };
  }
  return count ? countedClash(name, unit) : null;
}

/** What a name says that it measures: a share, a count, a score. */
const MEASURE = /^(?:(persentase|presentase|prosentase|perentse)|(jumlah)|(indeks|nilai))\b/i;

/** Things that have a satuan of their own in the nomenclature; others ("Jumlah Kendaraan") may be counted in any unit. */
const COUNTED_BY_ITSELF = new Set([
  "paket",
  "dokumen",
  "laporan",
  "orang",
  "keluarga",
  "lembaga",
  "unit",
  "izin",
]);

/** "Jumlah Paket Mebel (Unit)". */
function countedClash(name: string, unit: string): Clash | null {
  const thing = counted(name);
  const things = thing?.toLowerCase().split("/") ?? [];
  if (!thing || !isKnownUnit(unit) || !things.every((each) => COUNTED_BY_ITSELF.has(each))) return null;
  const fits = normalUnit(unit)
    .split("/")
    .some((part) => things.includes(part));
  return fits
    ? null
    : { what: `namanya menghitung ${thing}, satuannya ${unit}`, unit, expected: thing, certain: false };
}

/** The thing that "Jumlah …" counts, if it is a unit of measure itself. */
function counted(name: string): string | null {
  const word = /^jumlah\s+([\p{L}/]+)/iu.exec(name)?.[1] ?? "";
  return word !== "" && word.split("/").every((part) => isKnownUnit(part)) ? word : null;
}

function draft(measured: readonly Measured[], clash: Clash): FindingDraft {
  const [first] = measured;
  return {
    cells: measured.map((each) => each.cell),
    related: measured.flatMap((each) => each.satuan ?? each.targets[0]?.cell ?? []),
    apa: `"${quote(first?.name.name ?? "")}": ${clash.what}.`,
    perbaikan: clash.certain
      ? `Samakan: ganti satuannya menjadi ${clash.expected}, atau betulkan bunyi indikatornya.`
      : "Periksa terhadap nomenklatur; bila di sana memang begitu, biarkan.",
    observed: clash.unit,
    expected: clash.expected,
    subject: `${nameKey(first?.cell.text ?? "")}|satuan`,
    ...(clash.certain ? {} : { severity: "info" as const }),
  };
}

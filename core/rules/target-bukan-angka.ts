import { printList } from "../numbers/print";
import { hasTrait, unitOf, type Target } from "../numbers/target";
import { pemilik, semuaIndikator, type PlacedIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import { sameUnit } from "../numbers/unit";
import type { Figure, Indikator } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { Severity } from "../workbook/mark";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { quote, sebutIndikator } from "./shared/wording";

/** T2: a target is a number, a range, a bound or a grade that can be compared with what is achieved. */
export const targetBukanAngka = defineRule({
  id: "target-bukan-angka",
  category: "number-format",
  severity: "warning",
  title: "Target dapat dibaca sebagai angka, rentang, batas, atau predikat",
  why: "Target yang tidak terbaca tidak dapat dibandingkan dengan realisasinya.",
  source: "Praktik verifikasi; predikat (BB, Berkembang, WTP) dan rentang tetap sah.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01.2.02.0001 | Penyediaan Gaji | Jumlah Orang | *1349Orang | 1.000.000 | 12 Orang | 1.000.000
       1.06.05.2.02.0001 | Pendataan | Jumlah Keluarga | *1.500 kk/ 4.500 jiwa | 1.000.000 | *12.34.5 | 1.000.000`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19-4,90 | 3,5 | ≤ 3
       | Meningkatnya desa | Kategori Desa | Berkembang | Cepat Berkembang | N/A
       | Meningkatnya tata kelola | Predikat SAKIP | BB | A | AA
       | Meningkatnya layanan | Jumlah Lokasi | 4 Lokasi | 2.600 Lokasi | 100%`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const faults = faultsIn(placed.indikator.figures);
      for (const what of new Set(faults.map(({ fault }) => fault.what))) {
        yield draft(
          placed,
          faults.filter(({ fault }) => fault.what === what),
        );
      }
    }
  },
});

interface FaultyFigure {
  readonly figure: Figure;
  readonly fault: Fault;
}

function draft(placed: PlacedIndikator, faults: readonly FaultyFigure[]): FindingDraft {
  const [first] = faults;
  const written = [...new Set(faults.map(({ figure }) => `"${quote(figure.cell.text)}"`))];
  return {
    cells: faults.map(({ figure }) => figure.cell),
    related: [placed.indikator.cell],
    apa: `Target ${sebutIndikator(placed.indikator)} tertulis ${printList(written)}: ${first?.fault.what ?? ""}.`,
    perbaikan: first?.fault.repair ?? "",
    observed: faults.map(({ figure }) => figure.cell.text).join("; "),
    expected: faults.map(({ fault }) => fault.expected).join("; "),
    severity: first?.fault.severity ?? "warning",
    subject: `${pemilik(placed)}|${nameKey(placed.indikator.cell.text)}|target`,
    fix: spellingFix(placed.indikator, faults),
  };
}

/** What changes only the spelling of a target; a glued unit or a bound before a range needs a second look. */
function spellingFix({ satuan }: Indikator, faults: readonly FaultyFigure[]): Fix | null {
  if (!faults.every(({ fault }) => fault.isSpelling)) return null;
  const edits = faults.map(({ figure: { cell, reading }, fault }) => {
    const isTwice = satuan !== null && satuan.text !== "" && sameUnit(satuan.text, unitOf(reading));
    const value = isTwice && reading.form === "amount" ? reading.value : fault.expected;
    return { ...addressOf(cell), value };
  });
  return fixOf(
    edits,
    faults.every(({ figure }) => hasTrait(figure.reading, "inner-blanks") && isGrouped(figure.cell.text)),
  );
}

/** "1 500 000": blanks where the points of thousands belong. */
const isGrouped = (text: string): boolean => /^\d{1,3}(?: \d{3})+$/.test(text);

interface Fault {
  readonly what: string;
  readonly repair: string;
  readonly expected: string;
  readonly severity: Severity;
  /** What is expected is the same target, written otherwise. */
  readonly isSpelling: boolean;
}

interface FaultKind {
  applies(target: Target): boolean;
  readonly repair: string;
  expected(text: string): string;
  readonly severity: Severity;
  readonly isSpelling?: true;
  /** Where the reader does not give the reason itself. */
  readonly what: string;
}

/** The first one that applies is told. */
const FAULTS: readonly FaultKind[] = [
  {
    applies: (target) => target.form === "broken",
    what: "",
    repair: "Ketik ulang angkanya.",
    expected: () => "angka",
    severity: "error",
  },
  {
    applies: (target) => target.form === "text",
    what: "bukan angka, rentang, batas, atau predikat",
    repair: "Tulis target yang terukur; pindahkan penjelasannya ke kolom keterangan.",
    expected: () => "angka",
    severity: "warning",
  },
  {
    applies: (target) => target.form === "several",
    what: "ada lebih dari satu angka",
    repair: "Pilih satu ukuran, atau jadikan dua baris indikator.",
    expected: () => "satu angka",
    severity: "warning",
  },
  {
    applies: (target) => target.form === "range" && target.bounded,
    what: "batas dan rentang sekaligus",
    repair: "Tulis rentangnya saja, atau batasnya saja.",
    isSpelling: true,
    expected: (text) => text.replace(/^[<>≤≥=\s]+/, ""),
    severity: "info",
  },
  {
    applies: (target) => hasTrait(target, "glued-unit"),
    what: "angka dan satuan menempel, mungkin ada angka yang salah",
    repair: "Beri spasi di antara angka dan satuan, dan periksa angkanya.",
    isSpelling: true,
    expected: (text) => text.replace(/(\d)(\p{L})/u, "$1 $2"),
    severity: "warning",
  },
  {
    applies: (target) => hasTrait(target, "inner-blanks"),
    what: "ada spasi di tengah angka",
    repair: "Hapus spasinya.",
    isSpelling: true,
    expected: (text) => text.replace(/\s+(?=[\d.,])/g, ""),
    severity: "warning",
  },
];

function faultsIn(figures: readonly Figure[]): FaultyFigure[] {
  const faults: FaultyFigure[] = [];
  for (const figure of figures) {
    const fault = isSound(figure.reading) ? null : faultOf(figure);
    if (fault) faults.push({ figure, fault });
  }
  return faults;
}

/** As nearly all are: a number that only stands there as a text, if anything; or none. */
function isSound(target: Target): boolean {
  if (target.form !== "amount") return target.form === "empty";
  return target.traits.every((trait) => trait === "text");
}

function faultOf(figure: Figure): Fault | null {
  const { reading } = figure;
  const kind = FAULTS.find((each) => each.applies(reading));
  if (!kind) return null;
  const what = reading.form === "broken" ? reading.reason : kind.what;
  const { repair, severity, isSpelling = false } = kind;
  return { what, repair, expected: kind.expected(figure.cell.text), severity, isSpelling };
}

import { pemilik, semuaIndikator, type PlacedIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Indikator } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { quote } from "./shared/wording";

/** I2: an indicator names what is measured, not what is hoped for. */
export const indikatorBukanUkuran = defineRule({
  id: "indikator-bukan-ukuran",
  category: "missing-indicator",
  severity: "warning",
  title: "Indikator menyebut ukuran, bukan harapan",
  why: '"Meningkatnya kualitas layanan" adalah sasaran. Indikatornya harus dapat diukur: jumlah, persentase, indeks, atau nilai.',
  source: "Praktik verifikasi: indikator spesifik dan dapat diukur.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "perumusan-program",
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan kesejahteraan | Meningkatnya kualitas layanan | *Meningkatnya kualitas layanan | 80 | 81
       | Meningkatnya akuntabilitas | *Terlaksananya pelaporan kinerja | 80 | 81`,
      `Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       | Kualitas Pelayanan Publik | | | *KUALITAS PELAYANAN PUBLIK | | | |
       | | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan kesejahteraan | Meningkatnya layanan | Persentase meningkatnya layanan | 80 | 81
       | Meningkatnya akuntabilitas | Opini BPK | WTP | WTP
       | Terjaganya lingkungan | Terjaminnya air bersih (%) | 80 | 81
       | Terjaganya lingkungan | Tersier | 80 | 81`,
    ],
  },
  *check(plan) {
    const hopes = semuaIndikator(plan).filter(
      ({ indikator }) => isHope(indikator) || repeatsStatement(indikator),
    );
    const groups = groupBy(
      hopes,
      ({ indikator }) => `${indikator.table.sheet.name}|${nameKey(indikator.cell.text)}`,
    );
    for (const group of groups.values()) yield draft(group);
  },
});

/** "Meningkatnya …", "Terlaksananya …": a statement of a result. With a unit behind it someone has thought of a measure. */
const HOPE = /^(men|mem|meng|me|ter|ber)\p{L}{3,}nya\s+\p{L}/iu;

function isHope({ cell, name }: Indikator): boolean {
  return name.unit === "" && HOPE.test(cell.text.trim());
}

function repeatsStatement({ cell, tujuan, sasaran }: Indikator): boolean {
  if (tujuan === "" && sasaran === "") return false;
  const key = nameKey(cell.text);
  return key !== "" && (key === nameKey(sasaran) || key === nameKey(tujuan));
}

function draft(group: readonly PlacedIndikator[]): FindingDraft {
  const [first] = group as readonly [PlacedIndikator, ...PlacedIndikator[]];
  const { cell } = first.indikator;
  return {
    cells: group.map(({ indikator }) => indikator.cell),
    apa: `"${quote(cell.text)}" berdiri di kolom indikator, tetapi ${repeatsStatement(first.indikator) ? "mengulang bunyi" : "berbunyi seperti"} tujuan atau sasaran.`,
    perbaikan: 'Tulis ukurannya, misalnya "Persentase …", "Jumlah …", "Indeks …", dengan satuannya.',
    observed: cell.text,
    expected: "indikator yang terukur",
    subject: `${pemilik(first)}|${nameKey(cell.text)}|bukan ukuran`,
  };
}

import { printList } from "../numbers/print";
import { amountOf, unitOf } from "../numbers/target";
import { sameUnit } from "../numbers/unit";
import { pemilik, satuanOf, semuaIndikator, type PlacedIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { sebutIndikator } from "./shared/wording";

/** N8: one unit in baseline, yearly targets and end of period. */
export const satuanBedaDalamBaris = defineRule({
  id: "satuan-beda-dalam-baris",
  category: "unit-mismatch",
  severity: "warning",
  title: "Satu satuan dalam satu baris target",
  why: "Target yang satuannya berganti di tengah baris tidak dapat dijumlahkan atau dibandingkan dengan data awalnya.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Data Capaian Awal | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0003 | Pemantauan | Jumlah Anak yang Terpantau | *100% | 10 Orang | 1.000.000 | 10 Orang | 1.000.000
       1.06.01.2.02.0001 | Penyediaan Gaji | Jumlah Orang yang Menerima Gaji (Orang/bulan) | 312 | *52 | 1.000.000 | 52 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Data Capaian Awal | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0003 | Pemantauan | Jumlah Laporan | 1 Laporan | 10 laporan | 1.000.000 | 12 | 1.000.000
       1.06.05.2.01.0004 | Bantuan | Jumlah Keluarga | N/A | 500 kk/ 1.500 jiwa | 1.000.000 | 400 kk | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const found = otherUnits(placed) ?? countedOtherwise(placed);
      if (found)
        yield { ...found, subject: `${pemilik(placed)}|${nameKey(placed.indikator.cell.text)}|satuan` };
    }
  },
});

type Draft = Omit<FindingDraft, "subject">;

function otherUnits({ indikator }: PlacedIndikator): Draft | null {
  const satuan = satuanOf(indikator);
  const isOther = (unit: string): boolean => unit !== "" && unit !== satuan && !sameUnit(unit, satuan);
  const other = satuan === "" ? [] : indikator.figures.filter(({ reading }) => isOther(unitOf(reading)));
  if (other.length === 0) return null;
  const units = [...new Set(other.map((figure) => unitOf(figure.reading)))];
  return {
    cells: other.map((figure) => figure.cell),
    related: [indikator.cell],
    apa: `Target ${sebutIndikator(indikator)} bersatuan ${satuan}, tetapi ${printList(other.map((figure) => figure.cell.text))} bersatuan ${printList(units)}.`,
    perbaikan: "Pakai satu satuan di seluruh baris; ubah angkanya bila satuannya memang berganti.",
    observed: other.map((figure) => figure.cell.text).join("; "),
    expected: satuan,
  };
}

/** From this factor on, people and person-months are told apart and not just fewer people. */
const OTHER_COUNT = 3;

/** "Orang/bulan": a baseline in person-months beside targets in persons. */
function countedOtherwise({ indikator }: PlacedIndikator): Draft | null {
  const satuan = satuanOf(indikator);
  const [baseline] = indikator.baseline;
  const [target] = indikator.targets;
  const before = baseline ? amountOf(baseline.reading) : null;
  const after = target ? amountOf(target.reading) : null;
  if (!/\/\s*(bulan|hari|tahun)/i.test(satuan) || !baseline || !target || !before || !after) return null;
  const factor = Math.max(before / after, after / before);
  if (factor < OTHER_COUNT) return null;
  return {
    cells: [target.cell],
    related: [baseline.cell],
    apa: `Kondisi awal ${sebutIndikator(indikator)} ${baseline.cell.text} dan targetnya ${target.cell.text}, keduanya bersatuan ${satuan}: tampaknya dihitung dengan cara yang lain (orang dan orang kali bulan).`,
    perbaikan: `Hitung keduanya dengan cara yang sama; 10 orang selama 12 bulan adalah 120 ${satuan}.`,
    observed: target.cell.text,
    expected: `sebanding dengan kondisi awal ${baseline.cell.text}`,
  };
}

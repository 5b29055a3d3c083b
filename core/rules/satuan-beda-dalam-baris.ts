import { printList } from "../numbers/print";
import { unitOf } from "../numbers/target";
import { normalUnit } from "../numbers/unit";
import { figuresOf, pemilik, satuanOf, semuaIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
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
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Data Capaian Awal | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0003 | Pemantauan | Jumlah Anak yang Terpantau | *100% | 10 Orang | 1.000.000 | 10 Orang | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Data Capaian Awal | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0003 | Pemantauan | Jumlah Laporan | 1 Laporan | 10 laporan | 1.000.000 | 12 | 1.000.000
       1.06.05.2.01.0004 | Bantuan | Jumlah Keluarga | N/A | 500 kk/ 1.500 jiwa | 1.000.000 | 400 kk | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const usual = normalUnit(satuanOf(indikator));
      const other = figuresOf(indikator).filter((figure) => {
        const unit = normalUnit(unitOf(figure.reading));
        return unit !== "" && usual !== "" && unit !== usual;
      });
      if (other.length === 0) continue;
      const units = [...new Set(other.map((figure) => unitOf(figure.reading)))];
      yield {
        cells: other.map((figure) => figure.cell),
        related: [indikator.cell],
        apa: `Target ${sebutIndikator(indikator)} bersatuan ${satuanOf(indikator)}, tetapi ${printList(other.map((figure) => figure.cell.text))} bersatuan ${printList(units)}.`,
        perbaikan: "Pakai satu satuan di seluruh baris; ubah angkanya bila satuannya memang berganti.",
        observed: other.map((figure) => figure.cell.text).join("; "),
        expected: satuanOf(indikator),
        subject: `${pemilik(placed)}|${nameKey(indikator.cell.text)}|satuan`,
      };
    }
  },
});

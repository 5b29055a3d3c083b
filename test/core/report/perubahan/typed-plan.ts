import { compareWorkbooks } from "../../../../core/report/perubahan/compare-workbooks";
import type { Perubahan } from "../../../../core/report/perubahan/perubahan";
import { perubahanLines } from "../../../../core/report/perubahan/lines";
import { readExample } from "../../../../core/rules/example";
import type { WorkbookSnapshot } from "../../../../core/workbook/snapshot";

export const HEADING =
  "Kode | Program / Kegiatan | Indikator | Kondisi Awal 2025 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Target Akhir | Rp Akhir";

/** A small program, whose numbers add up. */
export const MURNI = `${HEADING}
  1.06 | URUSAN PEMERINTAHAN BIDANG SOSIAL | | | | 300 | | 300 | | 600
  1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS aktif (%) | 70 | 80 | 300 | 85 | 300 | 85 | 600
  1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 5 | 10 | 300 | 12 | 300 | 22 | 600
  1.06.02.2.03.0001 | Peningkatan Kemampuan Relawan | Jumlah Relawan | 5 | 10 | 100 | 12 | 100 | 22 | 200
  1.06.02.2.03.0002 | Pembinaan Karang Taruna | Jumlah Lembaga | 5 | 10 | 200 | 12 | 200 | 22 | 400`;

export function typed(name: string, text: string): WorkbookSnapshot {
  return { ...readExample(text).snapshot, name };
}

export function compareTyped(lama: string, baru: string): Perubahan {
  return compareWorkbooks(typed("murni.xlsx", lama), typed("perubahan.xlsx", baru));
}

/** What is said of two versions, without the names of the workbooks, the years and the sums of all programs. */
export function saidOf(perubahan: Perubahan): string[] {
  const lines = perubahanLines({ ...perubahan, pagu: [], catatan: [] });
  return lines.slice(3, -2).filter((line) => line !== "");
}

import { nameKey } from "../plan/name";
import type { Plan } from "../plan/plan";
import type { Cell } from "../workbook/sheet";
import { printSome } from "../numbers/print";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** X1: the tujuan and sasaran of the funding table are those of the tujuan and sasaran table. */
export const tujuanBedaAntartabel = defineRule({
  id: "tujuan-beda-antartabel",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Tujuan dan sasaran sama bunyinya di semua tabel",
  why: "Program harus mendukung tujuan dan sasaran perangkat daerah. Bila tabel pendanaan menyebut tujuan lain, cascading-nya terputus.",
  source: "Praktik cascading: satu rumusan tujuan dan sasaran melalui semua tabel.",
  tables: ["rencana-pendanaan", "tujuan-sasaran"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       == Pendanaan
       Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       *Mewujudkan Ekonomi Mandiri | | | | Laju Ekonomi | 5 | | 6 |
       | Meningkatnya  LAYANAN | 1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       == Pendanaan
       Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       Meningkatkan kesejahteraan. | Meningkatnya layanan | 1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan) {
    const known = statements(plan);
    if (known.keys.size === 0) return;
    for (const pendanaan of plan.pendanaan) {
      const cells = pendanaan.table.dataRows
        .filter((row) => row.kind === "data")
        .flatMap((row) => [pendanaan.table.cell(row, "tujuan"), pendanaan.table.cell(row, "sasaran")]);
      const other = cells.filter(
        (cell): cell is Cell => cell !== null && cell.text !== "" && !known.keys.has(nameKey(cell.text)),
      );
      if (other.length === 0) continue;
      yield {
        cells: other,
        related: known.cells,
        apa: `${String(other.length)} tujuan atau sasaran pada tabel pendanaan tidak ada pada tabel tujuan dan sasaran: ${printSome(other.map((cell) => `"${quote(cell.text)}"`))}.`,
        perbaikan:
          "Pakai rumusan tujuan dan sasaran perangkat daerah yang sama. Tujuan RPJMD atau kota tidak ditulis di kolom ini.",
        observed: other.map((cell) => cell.text).join("; "),
        expected: "tujuan dan sasaran menurut tabel tujuan dan sasaran",
        subject: "tujuan dan sasaran",
      };
    }
  },
});

function statements(plan: Plan): { keys: Set<string>; cells: Cell[] } {
  const keys = new Set<string>();
  const cells: Cell[] = [];
  for (const { table } of plan.daftar) {
    if (table.kind.id !== "tujuan-sasaran") continue;
    for (const row of table.dataRows) {
      for (const cell of [table.cell(row, "tujuan"), table.cell(row, "sasaran")]) {
        if (!cell || cell.text === "" || keys.has(nameKey(cell.text))) continue;
        keys.add(nameKey(cell.text));
        cells.push(cell);
      }
    }
  }
  return { keys, cells };
}

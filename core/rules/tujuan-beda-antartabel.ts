import { nameKey } from "../plan/name";
import type { Pernyataan } from "../plan/plan";
import { printSome } from "../numbers/print";
import type { Table } from "../tables/table";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** X1: the tujuan and sasaran of the funding table are those of the tujuan and sasaran table. */
export const tujuanBedaAntartabel = defineRule({
  id: "tujuan-beda-antartabel",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Tujuan dan sasaran sama bunyinya di semua tabel",
  why: "Program harus mendukung tujuan dan sasaran perangkat daerah. Bila tabel strategi, perumusan, atau pendanaan menyebut tujuan lain, cascading-nya terputus.",
  source: "Praktik cascading: satu rumusan tujuan dan sasaran melalui semua tabel.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "strategi-kebijakan", "perumusan-program", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       == Pendanaan
       Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       *Mewujudkan Ekonomi Mandiri | | | | Laju Ekonomi | 5 | | 6 |
       | Meningkatnya  LAYANAN | 1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       == Strategi
       Tujuan | Sasaran | Strategi | Arah Kebijakan
       *Mewujudkan Ekonomi Mandiri | *Meningkatnya Ekonomi Kota | Perlindungan sosial | Meningkatkan jaminan sosial
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Perlindungan sosial | Meningkatkan jaminan sosial`,
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
    const stated = plan.pernyataan.filter(({ peran }) => peran === "tujuan" || peran === "sasaran");
    const known = stated.filter(({ table }) => table.kind.id === "tujuan-sasaran");
    const keys = new Set(known.map(({ cell }) => nameKey(cell.text)));
    if (keys.size === 0) return;
    const others = stated.filter(
      ({ table, cell }) => PLANNED.includes(table.kind.id) && !keys.has(nameKey(cell.text)),
    );
    for (const [table, other] of byTable(others)) yield draft(table, other, known);
  },
});

/** A Renja may still serve the sasaran of an earlier Renstra. */
const PLANNED: readonly string[] = [
  "rencana-pendanaan",
  "strategi-kebijakan",
  "perumusan-program",
  "cascading",
];

function byTable(stated: readonly Pernyataan[]): Map<Table, Pernyataan[]> {
  const tables = new Map<Table, Pernyataan[]>();
  for (const each of stated) tables.set(each.table, [...(tables.get(each.table) ?? []), each]);
  return tables;
}

function draft(table: Table, other: readonly Pernyataan[], known: readonly Pernyataan[]): FindingDraft {
  const place =
    table.kind.id === "rencana-pendanaan" ? "tabel pendanaan" : `tabel ${table.kind.title.toLowerCase()}`;
  return {
    cells: other.map(({ cell }) => cell),
    related: distinct(known).map(({ cell }) => cell),
    apa: `${String(other.length)} tujuan atau sasaran pada ${place} tidak ada pada tabel tujuan dan sasaran: ${printSome(other.map(({ cell }) => `"${quote(cell.text)}"`))}.`,
    perbaikan:
      "Pakai rumusan tujuan dan sasaran perangkat daerah yang sama. Tujuan RPJMD atau kota tidak ditulis di kolom ini.",
    observed: other.map(({ cell }) => cell.text).join("; "),
    expected: "tujuan dan sasaran menurut tabel tujuan dan sasaran",
    subject:
      table.kind.id === "rencana-pendanaan" ? "tujuan dan sasaran" : `tujuan dan sasaran|${table.kind.id}`,
  };
}

function distinct(stated: readonly Pernyataan[]): Pernyataan[] {
  return [
    ...new Map([...stated].reverse().map((each) => [nameKey(each.cell.text), each])).values(),
  ].reverse();
}

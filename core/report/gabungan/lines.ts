import { printNumber } from "../../numbers/print";
import { countsText } from "../summary";
import { namaBuku, type Gabungan } from "./gabungan";
import type { TemuanLintas } from "./lintas";
import type { PaguUrusan } from "./pagu-urusan";
import type { Ringkasan } from "./ringkasan";

/** Many workbooks as lines of plain text, for a terminal. */
export function gabunganLines({ buku, gagal, counts, lintas, urusan }: Gabungan): string[] {
  return [
    `${String(buku.length)} buku kerja, dari yang paling banyak galatnya:`,
    ...buku.flatMap(bukuLines),
    ...part("Tidak terbaca:", gagal, ({ berkas, sebab }) => [`  ${berkas}: ${sebab}`]),
    ...part("Lintas Perangkat Daerah:", lintas, lintasLines),
    ...part("Pagu per urusan:", urusan, paguLines),
    "",
    `Semuanya: ${countsText(counts)}.`,
  ];
}

function part<Item>(title: string, items: readonly Item[], lines: (item: Item) => string[]): string[] {
  return items.length === 0 ? [] : ["", title, ...items.flatMap(lines)];
}

function bukuLines(buku: Ringkasan): string[] {
  const { berkas, organisasi, tabel, counts } = buku;
  const name = organisasi ? `${namaBuku(buku)} (${organisasi.kode}), ${berkas}` : berkas;
  const tables = tabel.length === 0 ? "tidak ada tabel yang dikenali" : `${String(tabel.length)} jenis tabel`;
  return [`  ${name}`, `    ${countsText(counts)}; ${tables}`];
}

function lintasLines({ apa, perbaikan }: TemuanLintas): string[] {
  return [`  ${apa}`, `    Perbaikan: ${perbaikan}`];
}

function paguLines({ kode, nama, tingkat, pagu }: PaguUrusan): string[] {
  const years = pagu.map(([year, amount]) => `${String(year)} ${printNumber(amount)}`);
  return [`  ${tingkat === "bidang" ? "  " : ""}${`${kode} ${nama}`.trim()}: ${years.join("; ")}`];
}

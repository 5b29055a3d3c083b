import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import type { Severity } from "../../workbook/mark";
import { sumOf } from "../program-pagu";
import { verdict } from "../summary";
import { namaBuku, type Gabungan } from "./gabungan";
import type { PaguUrusan } from "./pagu-urusan";
import type { Counts, Ringkasan } from "./ringkasan";

type Row = NewSheet["rows"][number];

const cell = (value: string | number): NewCell => ({ value, look: "cell" });
const headings = (texts: readonly string[]): Row => texts.map((value) => ({ value, look: "heading" }));
const rupiahCell = (value: number, look: NewCell["look"] = "cell"): NewCell => ({
  value,
  look: look ?? "cell",
  format: "#,##0",
});
/** Title, one line about it, and a blank row. */
const headOf = (title: string, note: string): Row[] => [
  [{ value: title, look: "title" }],
  [{ value: note, look: "note" }],
  [],
];
const HEAD = 3;

/** The sheets of a workbook about many workbooks: all of them, their tables, what lies between them, the money. */
export function gabunganSheets(gabungan: Gabungan): NewSheet[] {
  return [overview(gabungan), tables(gabungan), between(gabungan), money(gabungan)];
}

function sheetOf(sheet: Pick<NewSheet, "name" | "rows" | "widths">): NewSheet {
  return { ...sheet, frozenRows: HEAD + 1, print: { landscape: true, repeatRows: [HEAD, HEAD] } };
}

function overview({ buku, gagal, counts }: Gabungan): NewSheet {
  const total: Row = [
    ...["", "Jumlah", "", "", ""].map((value): NewCell => ({ value, look: "total" })),
    ...[counts.error, counts.warning, counts.info].map((value): NewCell => ({ value, look: "total" })),
    { look: "total" },
  ];
  return sheetOf({
    name: "Ringkasan",
    rows: [
      ...headOf("Hasil pemeriksaan Renstra", "Dari yang paling banyak galatnya."),
      headings([
        "No",
        "Perangkat Daerah",
        "Berkas",
        "Periode",
        "Jenis tabel",
        "Galat",
        "Peringatan",
        "Info",
        "Keadaan",
      ]),
      ...buku.map(overviewRow),
      total,
      ...(gagal.length > 0 ? [[], [{ value: "Tidak terbaca", look: "label" as const }]] : []),
      ...gagal.map(({ berkas, sebab }): Row => [null, { value: berkas }, { value: sebab }]),
    ],
    widths: [5, 38, 30, 12, 10, 10, 12, 10, 44],
  });
}

function overviewRow(buku: Ringkasan, index: number): Row {
  const { berkas, periode, tabel, counts } = buku;
  return [
    cell(index + 1),
    cell(namaBuku(buku)),
    cell(berkas),
    cell(periode),
    cell(tabel.length),
    countCell(counts.error, "error"),
    countCell(counts.warning, "warning"),
    countCell(counts.info, "info"),
    cell(verdict(counts, tabel.length)),
  ];
}

function countCell(value: number, severity: Severity): NewCell {
  return { value, look: value > 0 ? severity : "cell" };
}

/** Rows are workbooks, columns kinds of table, cells what is serious in them. */
function tables({ buku, jenisTabel }: Gabungan): NewSheet {
  return sheetOf({
    name: "Tabel",
    rows: [
      ...headOf(
        "Temuan menurut tabel",
        "Galat / peringatan di setiap tabel; tanda - berarti tabelnya tidak ditemukan.",
      ),
      headings(["No", "Perangkat Daerah", ...jenisTabel.map(({ judul }) => judul)]),
      ...buku.map((each, index): Row => [
        cell(index + 1),
        cell(namaBuku(each)),
        ...jenisTabel.map(({ id }) => tableCell(each.tabel.find(({ jenis }) => jenis === id)?.counts)),
      ]),
    ],
    widths: [5, 38, ...jenisTabel.map(() => 16)],
  });
}

function tableCell(counts: Counts | undefined): NewCell {
  if (!counts) return cell("-");
  const look = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "cell";
  return { value: `${String(counts.error)} / ${String(counts.warning)}`, look };
}

function between({ lintas, buku }: Gabungan): NewSheet {
  const unnamed = buku.filter(({ organisasi }) => organisasi === null).length;
  const note =
    unnamed === 0
      ? "Yang baru tampak bila beberapa Renstra dibaca bersama."
      : `${String(unnamed)} berkas tidak memuat kode Perangkat Daerah, jadi pengampu bidang urusan tidak dapat diperiksa.`;
  const none: Row[] =
    lintas.length === 0 ? [[null, { value: "Tidak ada temuan lintas Perangkat Daerah." }]] : [];
  return sheetOf({
    name: "Lintas Perangkat Daerah",
    rows: [
      ...headOf("Temuan lintas Perangkat Daerah", note),
      headings(["No", "Kode", "Yang ditemukan", "Perbaikan", "Berkas"]),
      ...lintas.map(({ severity, subjek, apa, perbaikan, berkas }, index): Row => [
        cell(index + 1),
        { value: subjek, look: severity },
        cell(apa),
        cell(perbaikan),
        cell(filesText(berkas)),
      ]),
      ...none,
    ],
    widths: [5, 22, 60, 50, 34],
  });
}

const MOST_FILES = 20;

/** One a line; a cell cannot hold the names of hundreds. */
function filesText(berkas: readonly string[]): string {
  const more = berkas.length - MOST_FILES;
  const lines = more > 0 ? [...berkas.slice(0, MOST_FILES), `dan ${String(more)} lainnya`] : berkas;
  return lines.join("\n");
}

function money({ urusan, tahun }: Gabungan): NewSheet {
  const totals = tahun.map((year) => sumOf(urusan.filter(isUrusan).map((each) => amountIn(each, year))));
  return sheetOf({
    name: "Pagu per urusan",
    rows: [
      ...headOf(
        "Pagu per urusan",
        "Jumlah pagu program (Rp) dari semua berkas; program X.XX.01 dihitung pada bidang pertama Perangkat Daerahnya.",
      ),
      headings(["Kode", "Urusan dan bidang urusan", ...tahun.map(String), "Jumlah"]),
      ...urusan.map((each) => moneyRow(each, tahun)),
      [
        { value: "", look: "total" },
        { value: "Jumlah", look: "total" },
        ...[...totals, sumOf(totals)].map((total) => rupiahCell(total, "total")),
      ],
    ],
    widths: [9, 46, ...tahun.map(() => 19), 20],
  });
}

const isUrusan = ({ tingkat }: PaguUrusan): boolean => tingkat === "urusan";

function amountIn({ pagu }: PaguUrusan, year: number): number {
  return pagu.find(([each]) => each === year)?.[1] ?? 0;
}

function moneyRow(urusan: PaguUrusan, tahun: readonly number[]): Row {
  const look = isUrusan(urusan) ? "total" : "cell";
  const amounts = tahun.map((year) => amountIn(urusan, year));
  return [
    { value: urusan.kode, look },
    { value: urusan.nama, look },
    ...[...amounts, sumOf(amounts)].map((amount) => rupiahCell(amount, look)),
  ];
}

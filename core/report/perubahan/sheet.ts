import type { Range } from "../../workbook/address";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import { percentOf } from "./compare-figures";
import type { Butir, Kelompok, PaguTahun, Perubahan, Sisi, Ubah } from "./perubahan";
import { countsOfUbah, JENIS_WORDS, shortName, yearsText } from "./wording";

/** Which of the two workbooks the sheet is made for: its links lead there. */
export type Version = "lama" | "baru";

type Row = NewSheet["rows"][number];

const HEADINGS = ["Kode", "Yang berubah", "Perubahan", "Kolom", "Lama", "Baru", "Selisih", "Selisih (%)"];
const WIDTHS = [19, 48, 14, 16, 26, 26, 19, 11];
const LAST = HEADINGS.length - 1;

/** The differences as a sheet to be printed and signed: the facts, the sums of each year, then all differences. */
export function perubahanSheet(perubahan: Perubahan, home: Version): NewSheet {
  const head = headRows(perubahan);
  const sums = paguRows(perubahan.pagu);
  const top = head.length + sums.length;
  const body = perubahan.kelompok.flatMap((kelompok) => kelompokRows(kelompok, home));
  const rows = [...head, ...sums, HEADINGS.map((value) => ({ value, look: "heading" as const })), ...body];
  return {
    name: "Perubahan",
    rows,
    merges: rows.flatMap((row, index) => (isGroupRow(row) ? [wholeRow(index)] : [])),
    widths: WIDTHS,
    print: { landscape: true, repeatRows: [top, top] },
  };
}

function headRows(perubahan: Perubahan): Row[] {
  const notes = [yearsText(perubahan), ...perubahan.catatan].filter((text) => text !== "");
  return [
    [{ value: "Perubahan Renstra", look: "title" }],
    [{ value: "Lama", look: "label" }, { value: perubahan.lama }],
    [{ value: "Baru", look: "label" }, { value: perubahan.baru }],
    [{ value: "Jumlah", look: "label" }, { value: countsOfUbah(perubahan) }],
    ...notes.map((value): Row => [{ value, look: "note" }]),
    [],
  ];
}

/** The sums of the programs, under the columns where the differences have their amounts. */
function paguRows(pagu: readonly PaguTahun[]): Row[] {
  if (pagu.length === 0) return [];
  const rows = pagu.map(({ tahun, lama, baru }): Row => [
    ...PLACES,
    { value: String(tahun), look: "cell" },
    amountCell(lama),
    amountCell(baru),
    amountCell(baru - lama),
    percentCell(percentOf(baru - lama, lama)),
  ]);
  return [[...PLACES, { value: "Jumlah pagu program", look: "label" }], ...rows, []];
}

const PLACES = [null, null, null];

/** A group's title alone in its row; the merged area spans all columns. */
function kelompokRows({ judul, butir }: Kelompok, home: Version): Row[] {
  const title: NewCell = { value: judul, look: "total" };
  return [
    HEADINGS.map((_, index) => (index === 0 ? title : GROUP_REST)),
    ...butir.flatMap((each) => butirRows(each, home)),
  ];
}

const GROUP_REST: NewCell = { look: "total" };

function isGroupRow(row: Row): boolean {
  return row[LAST] === GROUP_REST;
}

function wholeRow(row: number): Range {
  return { top: row, bottom: row, left: 0, right: LAST };
}

/** Code and name stand in each row, so that the rows can be filtered. */
function butirRows({ kode, nama, tentang, ubah }: Butir, home: Version): Row[] {
  const name = shortName(tentang === "indikator" ? `Indikator: ${nama}` : nama);
  return ubah.map((each): Row => [
    { value: kode, look: "cell" },
    { value: name, look: "cell" },
    { value: JENIS_WORDS[each.jenis], look: LOOKS[each.jenis] ?? "cell" },
    { value: each.kolom, look: "cell" },
    sisiCell(each.lama, home === "lama"),
    sisiCell(each.baru, home === "baru"),
    each.selisih === null ? { look: "cell" } : amountCell(each.selisih),
    percentCell(each.persen),
  ]);
}

/** What came, what went and what changed its place is seen from afar. */
const LOOKS: Partial<Record<Ubah["jenis"], NewCell["look"]>> = {
  ditambah: "info",
  dihapus: "error",
  pindah: "warning",
  "ganti-nama": "warning",
};

function sisiCell(sisi: Sisi | null, isHome: boolean): NewCell {
  if (!sisi) return { look: "cell" };
  const content: NewCell = sisi.angka === null ? { value: sisi.text, look: "cell" } : amountCell(sisi.angka);
  return isHome ? { ...content, link: sisi.at } : content;
}

function amountCell(value: number): NewCell {
  return { value, look: "cell", format: Number.isInteger(value) ? "#,##0" : "#,##0.00" };
}

function percentCell(persen: number | null): NewCell {
  return persen === null ? { look: "cell" } : { value: persen, look: "cell", format: "#,##0.00" };
}

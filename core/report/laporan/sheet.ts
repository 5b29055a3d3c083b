import type { Range } from "../../workbook/address";
import type { Look, NewCell, NewSheet } from "../../workbook/new-sheet";
import { countsText } from "../summary";
import type { Laporan } from "./laporan";
import { partsOf, type Part, type PartCell, type PartRow } from "./parts";
import { LABELS, markLine, REPORT_NAME, REPORT_TITLE, SIDIK_NOTES, TEXT_COLUMN } from "./wording";

type Row = NewSheet["rows"][number];

const VERDICT = "Kesimpulan";

/** In characters: together they fill a landscape A4 at nearly full size. */
const WIDTHS = [5, 12, 16, 52, 36, 36];
/** Keeps a number away from the text to its right. */
const COUNTED = '0"  "';

/** The report as a sheet of the workbook that it speaks of. */
export function laporanSheet(laporan: Laporan): NewSheet {
  const rows: Row[] = headRows(laporan);
  let heading = 0;
  for (const part of partsOf(laporan)) {
    rows.push([], [{ value: part.title, look: "label" }]);
    heading = rows.length;
    rows.push(
      part.heading.map((text) => cell(text, "heading")),
      ...part.groups.flatMap(groupRows),
    );
  }
  return {
    name: REPORT_NAME,
    rows,
    merges: rows.flatMap((row, index) => (row[0]?.value === VERDICT ? [verdictArea(index)] : [])),
    widths: WIDTHS,
    print: { landscape: true, ...(laporan.groups.length > 0 ? { repeatRows: [heading, heading] } : {}) },
  };
}

/** The verdict is one line, however long. */
function verdictArea(row: number): Range {
  return { top: row, bottom: row, left: TEXT_COLUMN, right: WIDTHS.length - 1 };
}

function headRows(laporan: Laporan): Row[] {
  const { nomor, tanggal, buku, facts, verdict, ready, caveats, counts, lists, sidik } = laporan;
  return [
    [{ value: REPORT_TITLE, look: "title" }],
    [{ value: markLine(nomor, tanggal), look: "note" }],
    [],
    fact("Buku kerja", { value: buku }),
    ...facts.map(({ label, text }) => fact(label, { value: text })),
    fact("Tanggal pemeriksaan", { value: tanggal }),
    ...factLines("Daftar nomenklatur", lists.length === 0 ? ["tidak ada"] : lists),
    [],
    fact(VERDICT, { value: verdict, look: ready ? "total" : "error" }),
    ...factLines("Catatan", caveats),
    fact("Temuan terbuka", { value: countsText(counts) }),
    [],
    fact(LABELS.sidik, { value: sidik.seluruhnya, look: "total" }),
    ...SIDIK_NOTES.map((note) => fact("", { value: note, look: "note" })),
  ];
}

/** Each in a row of its own, for texts beside labels do not break into lines. */
function factLines(label: string, texts: readonly string[]): Row[] {
  return texts.map((text, index) => fact(index === 0 ? label : "", { value: text }));
}

function fact(label: string, content: NewCell): Row {
  const before = Array.from({ length: TEXT_COLUMN - 1 }, () => null);
  return [cell(label === "" ? null : label, "label"), ...before, content];
}

function groupRows({ title, rows }: Part["groups"][number]): Row[] {
  const told: Row[] = title === null ? [] : [[{ value: title, look: "label" }]];
  return [...told, ...rows.map((row: PartRow) => row.map(partCell))];
}

function partCell(part: PartCell | null): NewCell | null {
  if (part === null) return null;
  const { text, link, severity } = part;
  const format = typeof text === "number" ? { format: COUNTED } : {};
  return { value: text, look: severity ?? "cell", ...format, ...(link ? { link } : {}) };
}

function cell(text: string | null, look: Look): NewCell | null {
  return text === null ? null : { value: text, look };
}

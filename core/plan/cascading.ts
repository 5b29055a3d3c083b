import type { Section, Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";
import { readIndikator } from "./daftar-indikator";
import { FigureReader, isFilled } from "./figures";
import type { DaftarIndikator, Indikator, IndikatorLevel, Perumusan, Pernyataan, Sebutan } from "./plan";

/** What a cascade in blocks says. */
export interface Cascading {
  /** One for each block of a tujuan or sasaran. */
  readonly daftar: readonly DaftarIndikator[];
  /** Its programs. */
  readonly perumusan: Perumusan;
  readonly pernyataan: readonly Pernyataan[];
}

/** Reads a cascade in blocks: each has its name above the heading of its own small table. */
export function readCascading(table: Table, years: readonly (number | null)[]): Cascading {
  const blocks = table.sections.map((section, index) =>
    readBlock(table, section, { years, before: table.sections[index - 1] }),
  );
  const sebutan = blocks.flatMap((block) => block.sebutan);
  return {
    daftar: blocks
      .filter((block) => block.sebutan.length === 0)
      .map(({ indikator }) => ({ table, years, indikator })),
    perumusan: { table, sebutan, indikatorSasaran: [] },
    pernyataan: blocks.flatMap((block) => block.pernyataan),
  };
}

interface Block {
  readonly indikator: readonly Indikator[];
  readonly sebutan: readonly Sebutan[];
  readonly pernyataan: readonly Pernyataan[];
}

function readBlock(
  table: Table,
  section: Section,
  { years, before }: { readonly years: readonly (number | null)[]; readonly before: Section | undefined },
): Block {
  const title = readTitle(titleLines(table, section, before));
  const level: IndikatorLevel | null = title?.level ?? null;
  const reader = new FigureReader(table, years);
  const indikator = table.dataRows
    .filter((row) => row.section === section && row.kind === "data")
    .flatMap((row) => readIndikator(reader, row, { level, tujuan: "", sasaran: "" }) ?? [])
    .filter(isMeasured);
  const { cell } = title ?? {};
  const row = indikator[0]?.row;
  const isProgram = level !== null && level !== "tujuan" && level !== "sasaran";
  const named =
    isProgram && cell && row ? [sebut(cell, { table, row, keluaran: title?.result ?? null, indikator })] : [];
  const own = title?.isOwn && cell && (level === "tujuan" || level === "sasaran");
  return { indikator, sebutan: named, pernyataan: own ? [{ peran: level, cell, table }] : [] };
}

function sebut(cell: Cell, beside: Pick<Sebutan, "table" | "row" | "keluaran" | "indikator">): Sebutan {
  return { kode: null, written: "", nama: cell.text, cell, namaCell: cell, sasaran: "", ...beside };
}

/** The name of the next block stands below the indicators of this one: it has neither figures nor a unit. */
function isMeasured(indikator: Indikator): boolean {
  const figures = [...indikator.targets, ...(indikator.akhir ? [indikator.akhir] : [])];
  const hasUnit = indikator.satuan !== null && indikator.satuan.text !== "";
  return figures.some(isFilled) || (hasUnit && !LABEL.test(indikator.cell.text));
}

/** The rows between the figures above and the heading, as their filled cells. */
function titleLines(table: Table, section: Section, before: Section | undefined): Cell[][] {
  const { sheet } = table;
  const figures = new Set(table.figureColumns());
  const floor = before ? before.heading.range.bottom + 1 : sheet.used.top;
  const lines: Cell[][] = [];
  for (let row = section.heading.range.top - 1; row >= floor; row--) {
    const cells: Cell[] = [];
    for (let column = sheet.used.left; column <= sheet.used.right; column++) {
      const cell = sheet.cell(row, column);
      if (cell.text !== "") cells.push(cell);
    }
    if (cells.length > 2 || (before && cells.some(({ column }) => figures.has(column)))) break;
    lines.unshift(cells);
  }
  return lines.filter((cells) => cells.length > 0);
}

interface Title {
  readonly level: IndikatorLevel;
  /** Of the Perangkat Daerah, and not of the city or regency above it. */
  readonly isOwn: boolean;
  readonly cell: Cell;
  /** What a program is to attain. */
  readonly result: Cell | null;
}

const LABEL =
  /^(tujuan|sasaran|program|kegiatan|sub ?kegiatan)(?:\s+strategis)?(\s+(?:pemerintah|daerah|kota|kabupaten|provinsi|rpjmd|perangkat daerah|opd|skpd|pd|dinas|renstra)\b.*)?\s*:?$/i;
const LABELLED = /^(tujuan|sasaran|program|kegiatan|sub ?kegiatan)\b[^:]{0,40}:\s*\p{L}/iu;
const NAMED = /^(program|kegiatan|sub ?kegiatan)\s+\p{L}/iu;
const OWNER = /perangkat daerah|opd|skpd|\bpd\b|dinas|renstra/i;

/** "TUJUAN PERANGKAT DAERAH" and the sentence below it; a program names itself. */
function readTitle(lines: readonly Cell[][]): Title | null {
  let title = null as Title | null;
  for (const [index, [label, beside]] of lines.entries()) {
    const text = label?.text ?? "";
    const [, word = "", owner = ""] = LABEL.exec(text) ?? [];
    const cell = beside ?? (word === "" ? label : lines[index + 1]?.[0]);
    if (!label || !cell) continue;
    const said = word === "" ? (LABELLED.exec(text)?.[1] ?? NAMED.exec(text)?.[1] ?? "") : word;
    if (said === "") continue;
    const level = levelOf(said);
    // "SASARAN | Tercapainya …" below a program is what the program is to attain.
    if (title && level === "sasaran" && title.level !== "tujuan" && title.level !== "sasaran")
      title = { ...title, result: cell };
    else title = { level, isOwn: OWNER.test(owner), cell, result: null };
  }
  return title;
}

function levelOf(word: string): IndikatorLevel {
  const lower = word.toLowerCase().replace(/\s+/g, "");
  return lower === "subkegiatan" ? "sub kegiatan" : (lower as IndikatorLevel);
}

import { foldSpaces, type Cell } from "../workbook/sheet";
import { isBidangMungkin, readKode, readParts, type KodeFault, type KodeReading } from "./kode";

/** A code and the name behind it in one cell. */
export interface KodeNama {
  readonly reading: KodeReading;
  /** The code as it was typed. */
  readonly written: string;
  readonly nama: string;
}

/** What most names begin with, and no code does. */
const OTHER_LETTER = /^[A-WYZa-wyz]/;
const DASHED = /^([\dXx][\dXx.,\s]*?)\s*[-–—:]\s*(\S.*)$/s;
const SPACED = /^((?:\d|[Xx])(?:[.,](?:\d{1,4}|[Xx]{1,2}))+\.?)\s+(\S.*)$/s;
const ALONE = /^(?:\d|[Xx])(?:\s*[.,]\s*(?:\d{1,4}|[Xx]{1,2}))+\.?$/;

/**
 * "1.06.02 - PROGRAM …" -> code and name; null where the text does not begin with a code. A lone digit ("1. Dokumen")
 * is a list number, and two parts of one digit each ("1.1 Sasaran") a chapter: neither counts as a code.
 */
export function splitKodeNama(text: string): KodeNama | null {
  if (OTHER_LETTER.test(text)) return null;
  const folded = foldSpaces(text);
  const bare = folded.replace(/ ?[-–—:]$/, "");
  const match = ALONE.test(bare) ? null : (DASHED.exec(folded) ?? SPACED.exec(folded));
  const written = (match?.[1] ?? (ALONE.test(bare) ? bare : "")).trim();
  const nama = (match?.[2] ?? "").trim();
  if (!isCodeLike(written, nama)) return null;
  const reading = readKode(written.replace(/ /g, ""));
  if (reading.kind === "bukan-kode") return null;
  const blanks: KodeFault[] = written.includes(" ") ? ["pemisah"] : [];
  return { reading: withFaults(reading, blanks), written, nama };
}

function withFaults(reading: KodeReading, faults: readonly KodeFault[]): KodeReading {
  return reading.kind === "kode" && faults.length > 0
    ? { ...reading, faults: [...new Set([...reading.faults, ...faults])] }
    : reading;
}

function isCodeLike(written: string, nama: string): boolean {
  // "4,19-4,90" and "1.50 - 2.00" are ranges.
  if (nama !== "" && !/\p{L}/u.test(nama)) return false;
  const parts = written.split(/[.,]/).filter((part) => part.trim() !== "");
  if (parts.length >= 3) return true;
  if (parts.length === 2)
    // With a comma ("4,19 persen") it is a decimal number.
    return /^([1-9] ?\. ?\d\d|[Xx] ?\. ?[Xx]{2})\.?$/.test(written);
  return parts.length === 1 && /^[1-9Xx]$/.test(written) && /^(urusan|unsur)\b/i.test(nama);
}

/**
 * The code as a cell of a code column holds it. A number lost its last zero when it was typed: 2.1 meant 2.10, for
 * 2.01 cannot lose its zero that way.
 */
export function kodeText(cell: Pick<Cell, "value" | "text">): string {
  if (typeof cell.value !== "number") return cell.text;
  const shown = cell.text.replace(",", ".");
  // A format may show fewer digits than there are, but also the zero that the number lost.
  const text = /^\d+(\.\d+)?$/.test(shown) && Number(shown) === cell.value ? shown : String(cell.value);
  return /^\d\.\d$/.test(text) ? `${text}0` : text;
}

/** Reads a code spread over neighbouring cells: "1","06","02","2.03","0004" or one digit a cell. */
export function readKodeCells(cells: readonly Pick<Cell, "value" | "text">[]): KodeReading {
  const filled = cells.filter((cell) => cell.text !== "");
  if (filled.length === 0) return { kind: "bukan-kode" };
  const [only] = filled;
  if (filled.length === 1 && only) return readLoneCell(only);
  const texts = filled.map((cell, index) => (index === 0 ? leadText(cell) : kodeText(cell)));
  if (!texts.every((text) => /^[\dXx]+([.,][\dXx]+)*$/.test(text))) return { kind: "bukan-kode" };
  const gap = cells
    .map((cell) => (cell.text === "" ? " " : "x"))
    .join("")
    .trim()
    .includes(" ");
  if (gap) return { kind: "meragukan", reason: "ada bagian kode yang kosong di tengah" };
  const lead = /^\d[.,]\d$/.test(texts[0] ?? "") ? readKode(texts[0] ?? "") : null;
  if (lead?.kind === "meragukan") return lead;
  const lost = filled.find(
    (cell, index) => index > 0 && typeof cell.value === "string" && /^\d[.,]\d$/.test(cell.text),
  );
  if (lost)
    return {
      kind: "meragukan",
      reason: `"${lost.text}" dapat berarti ${lost.text.replace(/(\d)$/, "0$1")} atau ${lost.text}0`,
    };
  const parts = texts.flatMap((text) => text.split(/[.,]/));
  return readParts(parts, filled.some(lostZero) ? ["nol-hilang"] : []);
}

function readLoneCell(cell: Pick<Cell, "value" | "text">): KodeReading {
  return withFaults(readKode(leadText(cell)), lostZero(cell) ? ["nol-hilang"] : []);
}

/** Only a number can have lost a zero by itself: 2.1 for 2.10. */
function lostZero(cell: Pick<Cell, "value" | "text">): boolean {
  return (
    typeof cell.value === "number" && /^\d\.\d$/.test(String(cell.value)) && !/^\d[.,]\d0$/.test(cell.text)
  );
}

/** At the head of a code stands a bidang, and there is no 1.60: a number 1.6 was typed short for 1.06. */
function leadText(cell: Pick<Cell, "value" | "text">): string {
  const text = kodeText(cell);
  const [, urusan = "", nomor = ""] = lostZero(cell) ? (/^(\d)\.(\d)0$/.exec(text) ?? []) : [];
  return nomor === "" || isBidangMungkin(urusan, `${nomor}0`) ? text : `${urusan}.${nomor}`;
}

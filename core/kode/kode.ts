/**
 * The code grammar of the nomenclature decrees (Kepmendagri 900.1.15.5-1317/2023 and its successors):
 * urusan . bidang urusan . program . kewenangan . kegiatan . sub kegiatan, with 1, 2, 2, 1, 2 and 4 digits.
 */
export const LEVELS = ["urusan", "bidang", "program", "kegiatan", "sub kegiatan"] as const;
export type Level = (typeof LEVELS)[number];

const WIDTHS = [1, 2, 2, 1, 2, 4] as const;
const LEVEL_BY_PARTS: Readonly<Record<number, Level>> = {
  1: "urusan",
  2: "bidang",
  3: "program",
  5: "kegiatan",
  6: "sub kegiatan",
};
const PARTS_BY_LEVEL: Readonly<Record<Level, number>> = {
  urusan: 1,
  bidang: 2,
  program: 3,
  kegiatan: 5,
  "sub kegiatan": 6,
};

/** How a spelling departs from the standard form. */
export type KodeFault =
  | "nol-hilang" // 1.6.1 for 1.06.01
  | "lebar-sub" // 01 or 001 for 0001
  | "kewenangan-dua-angka" // 02 for 2
  | "bagian-kurang" // 1 6 1 2 for 1.06.01.2.02
  | "pemisah" // blanks or commas for points
  | "nol-lebih"; // 01.06.02 for 1.06.02

/** A code in its standard form, with how it was written. */
export interface Kode {
  /** "1.06.02.2.03.0004"; placeholders are upper case: "X.XX.01". */
  readonly baku: string;
  readonly level: Level;
  readonly faults: readonly KodeFault[];
}

export type KodeReading =
  | ({ readonly kind: "kode" } & Kode)
  /** Eight parts: the code of a Perangkat Daerah. */
  | { readonly kind: "organisasi"; readonly baku: string; readonly bidang: readonly string[] }
  /** Meant as a code, but it can be read in more than one way or in none. */
  | { readonly kind: "meragukan"; readonly reason: string }
  | { readonly kind: "bukan-kode" };

/** Reads one spelling of a code, without a name behind it. */
export function readKode(text: string): KodeReading {
  const trimmed = text.trim().replace(/\.$/, "");
  if (STANDARD.test(trimmed)) return standardCode(trimmed);
  if (!/^(?:[Xx]|\d)[\dXx.,\s]*$/.test(trimmed) || AMOUNT.test(trimmed)) return { kind: "bukan-kode" };
  const joined = trimmed.replace(/\s+/g, "").split(/[.,]/);
  if (joined.length === ORGANISASI_WIDTHS.length) return readOrganisasi(joined);
  const parts = trimmed.split(/\s*[.,]\s*|\s+/);
  const separator: KodeFault[] = /[,\s]/.test(trimmed) ? ["pemisah"] : [];
  return bidangDoubt(parts) ?? readParts(parts, separator);
}

/** As nearly all codes are typed; no part is zero, and there are none of four parts. */
const STANDARD = /^[1-9]\.(?!00)\d\d(?:\.(?!00)\d\d(?:\.[1-9]\.(?!00)\d\d(?:\.(?!0000)\d{4})?)?)?$/;
const LEVEL_BY_LENGTH: Readonly<Record<number, Level>> = {
  4: "bidang",
  7: "program",
  12: "kegiatan",
  17: "sub kegiatan",
};
const NO_FAULTS: readonly KodeFault[] = [];

/** The same as to take it apart and put it together again, at a tenth of the cost. */
function standardCode(baku: string): KodeReading {
  return { kind: "kode", baku, level: LEVEL_BY_LENGTH[baku.length] ?? "urusan", faults: NO_FAULTS };
}

/** "1.500.000" or "1,500.00": groups of three are money or a count, never a code. */
const AMOUNT = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/;

/** Bidang numbers run on across urusan 1 to 3; unsur 4 to 9 count from 1 and have few. */
const BIDANG: Readonly<Record<string, readonly [number, number]>> = { 1: [1, 6], 2: [7, 24], 3: [25, 32] };

/** Can there be such a bidang? 1.07 and 2.06 can never be right. */
export function isBidangMungkin(urusan: string, nomor: string): boolean {
  const [first, last] = BIDANG[urusan] ?? [1, 9];
  return /^[1-9]$/.test(urusan) && Number(nomor) >= first && Number(nomor) <= last;
}

/** A lone "2.1" may have lost either zero: only "1.6" and its like, where the one reading is a bidang, are sure. */
function bidangDoubt(parts: readonly string[]): KodeReading | null {
  const [first = "", nomor = ""] = parts;
  const urusan = first.replace(/^0+/, "");
  if (parts.length !== 2 || !/^\d$/.test(nomor) || isBidangMungkin(urusan, nomor)) return null;
  const written = `${urusan}.${nomor}`;
  return { kind: "meragukan", reason: `"${written}" dapat berarti ${urusan}.0${nomor} atau ${written}0` };
}

/** Reads the parts of a code, already taken apart (by its points or over several columns). */
export function readParts(parts: readonly string[], faults: readonly KodeFault[] = []): KodeReading {
  const level = LEVEL_BY_PARTS[parts.length];
  if (!level) return { kind: "meragukan", reason: partsReason(parts.length) };
  const found = new Set(faults);
  const standard: string[] = [];
  for (const [index, part] of parts.entries()) {
    const segment = standardSegment(part, index);
    if (segment === null)
      return { kind: "meragukan", reason: `bagian ke-${String(index + 1)} ("${part}") bukan angka yang sah` };
    const fault = segmentFault(part, index);
    if (fault) found.add(fault);
    standard.push(segment);
  }
  return { kind: "kode", baku: standard.join("."), level, faults: [...found] };
}

function partsReason(count: number): string {
  return count === 4
    ? "empat bagian bukan tingkat mana pun: nomor kegiatan ditulis dua bagian, misalnya 2.01"
    : `${String(count)} bagian bukan tingkat mana pun`;
}

/** Pads or shortens one segment to its standard width; null where its digits do not fit. */
function standardSegment(part: string, index: number): string | null {
  const width = WIDTHS[index] ?? 0;
  if (/^[Xx]+$/.test(part)) return index < 2 && part.length <= 2 ? "X".repeat(width) : null;
  if (!/^\d+$/.test(part)) return null;
  const bare = part.replace(/^0+(?=\d)/, "");
  const standard = bare.padStart(width, "0");
  return bare.length > width || Number(bare) === 0 ? null : standard;
}

function segmentFault(part: string, index: number): KodeFault | null {
  const width = WIDTHS[index] ?? 0;
  if (part.length === width || /^[Xx]/.test(part)) return null;
  if (index === 5) return "lebar-sub";
  if (index === 3) return "kewenangan-dua-angka";
  return part.length < width ? "nol-hilang" : "nol-lebih";
}

const ORGANISASI_WIDTHS = [1, 2, 1, 2, 1, 2, 2, 4] as const;

/**
 * A.AA.B.BB.C.CC.NN.UUUU: three bidang urusan (0.00 for none), running number, unit (0000 for the Perangkat Daerah
 * itself). A third bidang that repeats the first is unusual, but well formed.
 */
function readOrganisasi(parts: readonly string[]): KodeReading {
  const standard = parts.map((part, index) =>
    part.replace(/^0+(?=\d)/, "").padStart(ORGANISASI_WIDTHS[index] ?? 0, "0"),
  );
  const wrong = standard.findIndex(
    (part, index) => !/^\d+$/.test(parts[index] ?? "") || part.length !== ORGANISASI_WIDTHS[index],
  );
  if (wrong >= 0)
    return {
      kind: "meragukan",
      reason: `bagian ke-${String(wrong + 1)} ("${parts[wrong] ?? ""}") bukan angka yang sah`,
    };
  const slots = [0, 2, 4].map((index) => `${standard[index] ?? ""}.${standard[index + 1] ?? ""}`);
  const bidang = slots.filter((slot) => slot !== "0.00");
  const faulty = bidang.find((slot) => slot.startsWith("0.") || slot.endsWith(".00"));
  if (faulty !== undefined || slots[0] === "0.00")
    return { kind: "meragukan", reason: `"${faulty ?? "0.00"}" bukan bidang urusan` };
  return { kind: "organisasi", baku: standard.join("."), bidang: [...new Set(bidang)] };
}

/** "1.06.02.2.03.0004" -> "1.06.02.2.03"; null above urusan. Takes the standard form only. */
export function indukKode(baku: string): string | null {
  const end = baku.lastIndexOf(".");
  if (end < 0) return null;
  // A kegiatan's number has two parts (kewenangan and number), which fall together.
  return isKegiatan(baku) ? firstParts(baku, PARTS_BY_LEVEL.program) : baku.slice(0, end);
}

function isKegiatan(baku: string): boolean {
  return endOfParts(baku, PARTS_BY_LEVEL.kegiatan) === baku.length;
}

/** The first so many parts of a code; null where it has fewer. Nearly every rule asks, so nothing is taken apart. */
function firstParts(baku: string, count: number): string | null {
  const end = endOfParts(baku, count);
  return end === null ? null : baku.slice(0, end);
}

/** Where the first so many parts end. */
function endOfParts(baku: string, count: number): number | null {
  let end = -1;
  for (let part = 0; part < count; part++) {
    if (end === baku.length) return null;
    const next = baku.indexOf(".", end + 1);
    end = next < 0 ? baku.length : next;
  }
  return end;
}

/** The ancestor (or the code itself) at a level; null where the code stands above it. */
export function kodePada(baku: string, level: Level): string | null {
  return firstParts(baku, PARTS_BY_LEVEL[level]);
}

export function levelKode(baku: string): Level | null {
  return LEVEL_BY_PARTS[baku.split(".").length] ?? null;
}

/** 0 for urusan … 4 for sub kegiatan. */
export function depthOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The kewenangan digit of a kegiatan or sub kegiatan: "1" provinsi, "2" kabupaten/kota; null above. */
export function kewenanganKode(baku: string): string | null {
  const program = endOfParts(baku, PARTS_BY_LEVEL.program);
  if (program === null || program === baku.length) return null;
  const end = baku.indexOf(".", program + 1);
  return baku.slice(program + 1, end < 0 ? baku.length : end);
}

/** Order of codes as the decree lists them; placeholders first. */
export function compareKode(one: string, other: string): number {
  // "/" comes between the point and the digits.
  const a = one.includes("X") ? one.replaceAll("X", "/") : one;
  const b = other.includes("X") ? other.replaceAll("X", "/") : other;
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { NumberTrait } from "./number";

/** "id": 1.234.567,89; "en": 1,234,567.89. Only decides what a text alone leaves open. */
export type NumberStyle = "id" | "en";

export type Digits =
  | { kind: "number"; value: number; decimals: number; traits: readonly NumberTrait[] }
  | { kind: "broken"; reason: string };

/** More digits than these no spreadsheet keeps: an identity number, or keys held down. */
const MOST_WHOLE_DIGITS = 15;
const MOST_DECIMALS = 20;

const GROUPED = { ".": /^[1-9]\d{0,2}(\.\d{3})+$/, ",": /^[1-9]\d{0,2}(,\d{3})+$/ } as const;
type Mark = "." | ",";

/** Reads digits with their points and commas, no sign and no unit. */
export function readDigits(raw: string, style: NumberStyle): Digits {
  const text = raw.trim().replace(/[.,]$/, "").trimEnd();
  if (/\s/.test(text)) return readBlanked(text, style);
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points === 0 && commas === 0) return readPlain(text);
  if (points > 0 && commas > 0) return readBothMarks(text);
  return readOneMark(text, points > 0 ? "." : ",", style);
}

function readPlain(text: string): Digits {
  return number(text, "", text.length > 3 ? ["ungrouped"] : []);
}

/**
 * Blanks inside a number come from line breaks in a PDF; they may go only if no two numbers can have run together:
 * several groups are right afterwards ("65.56 0.000"), or the second decimal was cut off ("65,3 2").
 */
function readBlanked(text: string, style: NumberStyle): Digits {
  const joined = text.replace(/\s+/g, "");
  const grouped = /^\d{1,3}\.\d/.test(text) && GROUPED["."].test(joined.replace(/,\d{1,2}$/, ""));
  const cutOff = /^\d+,\d\s+\d$/.test(text);
  const read = readDigits(joined, style);
  if (!(grouped || cutOff) || read.kind === "broken" || read.traits.includes("ambiguous"))
    return { kind: "broken", reason: "ada spasi di antara angkanya" };
  return { ...read, traits: [...read.traits, "inner-blanks"] };
}

function readBothMarks(text: string): Digits {
  const decimal: Mark = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const group: Mark = decimal === "," ? "." : ",";
  const [whole = "", fraction = "", ...more] = text.split(decimal);
  if (more.length > 0)
    return { kind: "broken", reason: `tanda "${decimal}" muncul lebih dari sekali di belakang` };
  if (!GROUPED[group].test(whole)) return brokenGroups(group);
  if (fraction === "") return nothingBehind(decimal);
  return number(whole.replaceAll(group, ""), fraction, decimal === "." ? ["decimal-point"] : []);
}

function readOneMark(text: string, mark: Mark, style: NumberStyle): Digits {
  const parts = text.split(mark);
  const [whole = "", fraction = ""] = parts;
  const grouped = GROUPED[mark].test(text);
  if (parts.length > 2) return grouped ? number(parts.join(""), "") : brokenGroups(mark);
  if (mark === "." && /^0+$/.test(whole) && /^0{3}$/.test(fraction)) return brokenGroups(mark);
  if (fraction === "") return nothingBehind(mark);
  if (/^0\d/.test(whole)) return { kind: "broken", reason: "diawali nol" };
  const marksThousands = (mark === ".") === (style === "id");
  // "1234.567": a lost point or three decimals, nobody can tell.
  if (marksThousands && whole.length > 3 && fraction.length === 3) return brokenGroups(mark);
  if (grouped && marksThousands) return number(whole + fraction, "", ["ambiguous"]);
  const traits: NumberTrait[] = [];
  if (grouped) traits.push("ambiguous");
  if (mark === ".") traits.push("decimal-point");
  return number(whole, fraction, traits);
}

function number(whole: string, fraction: string, traits: readonly NumberTrait[] = []): Digits {
  if (whole.replace(/^0+/, "").length > MOST_WHOLE_DIGITS || fraction.length > MOST_DECIMALS)
    return { kind: "broken", reason: "angkanya terlalu banyak untuk disimpan lembar kerja" };
  return { kind: "number", value: Number(`${whole}.${fraction || "0"}`), decimals: fraction.length, traits };
}

function nothingBehind(mark: Mark): Digits {
  return { kind: "broken", reason: `tidak ada angka di belakang "${mark}"` };
}

function brokenGroups(mark: Mark): Digits {
  const name = mark === "." ? "titik" : "koma";
  return { kind: "broken", reason: `kelompok angka di antara ${name} tidak terdiri atas tiga angka` };
}

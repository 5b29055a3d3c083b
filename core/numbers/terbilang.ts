import { plainDigits, round } from "./number";

const SATUAN = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const RIBUAN = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun"];

/** Beyond this a spreadsheet no longer holds every single rupiah, so its words would be invented. */
export const TERBILANG_MAKS = Number.MAX_SAFE_INTEGER;

/** A whole number from 0 in Indonesian words: 1100 -> "seribu seratus"; up to TERBILANG_MAKS. */
export function terbilang(bulat: number): string {
  const groups: string[] = [];
  for (let rest = bulat, order = 0; rest > 0; rest = Math.floor(rest / 1000), order++) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(groupWords(group, order));
  }
  return groups.join(" ") || "nol";
}

/** Only a lone thousand takes the short form: 1.000 is seribu, 21.000 dua puluh satu ribu, 1.000.000 satu juta. */
function groupWords(group: number, order: number): string {
  if (order === 1 && group === 1) return "seribu";
  return joined(belowThousand(group), RIBUAN[order] ?? "");
}

function belowThousand(value: number): string {
  const ratusan = Math.floor(value / 100);
  const head = ratusan === 0 ? "" : ratusan === 1 ? "seratus" : joined(SATUAN[ratusan] ?? "", "ratus");
  return joined(head, belowHundred(value % 100));
}

function belowHundred(value: number): string {
  if (value < 10) return SATUAN[value] ?? "";
  if (value === 10) return "sepuluh";
  if (value === 11) return "sebelas";
  if (value < 20) return joined(SATUAN[value - 10] ?? "", "belas");
  return joined(joined(SATUAN[Math.floor(value / 10)] ?? "", "puluh"), SATUAN[value % 10] ?? "");
}

/**
 * An amount in words. Rupiah are rounded to whole sen: "sepuluh rupiah lima puluh sen". A plain number reads its decimals
 * one by one, at most ten: "tiga koma nol lima".
 */
export function terbilangAngka(angka: number, bentuk: "rupiah" | "angka"): string {
  const rounded = round(Math.abs(angka), bentuk === "rupiah" ? 2 : 10);
  const sign = angka < 0 && rounded > 0 ? "minus" : "";
  const [whole = "0", fraction = ""] = plainDigits(rounded).split(".");
  const words = terbilang(Number(whole));
  if (bentuk === "angka")
    return joined(sign, joined(words, fraction === "" ? "" : `koma ${digits(fraction)}`));
  const sen = Number(fraction.padEnd(2, "0"));
  return joined(sign, joined(`${words} rupiah`, sen === 0 ? "" : `${terbilang(sen)} sen`));
}

function digits(fraction: string): string {
  return [...fraction].map((digit) => SATUAN[Number(digit)] || "nol").join(" ");
}

const joined = (one: string, other: string): string => [one, other].filter((part) => part !== "").join(" ");

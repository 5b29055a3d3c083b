import { batasi, capaian } from "../numbers/capaian";
import { FunctionError } from "./error";
import type { Parameter, PlainValue } from "./function";
import { unlessBlank } from "./plain-text";

/** What the functions that compare a realisasi with a target have in common. */

export const POLARITAS = {
  name: "polaritas",
  kind: "pilihan",
  choices: ["positif", "negatif"],
  default: "positif",
  description: "negatif bila makin kecil makin baik, misalnya tingkat kemiskinan",
} as const satisfies Parameter;

export const BATAS = {
  name: "batas",
  kind: "angka",
  default: null,
  description: "capaian tertinggi, misalnya 100, 120, atau 150; dengan batas, capaian terendah 0",
} as const satisfies Parameter;

/** How a capaian is reckoned. */
export interface Cara {
  readonly polaritas: "positif" | "negatif";
  /** Where less is better. */
  readonly rumus: "2T-R" | "T/R";
}

/** In percent, on the scale 0-100; #DIV/0! where the formula divides by zero, #NUM! for a cap below 100. */
export function hitungCapaian(
  target: number,
  realisasi: number,
  { polaritas, rumus }: Cara,
  batas: number | null,
): number | FunctionError {
  const nilai = capaian(target, realisasi, polaritas === "positif" ? "R/T" : rumus);
  if (nilai === null) return new FunctionError("#DIV/0!", target === 0 ? "target nol" : "realisasi nol");
  return dibatasi(nilai, batas);
}

/** Kept between 0 and the cap, where there is one. */
export function dibatasi(nilai: number, batas: number | null): number | FunctionError {
  return batas === null ? nilai : (batasSalah(batas) ?? batasi(nilai, batas));
}

/** A cap of 1,2 was meant as a fraction: everything would be cut to it. */
export function batasSalah(batas: number | null): FunctionError | null {
  return batas !== null && batas < 100
    ? new FunctionError("#NUM!", "batas paling kecil 100, misalnya 120")
    : null;
}

export function rumusCapaian(
  target: PlainValue,
  realisasi: PlainValue,
  { polaritas, rumus }: Cara,
  batas: PlainValue<number> | null,
): string | null {
  const [t, r] = [target.text, realisasi.text];
  const terbalik = rumus === "2T-R" ? `(2*${t}-${r})/${t}*100` : `${t}/${r}*100`;
  const nilai = polaritas === "positif" ? `${r}/${t}*100` : `IF(${t}=0,IF(${r}>0,0,100),${terbalik})`;
  const terbatas = rumusBatas(nilai, batas);
  return terbatas && unlessBlank([target, realisasi], terbatas);
}

/** null where `dibatasi` refuses the cap, or where a blank cell is none yet. */
export function rumusBatas(nilai: string, batas: PlainValue<number> | null): string | null {
  if (batas === null) return nilai;
  if (batas.value === null || batasSalah(batas.value ?? null)) return null;
  return `MIN(MAX(${nilai},0),${batas.text})`;
}

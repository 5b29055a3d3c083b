import { kodePada } from "../kode/kode";

const PENUNJANG = /^\d\.\d\d\.01(?=\.|$)/;

/**
 * A code as lists have it: "1.06.01.2.01" -> "X.XX.01.2.01". No bidang has a program 01 of its own; X.XX.01 (penunjang)
 * stands for all of them. Takes and returns standard forms.
 */
export function kodeDaftar(baku: string): string {
  return baku.replace(PENUNJANG, "X.XX.01");
}

/** A code as documents of a bidang print it: "X.XX.01.2.01" in bidang "1.06" -> "1.06.01.2.01". */
export function kodeDokumen(kode: string, bidang: string): string {
  const places = bidang.split(".");
  return kode
    .split(".")
    .map((part, index) => (/^X+$/.test(part) ? (places[index] ?? part) : part))
    .join(".");
}

/** The bidang under which lists have a code: "X.XX" for all of penunjang; the code itself for an urusan. */
export function bidangDaftar(baku: string): string {
  const kode = kodeDaftar(baku);
  return kodePada(kode, "bidang") ?? kode;
}

import { printNumber } from "../../numbers/print";
import type { Indikator, Simpul } from "../../plan/plan";

const LONGEST = 60;

/** A text from a cell, short enough to be quoted in a sentence. */
export function quote(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** Two texts that begin alike, quoted from where they part: what differs is what the reader must see. */
export function quoteApart(one: string, other: string): readonly [string, string] {
  if (quote(one) !== quote(other)) return [quote(one), quote(other)];
  const parts = [...one].findIndex((letter, index) => letter !== other[index]);
  const start = one.lastIndexOf(" ", Math.max(0, parts - CONTEXT)) + 1;
  return [quote(`…${one.slice(start)}`), quote(`…${other.slice(start)}`)];
}

/** Letters in front of what differs. */
const CONTEXT = 20;

/** "1.06.02 PROGRAM PEMBERDAYAAN SOSIAL". */
export function sebutSimpul(simpul: Simpul): string {
  return quote(`${simpul.kode.baku} ${simpul.nama}`.trim());
}

export function sebutIndikator(indikator: Indikator): string {
  return indikator.cell.text === "" ? "(baris lanjutan tanpa nama)" : `"${quote(indikator.name.name)}"`;
}

/** "Rp1.234.567". */
export function rupiah(amount: number): string {
  return amount < 0 ? `-Rp${printNumber(-amount)}` : `Rp${printNumber(amount)}`;
}

/** The word for a level in sentences. */
export function namaLevel(level: Simpul["kode"]["level"]): string {
  return level === "bidang" ? "bidang urusan" : level;
}

import { printNumber, printYears } from "../../numbers/print";
import { quoteApart } from "../../rules/shared/wording";
import {
  ALL_YEARS,
  END,
  JENIS_UBAH,
  type Butir,
  type JenisUbah,
  type Perubahan,
  type Ubah,
} from "./perubahan";

export const JENIS_WORDS: Readonly<Record<JenisUbah, string>> = {
  ditambah: "Ditambah",
  dihapus: "Dihapus",
  pindah: "Pindah kode",
  "ganti-nama": "Ganti nama",
  satuan: "Satuan",
  "kondisi-awal": "Kondisi awal",
  target: "Target",
  "target-akhir": "Target akhir",
  pagu: "Pagu",
  "pagu-akhir": "Pagu akhir",
};

/** A name is read as a whole, unless somebody pasted a page into its cell. */
const LONGEST_NAME = 200;

/** "1.06.02 PROGRAM PEMBERDAYAAN SOSIAL"; an indicator by its name. */
export function butirTitle({ tentang, kode, nama }: Butir): string {
  return shortName(tentang === "simpul" ? `${kode} ${nama}`.trim() : nama);
}

export function shortName(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

/** "Pagu 2026: 1.000.000 menjadi 1.200.000 (+200.000; +20%)". */
export function ubahText(ubah: Ubah): string {
  const sides = sidesText(ubah);
  const change = selisihText(ubah);
  return labelOf(ubah) + (sides === "" ? "" : `: ${sides}`) + (change === "" ? "" : ` (${change})`);
}

/** "1.000.000 menjadi 1.200.000"; "" for what only one version has. */
export function sidesText({ lama, baru }: Ubah): string {
  if (!lama || !baru) return "";
  const [old, now] = quoteApart(lama.text, baru.text);
  return `${old === "" ? EMPTY : old} menjadi ${now === "" ? EMPTY : now}`;
}

const EMPTY = "(kosong)";

/** "Pagu 2026", "Kondisi awal 2025", "Target akhir". */
export function labelOf({ jenis, kolom }: Ubah): string {
  const says = kolom.replace(/^awal /, "");
  return says === "" || says === END || says === ALL_YEARS
    ? JENIS_WORDS[jenis]
    : `${JENIS_WORDS[jenis]} ${says}`;
}

/** "+200.000; +20%"; "" where there is no difference of amounts. */
export function selisihText({ selisih, persen, kolom }: Ubah): string {
  if (selisih === null || (selisih === 0 && kolom === ALL_YEARS)) return "";
  const amount = kolom === ALL_YEARS ? `pagu ${signed(selisih)}` : signed(selisih);
  return persen === null ? amount : `${amount}; ${persenText(persen)}`;
}

/** "+20%", "-3,5%". */
export function persenText(persen: number): string {
  return `${signed(Math.round(persen * 100) / 100)}%`;
}

/** "+200.000". */
export function signed(amount: number): string {
  return (amount > 0 ? "+" : "") + printNumber(amount);
}

/** "2 ditambah, 1 pindah kode, 5 pagu"; what there is none of is left out. */
export function countsOfUbah({ jumlah }: Perubahan): string {
  const parts = JENIS_UBAH.filter((jenis) => jumlah[jenis] > 0).map(
    (jenis) => `${printNumber(jumlah[jenis])} ${JENIS_WORDS[jenis].toLowerCase()}`,
  );
  return parts.length === 0 ? "Tidak ada perbedaan." : `${parts.join(", ")}.`;
}

/** "Tahun yang dibandingkan: 2022-2026."; "" for none. */
export function yearsText({ tahun }: Perubahan): string {
  return tahun.sama.length === 0 ? "" : `Tahun yang dibandingkan: ${printYears(tahun.sama)}.`;
}

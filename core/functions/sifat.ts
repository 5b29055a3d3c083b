import type { Parameter } from "./function";

/** How figures of several periods become one, as a parameter. */
export const SIFAT = {
  name: "sifat",
  kind: "pilihan",
  choices: ["kumulatif", "akhir", "maks"],
  default: "kumulatif",
  description:
    "kumulatif: dijumlahkan (yang dihitung: orang, dokumen, rupiah); akhir: nilai terakhir (persen, indeks, nilai); " +
    "maks: nilai terbesar",
} as const satisfies Parameter;

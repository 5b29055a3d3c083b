import type { RumusCapaian } from "../../numbers/capaian";
import { POLARITAS_WORDS } from "../../numbers/polaritas";
import { printNumber } from "../../numbers/print";
import type { ArahIndikator } from "../../plan/arah-indikator";

/**
 * The formulas by which the capaian of an indicator may be printed, the one to propose first. Where less is better all
 * three are in use and none is prescribed; R/T, the column's own, is proposed there only while the polarity is a guess.
 */
export function rumusDiterima({
  polaritas,
  dari,
}: ArahIndikator): readonly [RumusCapaian, ...(readonly RumusCapaian[])] {
  if (polaritas === "positif") return ["R/T"];
  return dari === "dugaan" ? ["R/T", "2T-R", "T/R"] : ["2T-R", "R/T", "T/R"];
}

const PRINTED: Readonly<Record<RumusCapaian, string>> = { "R/T": "R/T", "2T-R": "(2T-R)/T", "T/R": "T/R" };

/** "dianggap makin rendah makin baik": the polarity and how it is known. */
export function sebutArah({ polaritas, dari, kata }: ArahIndikator): string {
  const words = POLARITAS_WORDS[polaritas];
  switch (dari) {
    case "ditetapkan":
      return `ditetapkan ${words}`;
    case "kata":
      return `${words}, menurut kata "${kata}"`;
    case "dugaan":
      return `dianggap ${words}`;
  }
}

/** "dianggap makin tinggi makin baik: R/T x 100". */
export function sebutCara(arah: ArahIndikator): string {
  const rumus = rumusDiterima(arah).map((each) => PRINTED[each]);
  return `${sebutArah(arah)}: ${rumus.join(" atau ")} x 100`;
}

/** "realisasi / target x 100": a formula in words. */
export function sebutRumus(rumus: RumusCapaian): string {
  if (rumus === "R/T") return "realisasi / target x 100";
  return rumus === "T/R" ? "target / realisasi x 100" : "(2 x target - realisasi) / target x 100";
}

/** "40 / 80 x 100": a formula with its numbers. */
export function sebutHitungan(rumus: RumusCapaian, target: number, realisasi: number): string {
  const [t, r] = [printNumber(target), printNumber(realisasi)];
  if (rumus === "R/T") return `${r} / ${t} x 100`;
  return rumus === "T/R" ? `${t} / ${r} x 100` : `(2 x ${t} - ${r}) / ${t} x 100`;
}

import type { Weighted } from "../numbers/mean";
import { FunctionError } from "./error";

type Angka = readonly (number | null)[];

/**
 * Values with their weights, without those that are blank in both ranges or in the values; #VALUE! where the ranges
 * differ in length, or a value has no weight.
 */
export function pasangan(nilai: Angka, bobot: Angka): Weighted[] | FunctionError {
  if (nilai.length !== bobot.length)
    return new FunctionError("#VALUE!", "rentang nilai dan bobot tidak sama panjang");
  const tanpaBobot = nilai.findIndex((angka, index) => angka !== null && bobot[index] === null);
  if (tanpaBobot >= 0)
    return new FunctionError("#VALUE!", `nilai ke-${String(tanpaBobot + 1)} tidak berbobot`);
  return nilai.flatMap((angka, index) => {
    const berat = bobot[index] ?? null;
    return angka === null || berat === null ? [] : [{ nilai: angka, bobot: berat }];
  });
}

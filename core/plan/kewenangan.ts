import { kewenanganKode } from "../kode/kode";
import { rememberFor } from "../numbers/remember";
import type { JenisPemda } from "../nomenklatur";
import type { Pendanaan, Plan, Simpul } from "./plan";

/** The kewenangan that most codes of a plan carry. Only 1 and 2 exclude each other; 3 to 8 are those of special regions. */
export const usualKewenangan = rememberFor(({ pendanaan }: Plan): "1" | "2" => {
  const count = (digit: "1" | "2"): number =>
    pendanaan.reduce((sum, each) => sum + ofKewenangan(each, digit).length, 0);
  return count("1") > count("2") ? "1" : "2";
});

export function ofKewenangan({ simpul }: Pendanaan, digit: "1" | "2"): Simpul[] {
  return simpul.filter(({ kode }) => kewenanganKode(kode.baku) === digit);
}

/** Whose plan it is, told from its codes; kabupaten/kota where they do not tell. */
export function jenisPemda(plan: Plan): JenisPemda {
  return usualKewenangan(plan) === "1" ? "provinsi" : "kabupaten/kota";
}

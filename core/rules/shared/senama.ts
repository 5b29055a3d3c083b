import { kodePada } from "../../kode/kode";
import { bidangDaftar, kodeDokumen, type Nomenklatur } from "../../nomenklatur";
import type { Tercetak } from "./kode-tercetak";

/** The codes in force that bear a node's name, of its bidang and level, as its document prints them; without its own. */
export function kodeSenama({ kode, nama }: Tercetak, nomenklatur: Nomenklatur): string[] {
  if (nama === "") return [];
  const bidang = kodePada(kode.baku, "bidang") ?? "";
  return nomenklatur
    .named(nama)
    .filter((entry) => entry.level === kode.level && bidangDaftar(entry.kode) === bidangDaftar(kode.baku))
    .map((entry) => kodeDokumen(entry.kode, bidang))
    .filter((each) => each !== kode.baku);
}

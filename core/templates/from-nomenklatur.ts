import { kodePada } from "../kode/kode";
import { kodeDokumen, type Entry, type Nomenklatur } from "../nomenklatur";
import type { SimpulIsian } from "./source";

/**
 * The chosen programs with all their kegiatan and sub kegiatan, each bidang above its first. Programs are named by their
 * codes in documents ("1.06.01"); those that the lists do not have are left out.
 */
export function simpulFromNomenklatur(nomenklatur: Nomenklatur, programs: readonly string[]): SimpulIsian[] {
  const printed = new Set<string>();
  return programs.flatMap((program) => {
    const entry = nomenklatur.find(program);
    const bidang = kodePada(program, "bidang");
    if (!entry || bidang === null) return [];
    const above = printed.has(bidang) ? null : nomenklatur.find(bidang);
    printed.add(bidang);
    return [above, ...withDescendants(nomenklatur, entry)].flatMap((each) =>
      each ? [simpulOf(each, bidang)] : [],
    );
  });
}

function withDescendants(nomenklatur: Nomenklatur, entry: Entry): Entry[] {
  return [entry, ...nomenklatur.children(entry.kode).flatMap((child) => withDescendants(nomenklatur, child))];
}

function simpulOf({ kode, level, nama, kinerja, indikator, satuan }: Entry, bidang: string): SimpulIsian {
  const known = { nama: indikator, satuan, level, tujuan: "", sasaran: "", awal: null, akhir: new Map() };
  return {
    kode: kodeDokumen(kode, bidang),
    level,
    nama,
    keluaran: kinerja,
    indikator: indikator === "" ? [] : [{ ...known, target: new Map() }],
    pagu: new Map(),
  };
}

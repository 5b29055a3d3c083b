import { kewenanganKode } from "../kode/kode";
import type { Entry } from "./entry";
import { bidangDaftar, kodeDaftar } from "./kode-daftar";
import type { Nomenklatur } from "./nomenklatur";

/**
 * The codes in force that lists name as successors of a code (SUBKEGIATAN SEBELUMNYA), over as many lists as it takes:
 * where a successor was itself replaced, its own. Several where one code was divided.
 */
export function penerusResmi(nomenklatur: Nomenklatur, kode: string): readonly Entry[] {
  const found = new Map<string, Entry>();
  const seen = new Set([kodeDaftar(kode)]);
  // Sets go on over what is added to them meanwhile.
  for (const old of seen)
    for (const { kode: next } of nomenklatur.lists.flatMap((list) => list.replacing(old))) {
      const live = nomenklatur.find(next);
      if (live) found.set(next, live);
      else seen.add(next);
    }
  return [...found.values()];
}

/**
 * The codes in force that bear a retired one's name, at its level, in its bidang, with its kewenangan, and came after it:
 * a code that stood beside it in one list always meant something else.
 */
export function penerusSenama(nomenklatur: Nomenklatur, old: Entry): readonly Entry[] {
  const together = nomenklatur.lists.filter((list) => list.get(old.kode) !== null);
  return nomenklatur
    .named(old.nama)
    .filter(
      ({ kode, level }) =>
        level === old.level &&
        bidangDaftar(kode) === bidangDaftar(old.kode) &&
        kewenanganKode(kode) === kewenanganKode(old.kode) &&
        !together.some((list) => list.get(kode) !== null),
    );
}

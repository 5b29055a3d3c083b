import { indukKode } from "../../kode/kode";
import { nameKey } from "../../plan/name";
import type { Simpul } from "../../plan/plan";
import { pairBy, type Paired } from "./pair";

/** A node in both versions, or in one. */
export interface PairedSimpul {
  readonly lama: Simpul | null;
  readonly baru: Simpul | null;
  /** It has another code, and not only because the node above it has. */
  readonly isMoved: boolean;
}

/**
 * Finds each node again: by code and name, then (moved) by a name that only one node of its level has left, then below
 * moved nodes by the code that it would have there, then (renamed) by code alone.
 */
export function pairSimpul(lama: readonly Simpul[], baru: readonly Simpul[]): PairedSimpul[] {
  const rounds = new Rounds(lama, baru);
  const withName = ({ kode, nama }: Simpul): string => `${kode.baku} ${nameKey(nama)}`;
  rounds.pair(withName, withName);
  const named = ({ kode, nama }: Simpul): string => (nameKey(nama) === "" ? "" : kode.level + nameKey(nama));
  rounds.pair(named, named, "unique");
  const moves = new Map(rounds.pairs.map(([old, now]) => [old.kode.baku, now.kode.baku]));
  const carried = ({ kode }: Simpul): string => carriedCode(kode.baku, moves);
  rounds.pair((old) => `${carried(old)} ${nameKey(old.nama)}`, withName);
  rounds.pair(carried, ({ kode }) => kode.baku);
  return [
    ...rounds.pairs.map(([old, now]) => ({ lama: old, baru: now, isMoved: isMoved(old, now, moves) })),
    ...rounds.lama.map((old) => ({ lama: old, baru: null, isMoved: false })),
    ...rounds.baru.map((now) => ({ lama: null, baru: now, isMoved: false })),
  ];
}

/** One way of pairing after the other, each with what the ones before left. */
class Rounds implements Paired<Simpul> {
  readonly pairs: (readonly [Simpul, Simpul])[] = [];

  constructor(
    public lama: readonly Simpul[],
    public baru: readonly Simpul[],
  ) {}

  pair(
    oldKey: (simpul: Simpul) => string,
    newKey: (simpul: Simpul) => string,
    only?: "each" | "unique",
  ): void {
    const round = pairBy(this.lama, this.baru, { lama: oldKey, baru: newKey }, only);
    this.pairs.push(...round.pairs);
    this.lama = round.lama;
    this.baru = round.baru;
  }
}

/** The code that a node has where it went along with the nearest node above it that was found again. */
function carriedCode(baku: string, moves: ReadonlyMap<string, string>): string {
  for (let above = indukKode(baku); above !== null; above = indukKode(above)) {
    const now = moves.get(above);
    if (now !== undefined) return now + baku.slice(above.length);
  }
  return baku;
}

function isMoved(old: Simpul, now: Simpul, moves: ReadonlyMap<string, string>): boolean {
  return old.kode.baku !== now.kode.baku && carriedCode(old.kode.baku, moves) !== now.kode.baku;
}

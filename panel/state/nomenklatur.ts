import type { Level } from "../../core/kode/kode";
import type { Nomenklatur, Pack } from "../../core/nomenklatur";
import type { CodeUpdates } from "../../core/report/code-updates";
import type { FoundList } from "../../core/report/lists-view";

/** "contoh" ships with every pane, "bawaan" was baked in by the office that hosts it, "pengguna" was brought. */
export type ListOwner = "contoh" | "bawaan" | "pengguna";

export interface LoadedList {
  readonly pack: Pack;
  readonly owner: ListOwner;
}

export const NOMENKLATUR_PARTS = ["cari", "mutakhirkan", "daftar"] as const;
export type NomenklaturPart = (typeof NOMENKLATUR_PARTS)[number];

/** What a code is called in another list. */
export interface Updates {
  readonly judul: string;
  readonly view: CodeUpdates;
}

/** What the tab of lists and codes knows and shows. */
export interface NomenklaturState {
  readonly part: NomenklaturPart;
  /** null until they were read. */
  readonly lists: readonly LoadedList[] | null;
  /** The ids of kept lists that cannot be read any more. */
  readonly damaged: readonly string[];
  /** The id of the list that this workbook shall be held against; null where the plan itself tells. */
  readonly versi: string | null;
  /** With its search prepared; null until the tab was opened. */
  readonly nomenklatur: Nomenklatur | null;
  /** What takes a while, and how far it is, of 1. */
  readonly busy: { readonly text: string; readonly part: number } | null;
  readonly query: string;
  readonly level: Level | null;
  /** Search in all bidang, and not only in those of the workbook. */
  readonly everywhere: boolean;
  /** The code that is looked at; null for the list of hits. */
  readonly kode: string | null;
  /** Lists that were found in the workbook and wait to be named and saved. */
  readonly found: readonly FoundList[] | null;
  readonly updates: Updates | null;
}

export const INITIAL_NOMENKLATUR: NomenklaturState = {
  part: "cari",
  lists: null,
  damaged: [],
  versi: null,
  nomenklatur: null,
  busy: null,
  query: "",
  level: null,
  everywhere: false,
  kode: null,
  found: null,
  updates: null,
};

/** The lists that a workbook is checked against; the extract that ships judges nothing. */
export function packsToCheck(lists: readonly LoadedList[]): readonly Pack[] {
  return lists.filter(({ owner }) => owner !== "contoh").map(({ pack }) => pack);
}

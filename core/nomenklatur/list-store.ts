import type { Pack } from "./entry";
import { readPack } from "./pack-file";

/** A list as a host keeps it: the text of its pack file. */
export interface KeptText {
  readonly id: string;
  readonly text: string;
}

/** What a host has kept, in the order in which it was brought. */
export interface KeptLists {
  readonly packs: readonly Pack[];
  /** The ids of lists that were damaged meanwhile and cannot be read any more. */
  readonly damaged: readonly string[];
}

/** Where a host keeps the lists that its user brought, beyond any one workbook. Failures are rejected with a HostError. */
export interface ListStore {
  load(): Promise<KeptLists>;
  /** Replaces a list of the same id. */
  save(pack: Pack): Promise<void>;
  /** Takes the id of a damaged one too. */
  remove(id: string): Promise<void>;
}

/** Reads what was kept: one damaged list takes nothing from the others. */
export function readKept(texts: readonly KeptText[]): KeptLists {
  const readings = texts.map(({ id, text }) => ({ id, reading: readPack(text) }));
  return {
    packs: readings.flatMap(({ reading }) => (reading.kind === "pack" ? [reading.pack] : [])),
    damaged: readings.flatMap(({ id, reading }) => (reading.kind === "rusak" ? [id] : [])),
  };
}

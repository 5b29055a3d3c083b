/** The public face of the room: what hosts, rules and functions need of it. */
export { Acuan, type Jawaban, type Pilihan } from "./acuan";
export { JENIS_PEMDA, nameKey, packId, type Entry, type JenisPemda, type Pack } from "./entry";
export { guessOrigin, type Origin } from "./import/origin";
export {
  countsOf,
  importSteps,
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
  type LevelCount,
} from "./import/import-list";
export { SKIPPED, type Issue, type IssueKind } from "./import/issue";
export { bidangDaftar, kodeDaftar, kodeDokumen } from "./kode-daftar";
export { readKept, type KeptLists, type KeptText, type ListStore } from "./list-store";
export { mutakhirkan, type Calon, type Tercetak, type Usulan } from "./mutakhirkan";
export { Nomenklatur, type NomenklaturOptions, type Status } from "./nomenklatur";
export { parsePack, readPack, writePack, type PackReading } from "./pack-file";
export { packOf, type PackFile } from "./pack-rows";
export { packContoh } from "./packs";
export { penerusResmi, penerusSenama } from "./penerus";
export type { Hit, SearchScope } from "./search/search";
export { fittingVersion } from "./versi";

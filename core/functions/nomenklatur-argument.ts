import { JENIS_PEMDA, type Acuan, type Jawaban, type JenisPemda } from "../nomenklatur";
import { FunctionError } from "./error";
import type { KodeArgument } from "./function";

export const VERSI = {
  name: "versi",
  kind: "nilai",
  default: null,
  description: "tahun daftar atau nomor keputusannya, misalnya 2027 atau 1317; tanpa itu yang terbaru",
} as const;

export const PEMDA = {
  name: "pemda",
  kind: "pilihan",
  choices: JENIS_PEMDA,
  default: null,
  description: "daftar siapa; tanpa itu menurut angka kewenangan dalam kode, kabupaten/kota bila tidak ada",
} as const;

/** Where an answer is to be looked up, as the arguments of a formula say it. */
export interface Tempat {
  readonly versi: number | string | null;
  readonly pemda: JenisPemda | null;
  readonly acuan: Acuan;
}

/** What the lists say of a code; a text in its place for the cell, where no list can be asked. */
export function tanya(kode: KodeArgument, { versi, pemda, acuan }: Tempat): Jawaban | FunctionError | string {
  if (kode.kind === "meragukan") return new FunctionError("#N/A", `kode: ${kode.reason}`);
  if (kode.kind === "organisasi") return "";
  return acuan.jawaban(kode.baku, { versi, pemda }) ?? belumDimuat(versi);
}

/** The same for the one text of an entry; "" where the list has no such code, or says nothing there. */
export function isiEntri(
  kode: KodeArgument,
  field: "nama" | "indikator" | "satuan" | "kinerja",
  tempat: Tempat,
): string | FunctionError {
  const jawaban = tanya(kode, tempat);
  if (typeof jawaban === "string" || jawaban instanceof FunctionError) return jawaban;
  const { status } = jawaban;
  if (status.kind === "tidak-tercakup") return bidangBelumDimuat(status.bidang);
  return status.kind === "berlaku" ? status.entry[field] : "";
}

export const belumDimuat = (versi: number | string | null): string =>
  `daftar ${String(versi ?? "")} belum dimuat`;

/** The bidang is written as lists have it: "1.06", "X.XX" for penunjang, "1" for an urusan. */
export function bidangBelumDimuat(bidang: string): string {
  if (bidang.startsWith("X")) return "daftar program penunjang (X.XX) belum dimuat";
  return `daftar ${bidang.includes(".") ? "bidang" : "urusan"} ${bidang} belum dimuat`;
}

import * as z from "zod/mini";
import type { JenisPemda, Pack } from "./entry";
import { FIELDS, packOf, type Field } from "./pack-rows";

/** The whole of the national lists has some 10,000 rows; more is no nomenclature. */
export const MOST_ENTRIES = 60_000;
/** The longest official text has 478 characters. */
export const LONGEST_TEXT = 2_000;

const KODE = /^(X|[1-9])(\.(XX|\d\d)(\.\d\d(\.\d\.\d\d(\.\d{4})?)?)?)?$/;

const kode = z.string().check(z.regex(KODE));
const text = z.string().check(z.maxLength(LONGEST_TEXT));
/** A text, or the number of the row (from 0) in whose same place it stood before. */
const field = z.union([text, z.int().check(z.nonnegative())]);

/** Jenis pemda as a sum (1 provinsi, 2 kabupaten/kota), code, name, kinerja, indikator, satuan, replaced codes. */
const row = z.tuple([
  z.union([z.literal(1), z.literal(2), z.literal(3)]),
  kode,
  field,
  z.optional(field),
  z.optional(field),
  z.optional(field),
  z.optional(z.array(kode).check(z.maxLength(50))),
]);

const schema = z.object({
  nomenklatur: z.literal(1),
  id: text.check(z.minLength(1)),
  judul: text.check(z.minLength(1)),
  tahun: z.int().check(z.minimum(1900), z.maximum(2200)),
  sumber: text,
  lengkap: z.boolean(),
  baris: z.array(row).check(z.maxLength(MOST_ENTRIES)),
});

/** What was read of a file: its pack, or a sentence for who brought it. */
export type PackReading =
  | { readonly kind: "pack"; readonly pack: Pack }
  | { readonly kind: "rusak"; readonly apa: string; readonly perbaikan: string };

/**
 * The pack as one JSON text. Many texts of a national list stand in it more than once; they are written once,
 * which with trailing blanks left out makes three quarters of the plain rows, and leaves a file that a person can read.
 */
export function writePack(pack: Pack): string {
  const seen = FIELDS.map(() => new Map<string, number>());
  const baris = pack.entries.map((entry, index): unknown[] => {
    const fields = FIELDS.map((name, place): Field => {
      const earlier = seen[place]?.get(entry[name]);
      if (earlier === undefined && entry[name] !== "") seen[place]?.set(entry[name], index);
      return earlier ?? entry[name];
    });
    const values = [jenisSum(entry.jenis), entry.kode, ...fields, entry.sebelumnya];
    // A name is always there, so that something stands before the blanks.
    while (values.at(-1) === "" || (values.length === 7 && entry.sebelumnya.length === 0)) values.pop();
    return values;
  });
  const { id, judul, tahun, sumber, lengkap } = pack;
  return JSON.stringify({ nomenklatur: 1, id, judul, tahun, sumber, lengkap, baris });
}

/** Reads the text of a pack file, whoever wrote it. */
export function readPack(json: string): PackReading {
  try {
    return parsePack(JSON.parse(json));
  } catch {
    return broken("Isinya bukan JSON yang utuh");
  }
}

/** The same for a file that was already parsed. */
export function parsePack(input: unknown): PackReading {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return broken(`Bagian "${(issue?.path ?? []).join(".")}" tidak sesuai`);
  }
  const pack = packOf(parsed.data);
  return typeof pack === "string" ? broken(pack) : { kind: "pack", pack };
}

function jenisSum(jenis: readonly JenisPemda[]): number {
  return jenis.reduce((sum, each) => sum + (each === "provinsi" ? 1 : 2), 0);
}

function broken(what: string): PackReading {
  return {
    kind: "rusak",
    apa: `Berkas ini bukan daftar nomenklatur yang dapat dibaca. ${what}.`,
    perbaikan:
      'Minta lagi berkas yang dibuat dengan "Ekspor nomenklatur", atau impor daftarnya dari lembar SIPD atau lampiran Kepmendagri.',
  };
}

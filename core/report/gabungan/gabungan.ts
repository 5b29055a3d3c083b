import { quote } from "../../rules/shared/wording";
import { TABLE_KINDS } from "../../tables/kinds";
import { sumOf } from "../program-pagu";
import { temuanLintas, type TemuanLintas } from "./lintas";
import { paguPerUrusan, type PaguUrusan } from "./pagu-urusan";
import type { Counts, Ringkasan } from "./ringkasan";

/** A file that could not be checked, with the reason as a sentence. */
export interface BerkasGagal {
  readonly berkas: string;
  readonly sebab: string;
}

/** Many workbooks side by side: plain data, safe as JSON. */
export interface Gabungan {
  /** Worst first: by errors, then warnings, then remarks. */
  readonly buku: readonly Ringkasan[];
  readonly gagal: readonly BerkasGagal[];
  readonly counts: Counts;
  /** The kinds of table that any of them has, in the order of the declarations. */
  readonly jenisTabel: readonly { readonly id: string; readonly judul: string }[];
  readonly lintas: readonly TemuanLintas[];
  /** The years of all programs, in order. */
  readonly tahun: readonly number[];
  readonly urusan: readonly PaguUrusan[];
}

export function gabung(buku: readonly Ringkasan[], gagal: readonly BerkasGagal[] = []): Gabungan {
  const kinds = new Set(buku.flatMap(({ tabel }) => tabel.map(({ jenis }) => jenis)));
  const years = buku.flatMap(({ program }) => program.flatMap(({ pagu }) => pagu.map(([year]) => year)));
  return {
    buku: [...buku].sort(worstFirst),
    gagal,
    counts: {
      error: sumOf(buku.map(({ counts }) => counts.error)),
      warning: sumOf(buku.map(({ counts }) => counts.warning)),
      info: sumOf(buku.map(({ counts }) => counts.info)),
    },
    jenisTabel: TABLE_KINDS.filter(({ id }) => kinds.has(id)).map(({ id, title }) => ({ id, judul: title })),
    lintas: temuanLintas(buku),
    tahun: [...new Set(years)].sort((a, b) => a - b),
    urusan: paguPerUrusan(buku),
  };
}

/** Without a table nothing was checked, which is worse than any finding. */
function worstFirst(a: Ringkasan, b: Ringkasan): number {
  return (
    Number(a.tabel.length > 0) - Number(b.tabel.length > 0) ||
    b.counts.error - a.counts.error ||
    b.counts.warning - a.counts.warning ||
    b.counts.info - a.counts.info ||
    (a.berkas < b.berkas ? -1 : 1)
  );
}

/** "Dinas Sosial", or the name of the file where the workbook names none. */
export function namaBuku({ organisasi, berkas }: Ringkasan): string {
  return organisasi && organisasi.nama !== "" ? quote(organisasi.nama) : berkas;
}

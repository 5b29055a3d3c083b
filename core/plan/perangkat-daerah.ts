import type { Plan } from "./plan";

/** Whose plan a workbook is. */
export interface PerangkatDaerah {
  readonly nama: string;
  /** null where only the name is printed. */
  readonly kode: string | null;
}

const KINDS =
  "dinas|badan|inspektorat|sekretariat daerah|sekretariat dprd|satuan polisi pamong praja|kecamatan|rumah sakit|rsud";
/** A column of who is responsible may name the units of one office instead: "Bidang Rehabilitasi". */
const NAMED = new RegExp(`^(?:${KINDS})\\b.*`, "i");
/** Behind "Pencapaian Kinerja Pelayanan …", up to the years. */
const IN_CAPTION = new RegExp(`\\b(?:${KINDS})\\b.*?(?=\\s*(?:[,(]|tahun\\b|periode\\b|\\d{4}|$))`, "i");

/** By the row that carries its code, else by what tables name most often; null where nothing names it. */
export function perangkatDaerah({ organisasi: [coded], tables }: Plan): PerangkatDaerah | null {
  if (coded) return { nama: coded.nama, kode: coded.kode };
  const cells = tables.flatMap((table) =>
    table.dataRows.flatMap((row) => NAMED.exec(table.cell(row, "perangkat-daerah")?.text ?? "")?.[0] ?? []),
  );
  const captions = tables.flatMap(({ caption }) => IN_CAPTION.exec(caption.text)?.[0] ?? []);
  const nama = mostOften(cells) ?? mostOften(captions);
  return nama === null ? null : { nama, kode: null };
}

/** "Dinas Sosial (1.06.0.00.0.00.01)". */
export function sebutPerangkatDaerah({ nama, kode }: PerangkatDaerah): string {
  return kode === null ? nama : `${nama} (${kode})`;
}

/** The text that makes up more than half of them. */
function mostOften(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 > texts.length ? best[0] : null;
}

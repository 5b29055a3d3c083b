import { text } from "./grid";
import type { Heading } from "./heading";
import type { SimpulModel } from "./model";
import { isJoined } from "./pendanaan-headings";
import { named } from "./perumusan";
import type { Desk, TableTypist } from "./table";
import { speller } from "./words";
import { indikatorText } from "./wording";

/** Headings of what names a program or kegiatan in the tables of the Renja and of evaluations. */
export function simpulHeadings({ choices, random }: Desk): Heading[] {
  const spell = speller(random, choices.sinonim);
  const kode: Heading[] = isJoined(choices.kode) ? [] : [{ title: spell("kode"), role: "kode" }];
  return [
    ...kode,
    { title: "Program / Kegiatan", role: "uraian" },
    { title: "Indikator Kinerja Program (Outcome)/ Kegiatan (Output)", role: "indikator" },
  ];
}

/** Code, name and first indicator of a node, into the current row. */
export function putSimpul(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  if (isJoined(typist.choices.kode)) typist.put("uraian", text(named(simpul, desk)));
  else {
    typist.put("kode", text(simpul.kode));
    typist.put("uraian", text(simpul.nama));
  }
  const [indikator] = simpul.indikator;
  if (indikator) typist.put("indikator", text(indikatorText(indikator, typist.choices)));
}

/** A node and all below it, from the top down. */
export function eachSimpul(simpul: SimpulModel, visit: (simpul: SimpulModel) => void): void {
  visit(simpul);
  for (const anak of simpul.anak) eachSimpul(anak, visit);
}

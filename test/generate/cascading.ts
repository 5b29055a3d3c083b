import { text } from "./grid";
import { yearHeadings, yearLabel, type Heading } from "./heading";
import type { IndikatorModel, Model } from "./model";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { speller } from "./words";
import { captionFor, indikatorText, satuanText, type Years } from "./wording";

/** A name above a small table of its own. */
interface Block {
  readonly label: string;
  readonly nama: string;
  readonly indikator: readonly IndikatorModel[];
}

/** The cascade as an appendix: a block for each tujuan, sasaran and program. */
export function typeCascading(desk: Desk, model: Model, years: Years): TypedTable {
  const { choices } = desk;
  const spell = speller(desk.random, choices.sinonim);
  const headings: Heading[] = [
    { title: "Indikator Kinerja", role: "indikator" },
    { title: "Satuan", role: "satuan" },
    {
      title: spell("targetTahun"),
      children: yearHeadings(choices, years.target, (year) => ({
        role: "target",
        flat: `Target ${yearLabel(choices, years.target, year)}`,
      })),
    },
    ...(choices.akhir ? [{ title: spell("akhir"), role: "target-akhir" as const }] : []),
  ];
  const typist = new TableTypist(desk, "cascading", headings);
  typist.caption(captionFor(desk, "cascading", { model, period: years.period }));
  for (const block of blocksOf(model)) {
    typist.line(block.label);
    typist.line(block.nama);
    typist.heading();
    for (const indikator of block.indikator) indikatorRow(typist, indikator);
    if (choices.barisKosong) typist.blankRow();
  }
  return typist.finish();
}

function blocksOf({ tujuan, indikatorTujuan, sasaran, bidang }: Model): Block[] {
  const sameYears = bidang.anak.every(
    ({ indikator }) => indikator[0]?.target.length === indikatorTujuan.target.length,
  );
  return [
    { label: "TUJUAN PERANGKAT DAERAH", nama: tujuan, indikator: [indikatorTujuan] },
    ...sasaran.map(({ nama, indikator }) => ({ label: "SASARAN PERANGKAT DAERAH", nama, indikator })),
    ...(sameYears ? bidang.anak : []).map(({ nama, indikator }) => ({
      label: "PROGRAM PERANGKAT DAERAH",
      nama,
      indikator,
    })),
  ];
}

function indikatorRow(typist: TableTypist, indikator: IndikatorModel): void {
  const { writer, choices } = typist;
  typist.row({ is: "indikator", indikator });
  typist.put("indikator", text(indikatorText(indikator, choices)));
  typist.put("satuan", text(satuanText(indikator.satuan, choices)));
  typist.putAll(
    "target",
    indikator.target.map((nilai) => writer.nilai(nilai, indikator.satuan)),
  );
  typist.put("target-akhir", writer.nilai(indikator.akhir, indikator.satuan));
}

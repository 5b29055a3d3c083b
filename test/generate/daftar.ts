import type { TableKindId } from "../../core/tables/kinds";
import type { Choices } from "./choices";
import { text } from "./grid";
import { yearHeadings, yearLabel, type Heading } from "./heading";
import type { IndikatorModel, Model } from "./model";
import { baselineHeadings, type Spell } from "./pendanaan-headings";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { speller } from "./words";
import { captionFor, hasSatuanColumn, indikatorText, satuanText, type Years } from "./wording";

const when = <T>(wanted: boolean, ...items: T[]): T[] => (wanted ? items : []);

function targets(choices: Choices, years: readonly number[], spell: Spell): Heading {
  return {
    title: spell("targetTahun"),
    children: yearHeadings(choices, years, (year) => ({
      role: "target",
      flat: `Target ${yearLabel(choices, years, year)}`,
    })),
  };
}

/** The columns that every list ends with. */
function figureHeadings(choices: Choices, years: Years, spell: Spell): Heading[] {
  return [
    ...when<Heading>(hasSatuanColumn(choices), { title: spell("satuan"), role: "satuan" }),
    ...baselineHeadings(choices, years.baseline, { spell }),
    targets(choices, years.target, spell),
    ...when<Heading>(choices.akhir, { title: spell("akhir"), role: "target-akhir" }),
    ...when<Heading>(choices.keterangan, { title: spell("keterangan"), role: "keterangan" }),
  ];
}

/** T-C.25, or the tujuan and sasaran table of BAB III. */
export function typeTujuan(desk: Desk, model: Model, years: Years): TypedTable {
  const { choices } = desk;
  const spell = speller(desk.random, choices.sinonim);
  const two = choices.regime === "2/2025";
  const typist = new TableTypist(desk, "tujuan-sasaran", [
    ...when<Heading>(two, { title: "NSPK dan Sasaran RPJMD yang Relevan", role: "sasaran-rpjmd" }),
    ...when<Heading>(!two && choices.nomor, { title: spell("nomor"), role: "nomor" }),
    { title: spell("tujuan"), role: "tujuan" },
    { title: spell("sasaran"), role: "sasaran" },
    { title: spell("indikatorSasaran"), role: "indikator" },
    ...when<Heading>(choices.pecahan, { title: "Definisi Operasional", role: "definisi" }),
    ...figureHeadings(choices, years, spell),
  ]);
  typist.caption(captionFor(desk, "tujuan-sasaran", { model, period: years.period }));
  typist.heading();
  tujuanRows(typist, model);
  return typist.finish();
}

function tujuanRows(typist: TableTypist, model: Model): void {
  const top = indikatorRow(typist, model.indikatorTujuan);
  typist.put("sasaran-rpjmd", text("Meningkatnya kesejahteraan masyarakat"));
  typist.put("nomor", { value: 1 });
  typist.put("tujuan", text(model.tujuan));
  const repeats = typist.choices.ulangTujuan && typist.choices.gabung === "kosong";
  let bottom = top;
  for (const sasaran of model.sasaran) {
    const rows = sasaran.indikator.map((indikator, index) => {
      const row = indikatorRow(typist, indikator);
      if (index === 0 || repeats) typist.put("sasaran", text(sasaran.nama));
      if (repeats) typist.put("tujuan", text(model.tujuan));
      return row;
    });
    bottom = rows.at(-1) ?? bottom;
    if (typist.choices.gabung === "gabung") typist.mergeDown("sasaran", rows[0] ?? bottom, bottom);
  }
  if (typist.choices.gabung === "gabung") typist.mergeDown("tujuan", top, bottom);
}

/** IKU, IKK or T-C.28: a list that its caption (or its sheet) must name. */
export function typeDaftar(
  desk: Desk,
  kind: "iku" | "ikk" | "indikator-rpjmd",
  input: { model: Model; years: Years },
): TypedTable {
  const { choices } = desk;
  const spell = speller(desk.random, choices.sinonim);
  const typist = new TableTypist(desk, kind, [
    { title: spell("nomor"), role: "nomor" },
    { title: spell("indikatorUtama"), role: "indikator" },
    ...when<Heading>(kind !== "indikator-rpjmd" && choices.pecahan, { title: "Rumus", role: "rumus" }),
    ...figureHeadings(choices, input.years, spell),
  ]);
  typist.caption(captionFor(desk, kind, { model: input.model, period: input.years.period }));
  typist.heading();
  if (choices.opdRow && kind === "iku") {
    typist.row({ is: "band" });
    typist.put("nomor", { value: "I" });
    typist.put("indikator", text(input.model.perangkatDaerah.toUpperCase()));
  }
  for (const [index, indikator] of indikatorOf(kind, input.model).entries())
    listRow(typist, indikator, index + 1);
  return typist.finish(choices.sumber ? ["Sumber: RPJMD, diolah"] : []);
}

function indikatorOf(kind: TableKindId, model: Model): readonly IndikatorModel[] {
  if (kind === "ikk") return model.ikk;
  const sasaran = model.sasaran.flatMap((each) => each.indikator);
  return kind === "iku" ? sasaran : [model.indikatorTujuan, ...sasaran];
}

function listRow(typist: TableTypist, indikator: IndikatorModel, nomor: number): void {
  indikatorRow(typist, indikator);
  typist.put("nomor", { value: nomor });
  if (typist.columns("rumus").length === 0) return;
  typist.put("rumus", text(`${indikator.nama} yang tercapai`));
  typist.looseRow("rumus", text(`${indikator.nama} seluruhnya`), { is: "band" });
}

function indikatorRow(typist: TableTypist, indikator: IndikatorModel): number {
  const { writer } = typist;
  const row = typist.row({ is: "indikator", indikator });
  typist.put("indikator", text(indikatorText(indikator, typist.choices)));
  typist.put("definisi", text(`Ukuran ${indikator.nama} menurut data tahunan`));
  typist.put("satuan", text(satuanText(indikator.satuan, typist.choices)));
  for (const slot of typist.columns("baseline").keys())
    typist.put("baseline", writer.nilai(indikator.baseline, indikator.satuan), slot);
  typist.putAll(
    "target",
    indikator.target.map((nilai) => writer.nilai(nilai, indikator.satuan)),
  );
  typist.put("target-akhir", writer.nilai(indikator.akhir, indikator.satuan));
  return row;
}

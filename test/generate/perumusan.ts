import { text } from "./grid";
import type { Heading } from "./heading";
import type { IndikatorModel, Model, SimpulModel } from "./model";
import { isJoined } from "./pendanaan-headings";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { speller } from "./words";
import { captionFor, hasSatuanColumn, indikatorText, satuanText, type Years } from "./wording";

const when = <T>(wanted: boolean, ...items: T[]): T[] => (wanted ? items : []);

/** Code and name of a node in one cell, in the planner's way. */
export function named(
  { kode, nama }: Pick<SimpulModel, "kode" | "nama">,
  { choices }: Pick<Desk, "choices">,
): string {
  const joints = { strip: " - ", garis: " – ", "titik dua": ": ", spasi: " " } as const;
  const how = choices.kode in joints ? (choices.kode as keyof typeof joints) : "strip";
  return kode + joints[how] + nama;
}

/** The cascade from tujuan to sub kegiatan (Tabel 4.2 of BAB IV). */
export function typePerumusan(desk: Desk, model: Model, years: Years): TypedTable {
  const { choices } = desk;
  const spell = speller(desk.random, choices.sinonim);
  const typist = new TableTypist(desk, "perumusan-program", [
    { title: "NSPK dan Sasaran RPJMD yang Relevan", role: "sasaran-rpjmd" },
    { title: spell("tujuan"), role: "tujuan" },
    { title: spell("sasaran"), role: "sasaran" },
    { title: "Outcome", role: "outcome" },
    { title: "Output", role: "output" },
    { title: spell("indikator"), role: "indikator" },
    ...when<Heading>(hasSatuanColumn(choices), { title: spell("satuan"), role: "satuan" }),
    ...when<Heading>(!isJoined(choices.kode), { title: spell("kode"), role: "kode" }),
    { title: "Program / Kegiatan / Subkegiatan", role: "uraian" },
    ...when<Heading>(choices.keterangan, { title: spell("keterangan"), role: "keterangan" }),
  ]);
  typist.caption(captionFor(desk, "perumusan-program", { model, period: years.period }));
  typist.heading();
  goals(typist, model);
  for (const [index, program] of model.bidang.anak.entries()) {
    if (index === 1) typist.pageBreak();
    tree(typist, program, desk);
  }
  return typist.finish();
}

function goals(typist: TableTypist, model: Model): void {
  indikatorRow(typist, model.indikatorTujuan);
  typist.put("sasaran-rpjmd", text("Meningkatnya kesejahteraan masyarakat"));
  typist.put("tujuan", text(model.tujuan));
  for (const sasaran of model.sasaran) {
    for (const [index, indikator] of sasaran.indikator.entries()) {
      indikatorRow(typist, indikator);
      if (index === 0) typist.put("sasaran", text(sasaran.nama));
    }
  }
}

function indikatorRow(typist: TableTypist, indikator: IndikatorModel): number {
  const row = typist.row({ is: "indikator", indikator });
  typist.put("indikator", text(indikatorText(indikator, typist.choices)));
  typist.put("satuan", text(satuanText(indikator.satuan, typist.choices)));
  return row;
}

function tree(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  const { choices } = typist;
  const rows = simpul.indikator.map((indikator, index) => {
    const row = typist.row({ is: "kode", simpul, indikator });
    typist.put("indikator", text(indikatorText(indikator, choices)));
    typist.put("satuan", text(satuanText(indikator.satuan, choices)));
    if (index === 0) typist.put(simpul.level === "program" ? "outcome" : "output", text(simpul.keluaran));
    if (index === 0 || choices.ulangKode) name(typist, simpul, desk);
    return row;
  });
  if (choices.gabung === "gabung" && !choices.ulangKode)
    for (const role of ["kode", "uraian"] as const) typist.mergeDown(role, rows[0] ?? 0, rows.at(-1) ?? 0);
  for (const anak of simpul.anak) tree(typist, anak, desk);
}

function name(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  if (isJoined(typist.choices.kode)) return typist.put("uraian", text(named(simpul, desk)));
  typist.put("kode", text(simpul.kode));
  typist.put("uraian", text(simpul.nama));
}

/** Sub kegiatan of some programs, all of a program in one cell or each in a row. */
export function typePrioritas(desk: Desk, model: Model, years: Years): TypedTable {
  const { choices } = desk;
  const spell = speller(desk.random, choices.sinonim);
  const typist = new TableTypist(desk, "prioritas", [
    { title: spell("nomor"), role: "nomor" },
    { title: "Program Prioritas", role: "uraian" },
    { title: "Outcome", role: "outcome" },
    { title: "Kegiatan / Subkegiatan", role: "kegiatan" },
    ...when<Heading>(choices.keterangan, { title: spell("keterangan"), role: "keterangan" }),
  ]);
  typist.caption(captionFor(desk, "prioritas", { model, period: years.period }));
  typist.heading();
  for (const [index, program] of desk.random.some(model.bidang.anak, 2).entries()) {
    const below = program.anak.flatMap((kegiatan) => [kegiatan, ...kegiatan.anak]);
    const lines = below.map((each) => named(each, desk));
    for (const [line, content] of (choices.ulangKode ? lines : [lines.join("\n")]).entries()) {
      typist.row({ is: "prioritas", simpul: program });
      typist.put("kegiatan", text(content));
      if (line > 0) continue;
      typist.put("nomor", { value: index + 1 });
      typist.put("uraian", text(named(program, desk)));
      typist.put("outcome", text(program.keluaran));
    }
  }
  return typist.finish();
}

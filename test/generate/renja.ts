import type { Role } from "../../core/tables/kind";
import { text } from "./grid";
import { yearHeadings, yearLabel, type Heading } from "./heading";
import type { IndikatorModel, Model, SimpulModel } from "./model";
import { named } from "./perumusan";
import { eachSimpul, putSimpul, simpulHeadings } from "./simpul-rows";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { captionFor, indikatorText, type Years } from "./wording";

/** T-C.33: the plan of one year, and what it will need in the next. */
export function typeRenja(desk: Desk, model: Model, years: Years): TypedTable {
  const year = years.pagu[0] ?? 0;
  const group = (title: string, roles: readonly [Role, Role]): readonly Heading[] => [
    { title: "Target Capaian Kinerja", role: roles[0], year, flat: `${title} Target Capaian Kinerja` },
    { title: "Kebutuhan Dana/ Pagu Indikatif", role: roles[1], year, flat: `${title} Pagu Indikatif` },
  ];
  const [plan, next] = [`Rencana Tahun ${String(year)}`, `Prakiraan Maju Rencana Tahun ${String(year + 1)}`];
  const typist = new TableTypist(desk, "rencana-renja", [
    ...simpulHeadings(desk),
    { title: plan, children: [{ title: "Lokasi", role: "lokasi" }, ...group(plan, ["target", "pagu"])] },
    { title: "Catatan Penting", role: "keterangan" },
    { title: next, children: group(next, ["target-maju", "pagu-maju"]) },
  ]);
  typist.caption(captionFor(desk, "rencana-renja", { model, period: years.period }));
  typist.heading();
  for (const simpul of model.bidang.anak) eachSimpul(simpul, (each) => renjaRow(typist, each, desk));
  return typist.finish();
}

function renjaRow(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  const { writer } = typist;
  const [indikator] = simpul.indikator;
  typist.row({ is: "evaluasi", simpul });
  putSimpul(typist, simpul, desk);
  typist.put("lokasi", text(desk.choices.lokasi ? "Kecamatan Sungai Raya" : ""));
  for (const [slot, [target, pagu]] of (
    [
      ["target", "pagu"],
      ["target-maju", "pagu-maju"],
    ] as const
  ).entries()) {
    typist.put(target, writer.nilai(indikator?.target[slot] ?? null, indikator?.satuan ?? ""));
    typist.put(pagu, writer.money(simpul.pagu[slot] ?? null));
  }
}

/** T-C.30: targets of the Renstra around the year of the Renja, what was attained of them, what is expected. */
export function typeKinerjaRenja(desk: Desk, model: Model, years: Years): TypedTable {
  const block = (title: string, role: Role, of: readonly number[]): Heading => ({
    title,
    children: yearHeadings(desk.choices, of, (year) => ({
      role,
      flat: `${title} ${yearLabel(desk.choices, of, year)}`,
    })),
  });
  const [four, before, after] = [years.pagu.slice(0, 4), years.pagu.slice(0, 2), years.pagu.slice(2, 4)];
  const typist = new TableTypist(desk, "kinerja-renja", [
    { title: "No", role: "nomor" },
    { title: "Indikator", role: "indikator" },
    { title: "SPM/Standar Nasional", role: "nspk" },
    { title: "IKK", role: "ikk" },
    block("Target Renstra Perangkat Daerah", "target", four),
    block("Realisasi Capaian", "realisasi", before),
    block("Proyeksi", "proyeksi", after),
    { title: "Catatan Analisis", role: "keterangan" },
  ]);
  typist.caption(captionFor(desk, "kinerja-renja", { model, period: years.period }));
  typist.heading();
  const indikator = model.sasaran.flatMap((sasaran) => sasaran.indikator);
  for (const [index, each] of indikator.entries()) kinerjaRow(typist, each, index + 1);
  return typist.finish();
}

function kinerjaRow(typist: TableTypist, indikator: IndikatorModel, nomor: number): void {
  const { writer, choices } = typist;
  const nilai = indikator.target.slice(-5, -1).map((each) => writer.nilai(each, indikator.satuan));
  typist.row({ is: "indikator", indikator });
  typist.put("nomor", { value: nomor });
  typist.put("indikator", text(indikatorText(indikator, choices)));
  typist.put("nspk", text("√"));
  typist.putAll("target", nilai);
  typist.putAll("realisasi", nilai.slice(0, 2));
  typist.putAll("proyeksi", nilai.slice(2));
}

/** T-C.31: the first draft of the RKPD beside what is needed; the same columns twice, the names read from the first. */
export function typeTelaah(desk: Desk, model: Model, years: Years): TypedTable {
  const half = (title: string, named: boolean): Heading => ({
    title,
    children: [
      { title: "Program/Kegiatan", ...(named ? { role: "uraian" } : {}) },
      { title: "Lokasi", ...(named ? { role: "lokasi" } : {}) },
      { title: "Indikator Kinerja", ...(named ? { role: "indikator" } : {}) },
      { title: "Target Capaian", role: "target" },
      { title: "Pagu Indikatif", role: "pagu" },
    ],
  });
  const typist = new TableTypist(desk, "telaah-rkpd", [
    { title: "No", role: "nomor" },
    half("Rancangan Awal RKPD", true),
    half("Hasil Analisis Kebutuhan", false),
    { title: "Catatan Penting", role: "keterangan" },
  ]);
  typist.caption(captionFor(desk, "telaah-rkpd", { model, period: years.period }));
  typist.heading();
  for (const [index, program] of model.bidang.anak.entries()) telaahRow(typist, program, { index, desk });
  return typist.finish();
}

function telaahRow(
  typist: TableTypist,
  program: SimpulModel,
  { index, desk }: { index: number; desk: Desk },
): void {
  const { writer, random, choices } = typist;
  const row = typist.row({ is: "kode", simpul: program });
  const [indikator] = program.indikator;
  const names = [
    named(program, typist),
    "Kecamatan Sungai Raya",
    indikator ? indikatorText(indikator, choices) : "",
  ];
  typist.put("nomor", { value: index + 1 });
  for (const [slot, left] of [typist.left + 1, typist.left + 6].entries()) {
    for (const [offset, name] of names.entries()) desk.grid.set(row, left + offset, text(name));
    typist.put("target", writer.number(random.int(1, 400)), slot);
    typist.put("pagu", writer.money(random.int(1_000_000, 900_000_000)), slot);
  }
}

/** T-C.32: what stakeholders proposed. */
export function typeUsulan(desk: Desk, model: Model, years: Years): TypedTable {
  const typist = new TableTypist(desk, "usulan-renja", [
    { title: "No", role: "nomor" },
    { title: "Program/Kegiatan", role: "uraian" },
    { title: "Lokasi", role: "lokasi" },
    { title: "Indikator Kinerja", role: "indikator" },
    { title: "Besaran/Volume", role: "target" },
    { title: "Catatan", role: "keterangan" },
  ]);
  typist.caption(captionFor(desk, "usulan-renja", { model, period: years.period }));
  typist.heading();
  for (const [index, nama] of ["Pelatihan keterampilan warga", "Perbaikan sarana layanan"].entries()) {
    typist.row({ is: "pernyataan" });
    typist.put("nomor", { value: index + 1 });
    typist.put("uraian", text(nama));
    typist.put("lokasi", text("Kecamatan Sungai Raya"));
    typist.put("indikator", text("Jumlah peserta"));
    typist.put("target", text("30 Orang"));
    typist.put("keterangan", text("Musrenbang"));
  }
  return typist.finish();
}

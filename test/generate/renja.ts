import type { Role } from "../../core/tables/kind";
import { text, type CellDraft } from "./grid";
import type { Heading } from "./heading";
import type { Model, SimpulModel } from "./model";
import { isJoined } from "./pendanaan-headings";
import { named } from "./perumusan";
import type { Random } from "./random";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { speller } from "./words";
import { captionFor, indikatorText, type Years } from "./wording";

const when = <T>(wanted: boolean, ...items: T[]): T[] => (wanted ? items : []);

/** What a row of an evaluation tells, before it is written. */
export interface EvaluasiModel {
  readonly targetAkhir: number;
  readonly lalu: number;
  readonly target: number;
  readonly triwulan: readonly number[];
  readonly realisasi: number;
  readonly sd: number;
}

/** Performance and money under one title. */
function pair(title: string, kinerja: Role, rupiah: Role): Heading {
  return {
    title,
    children: [
      { title: "K", role: kinerja, flat: `${title} K` },
      { title: "Rp", role: rupiah, flat: `${title} Rp` },
    ],
  };
}

function nameHeadings({ choices, random }: Desk): Heading[] {
  const spell = speller(random, choices.sinonim);
  return [
    ...when<Heading>(!isJoined(choices.kode), { title: spell("kode"), role: "kode" }),
    { title: "Program / Kegiatan", role: "uraian" },
    { title: "Indikator Kinerja Program (Outcome)/ Kegiatan (Output)", role: "indikator" },
  ];
}

/** E.81: what a year of the Renja attained, quarter by quarter. */
export function typeEvaluasi(desk: Desk, model: Model, years: Years): TypedTable {
  const quarters = ["I", "II", "III", "IV"].map((title) => ({
    ...pair(title, "triwulan", "triwulan-rp"),
    children: pair(`Realisasi Triwulan ${title}`, "triwulan", "triwulan-rp").children ?? [],
  }));
  const typist = new TableTypist(desk, "evaluasi-renja", [
    ...nameHeadings(desk),
    pair("Target Renstra Perangkat Daerah pada Akhir Periode Renstra", "target-akhir", "pagu-akhir"),
    pair("Realisasi Capaian Renstra sampai dengan Renja Tahun Lalu", "realisasi-lalu", "realisasi-lalu-rp"),
    pair("Target Kinerja dan Anggaran Renja Tahun Berjalan", "target", "pagu"),
    { title: "Realisasi Kinerja pada Triwulan", children: quarters },
    pair("Realisasi Capaian Renja yang Dievaluasi", "realisasi", "realisasi-rp"),
    pair("Realisasi Kinerja dan Anggaran Renstra s/d Tahun Ini", "realisasi-sd", "realisasi-sd-rp"),
    pair("Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%)", "tingkat", "tingkat-rp"),
  ]);
  typist.caption(captionFor(desk, "evaluasi-renja", { model, period: years.period }));
  typist.heading();
  for (const simpul of model.bidang.anak) tree(simpul, (each) => evaluasiRow(typist, each, desk));
  return typist.finish();
}

function tree(simpul: SimpulModel, type: (simpul: SimpulModel) => void): void {
  type(simpul);
  for (const anak of simpul.anak) tree(anak, type);
}

function nameCells(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  if (isJoined(typist.choices.kode)) typist.put("uraian", text(named(simpul, desk)));
  else {
    typist.put("kode", text(simpul.kode));
    typist.put("uraian", text(simpul.nama));
  }
  const [indikator] = simpul.indikator;
  if (indikator) typist.put("indikator", text(indikatorText(indikator, typist.choices)));
}

const MEASURED = /^(%|Indeks|Nilai|Rasio|Ton\/ha|Liter\/detik|Predikat|Kategori|Opini)$/;

function evaluasiRow(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  const { writer, random } = typist;
  const [indikator] = simpul.indikator;
  const kinerja = MEASURED.test(indikator?.satuan ?? "") ? measured(random) : counted(random, 400);
  const rupiah = counted(random, 90_000_000);
  typist.row({ is: "evaluasi", simpul, evaluasi: { kinerja, rupiah } });
  nameCells(typist, simpul, desk);
  const put = (roles: readonly Role[], each: EvaluasiModel, write: (value: number) => CellDraft): void => {
    const [akhir, lalu, target, triwulan, realisasi, sd] = roles as [Role, Role, Role, Role, Role, Role];
    typist.put(akhir, write(each.targetAkhir));
    typist.put(lalu, write(each.lalu));
    typist.put(target, write(each.target));
    typist.putAll(triwulan, each.triwulan.map(write));
    typist.put(realisasi, write(each.realisasi));
    typist.put(sd, write(each.sd));
  };
  put(
    ["target-akhir", "realisasi-lalu", "target", "triwulan", "realisasi", "realisasi-sd"],
    kinerja,
    (value) => writer.number(value),
  );
  put(
    ["pagu-akhir", "realisasi-lalu-rp", "pagu", "triwulan-rp", "realisasi-rp", "realisasi-sd-rp"],
    rupiah,
    (value) => writer.money(value),
  );
  typist.put("tingkat", writer.ratio((kinerja.sd / kinerja.targetAkhir) * 100));
  typist.put("tingkat-rp", writer.ratio((rupiah.sd / rupiah.targetAkhir) * 100));
}

/** Counts and money are added up. */
function counted(random: Random, most: number): EvaluasiModel {
  const triwulan = Array.from({ length: 4 }, () => random.int(1, most));
  const realisasi = triwulan.reduce((sum, each) => sum + each, 0);
  const lalu = random.int(1, most * 8);
  return {
    targetAkhir: random.int(most * 4, most * 20),
    lalu,
    target: random.int(most, most * 5),
    triwulan,
    realisasi,
    sd: lalu + realisasi,
  };
}

/** Shares and indexes are what they are at the end. */
function measured(random: Random): EvaluasiModel {
  const start = random.int(40, 60);
  const triwulan = [1, 2, 3, 4].map((quarter) => start + quarter * random.int(2, 4) - quarter);
  const realisasi = triwulan.at(-1) ?? start;
  return {
    targetAkhir: random.int(75, 95),
    lalu: start,
    target: random.int(60, 75),
    triwulan,
    realisasi,
    sd: realisasi,
  };
}

/** T-C.33: the plan of one year, and what it will need in the next. */
export function typeRenja(desk: Desk, model: Model, years: Years): TypedTable {
  const year = years.pagu[0] ?? 0;
  const group = (title: string, roles: readonly [Role, Role]): readonly Heading[] => [
    { title: "Target Capaian Kinerja", role: roles[0], year, flat: `${title} Target Capaian Kinerja` },
    { title: "Kebutuhan Dana/ Pagu Indikatif", role: roles[1], year, flat: `${title} Pagu Indikatif` },
  ];
  const [plan, next] = [`Rencana Tahun ${String(year)}`, `Prakiraan Maju Rencana Tahun ${String(year + 1)}`];
  const typist = new TableTypist(desk, "rencana-renja", [
    ...nameHeadings(desk),
    { title: plan, children: [{ title: "Lokasi", role: "lokasi" }, ...group(plan, ["target", "pagu"])] },
    { title: "Catatan Penting", role: "keterangan" },
    { title: next, children: group(next, ["target-maju", "pagu-maju"]) },
  ]);
  typist.caption(captionFor(desk, "rencana-renja", { model, period: years.period }));
  typist.heading();
  for (const simpul of model.bidang.anak) tree(simpul, (each) => renjaRow(typist, each, desk));
  return typist.finish();
}

function renjaRow(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  const { writer } = typist;
  const [indikator] = simpul.indikator;
  typist.row({ is: "evaluasi", simpul });
  nameCells(typist, simpul, desk);
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

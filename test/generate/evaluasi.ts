import type { Role } from "../../core/tables/kind";
import type { CellDraft } from "./grid";
import { yearHeadings, yearLabel, type Heading } from "./heading";
import type { Model, SimpulModel } from "./model";
import type { Random } from "./random";
import { eachSimpul, putSimpul, simpulHeadings } from "./simpul-rows";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { captionFor, type Years } from "./wording";

/** What a row of an evaluation tells, before it is written. */
export interface EvaluasiModel {
  readonly targetAkhir: number;
  readonly lalu: number;
  readonly target: number;
  readonly triwulan: readonly number[];
  readonly realisasi: number;
  readonly sd: number;
}

/** What a row of E.80 tells of each year, in performance or in money. */
export interface TahunanModel {
  readonly target: readonly number[];
  readonly realisasi: readonly number[];
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

/** E.81: what a year of the Renja attained, quarter by quarter. */
export function typeEvaluasi(desk: Desk, model: Model, years: Years): TypedTable {
  const quarters = ["I", "II", "III", "IV"].map((title) => ({
    ...pair(title, "triwulan", "triwulan-rp"),
    children: pair(`Realisasi Triwulan ${title}`, "triwulan", "triwulan-rp").children ?? [],
  }));
  const typist = new TableTypist(desk, "evaluasi-renja", [
    ...simpulHeadings(desk),
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
  for (const simpul of model.bidang.anak) eachSimpul(simpul, (each) => evaluasiRow(typist, each, desk));
  return typist.finish();
}

const MEASURED = /^(%|Indeks|Nilai|Rasio|Ton\/ha|Liter\/detik|Predikat|Kategori|Opini)$/;

function evaluasiRow(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  const { writer, random } = typist;
  const [indikator] = simpul.indikator;
  const kinerja = MEASURED.test(indikator?.satuan ?? "") ? measured(random) : counted(random, 400);
  const rupiah = counted(random, 90_000_000);
  typist.row({ is: "evaluasi", simpul, evaluasi: { kinerja, rupiah } });
  putSimpul(typist, simpul, desk);
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

/** T-C.29: what the Renja of the year before attained, and how far the Renstra will have come. */
export function typeRekapitulasi(desk: Desk, model: Model, years: Years): TypedTable {
  const typist = new TableTypist(desk, "rekapitulasi-renja", [
    ...simpulHeadings(desk),
    { title: "Target Kinerja Capaian Program (Renstra Perangkat Daerah)", role: "target-akhir" },
    { title: "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan", role: "realisasi-lalu" },
    {
      title: "Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu",
      children: [
        { title: "Target Renja Perangkat Daerah", role: "target" },
        { title: "Realisasi Renja Perangkat Daerah", role: "realisasi" },
        { title: "Tingkat Realisasi (%)", role: "rasio" },
      ],
    },
    { title: "Target Program dan Kegiatan Renja Perangkat Daerah Tahun Berjalan", role: "target-berjalan" },
    {
      title: "Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan",
      children: [
        { title: "Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan", role: "realisasi-sd" },
        { title: "Tingkat Capaian Realisasi Target Renstra (%)", role: "tingkat" },
      ],
    },
  ]);
  typist.caption(captionFor(desk, "rekapitulasi-renja", { model, period: years.period }));
  typist.heading();
  for (const simpul of model.bidang.anak) eachSimpul(simpul, (each) => rekapitulasiRow(typist, each, desk));
  return typist.finish();
}

function rekapitulasiRow(typist: TableTypist, simpul: SimpulModel, desk: Desk): void {
  const { writer, random } = typist;
  const kinerja = counted(random, 400);
  const berjalan = random.int(10, 900);
  typist.row({ is: "evaluasi", simpul, evaluasi: { kinerja, rupiah: kinerja } });
  putSimpul(typist, simpul, desk);
  typist.put("target-akhir", writer.number(kinerja.targetAkhir));
  typist.put("realisasi-lalu", writer.number(kinerja.lalu));
  typist.put("target", writer.number(kinerja.target));
  typist.put("realisasi", writer.number(kinerja.realisasi));
  typist.put("rasio", writer.ratio((kinerja.realisasi / kinerja.target) * 100));
  typist.put("target-berjalan", writer.number(berjalan));
  typist.put("realisasi-sd", writer.number(kinerja.sd + berjalan));
  typist.put("tingkat", writer.ratio(((kinerja.sd + berjalan) / kinerja.targetAkhir) * 100));
}

/** E.80: targets, realisasi and ratios of each year of the Renstra, performance beside money. */
export function typeEvaluasiRenstra(desk: Desk, model: Model, years: Years): TypedTable {
  const yearly = (title: string, kinerja: Role, rupiah: Role): Heading => ({
    title: `${title} Tahun Ke-`,
    children: yearHeadings(desk.choices, years.pagu, (year) => {
      const label = yearLabel(desk.choices, years.pagu, year);
      return {
        children: [
          { title: "K", role: kinerja, flat: `${title} ${label} K` },
          { title: "Rp", role: rupiah, flat: `${title} ${label} Rp` },
        ],
      };
    }),
  });
  const typist = new TableTypist(desk, "evaluasi-renstra", [
    ...simpulHeadings(desk),
    { title: "Data Capaian pada Awal Tahun Perencanaan", role: "baseline" },
    pair("Target pada Akhir Periode Perencanaan", "target-akhir", "pagu-akhir"),
    yearly("Target Renstra", "target", "pagu"),
    yearly("Realisasi Capaian", "realisasi", "realisasi-rp"),
    yearly("Rasio Capaian", "rasio", "rasio-rp"),
    { title: "Unit Penanggung Jawab", role: "perangkat-daerah" },
  ]);
  typist.caption(captionFor(desk, "evaluasi-renstra", { model, period: years.period }));
  typist.heading();
  for (const simpul of model.bidang.anak) {
    eachSimpul(simpul, (each) => tahunanRow(typist, { simpul: each, years: years.pagu.length }, desk));
  }
  return typist.finish();
}

function tahunanRow(
  typist: TableTypist,
  { simpul, years }: { simpul: SimpulModel; years: number },
  desk: Desk,
): void {
  const { writer, random } = typist;
  const amounts = (most: number): number[] => Array.from({ length: years }, () => random.int(1, most));
  const kinerja = { target: amounts(400), realisasi: amounts(400) };
  const rupiah = { target: amounts(90_000_000), realisasi: amounts(90_000_000) };
  typist.row({ is: "evaluasi", simpul, tahunan: { kinerja, rupiah } });
  putSimpul(typist, simpul, desk);
  typist.put("baseline", writer.number(random.int(1, 400)));
  typist.put("target-akhir", writer.number(random.int(400, 2000)));
  typist.put("pagu-akhir", writer.money(random.int(90_000_000, 500_000_000)));
  const ratios = ({ target, realisasi }: TahunanModel): CellDraft[] =>
    target.map((each, year) => writer.ratio(((realisasi[year] ?? 0) / each) * 100));
  typist.putAll(
    "target",
    kinerja.target.map((each) => writer.number(each)),
  );
  typist.putAll(
    "pagu",
    rupiah.target.map((each) => writer.money(each)),
  );
  typist.putAll(
    "realisasi",
    kinerja.realisasi.map((each) => writer.number(each)),
  );
  typist.putAll(
    "realisasi-rp",
    rupiah.realisasi.map((each) => writer.money(each)),
  );
  typist.putAll("rasio", ratios(kinerja));
  typist.putAll("rasio-rp", ratios(rupiah));
  typist.put("perangkat-daerah", { value: "Bidang Pelayanan" });
}

import { splitKodeNama } from "../kode/split";
import { periodIn, type Period } from "../numbers/years";
import type { Regime, YearlyRole } from "../tables/kind";
import type { Recognition } from "../tables/recognise";
import type { Table } from "../tables/table";
import type { PolaritasSetting } from "./arah-indikator";
import { readCascading } from "./cascading";
import { readDaftar } from "./daftar-indikator";
import { readEvaluasi } from "./evaluasi";
import { linkTables } from "./link-tables";
import { readNomorKinerja } from "./nomor-kinerja";
import { readPendanaan } from "./pendanaan";
import { readPerumusan } from "./perumusan";
import { readPernyataan } from "./pernyataan";
import type { Organisasi, Plan } from "./plan";
import { readCapaian, readSerapan } from "./riwayat";
import { plansSpm, readSpm } from "./spm";
import { sectionYears, tableYears } from "./table-years";

const LISTS: readonly string[] = ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd"];
/** Kinds that name programs, kegiatan and sub kegiatan, but plan no pagu. */
const NAMING: readonly string[] = [
  "perumusan-program",
  "prioritas",
  "rekapitulasi-renja",
  "telaah-rkpd",
  "usulan-renja",
  "rencana-renja",
  "evaluasi-renstra",
  "evaluasi-renja",
];
const EVALUATIONS: readonly string[] = ["rekapitulasi-renja", "evaluasi-renstra", "evaluasi-renja"];

/** Joins the recognised tables of a workbook to one Renstra. */
export function joinPlan(
  name: string,
  { sheets, tables, unrecognised }: Recognition,
  polaritas: readonly PolaritasSetting[] = [],
): Plan {
  const period = statedPeriod(tables);
  const lastYear = lastTargetYear(tables);
  const years = (table: Table, role: YearlyRole): readonly (number | null)[] =>
    tableYears(table, role, { period, lastYear });
  const of = (kind: string): Table[] => tables.filter((table) => table.kind.id === kind);
  const pendanaan = of("rencana-pendanaan").map((table) => readPendanaan(table, years(table, "pagu")));
  linkTables(pendanaan);
  const cascading = of("cascading").map((table) => readCascading(table, years(table, "target")));
  return {
    name,
    sheets,
    tables,
    unrecognised,
    regime: regimeOf(tables),
    period,
    organisasi: pendanaan.flatMap((part) => [...part.organisasi, ...organisasiInCells(part.table)]),
    pendanaan,
    daftar: [
      ...tables.filter(isDaftar).map((table) => readDaftar(table, years(table, "target"))),
      ...cascading.flatMap(({ daftar }) => daftar),
    ],
    perumusan: [
      ...tables.filter((table) => NAMING.includes(table.kind.id)).map(readPerumusan),
      ...cascading.map(({ perumusan }) => perumusan),
    ],
    pernyataan: [...tables.flatMap(readPernyataan), ...cascading.flatMap(({ pernyataan }) => pernyataan)],
    spm: of("spm").flatMap((table) => readSpm(table, years)),
    evaluasi: tables.filter((table) => EVALUATIONS.includes(table.kind.id)).flatMap(readEvaluasi),
    nomorKinerja: sheets.filter(({ hidden }) => !hidden).flatMap(readNomorKinerja),
    capaian: of("pencapaian-kinerja").flatMap((table) => readCapaian(table, years(table, "realisasi"))),
    serapan: of("anggaran-realisasi").flatMap((table) =>
      readSerapan(table, years(table, table.has("realisasi") ? "realisasi" : "anggaran")),
    ),
    polaritas,
  };
}

/** The period that most captions of planning tables state; the tables of the years before have their own. */
function statedPeriod(tables: readonly Table[]): Period | null {
  const counts = new Map<string, { period: Period; count: number }>();
  for (const table of tables) {
    const period = isPlanning(table) ? periodIn(table.caption.text) : null;
    if (!period) continue;
    const key = `${String(period.first)}-${String(period.last)}`;
    counts.set(key, { period, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.period ?? null;
}

function isPlanning(table: Table): boolean {
  return table.kind.id === "rencana-pendanaan" || isDaftar(table);
}

/** Is it a list of indicators with yearly targets? A table of minimum services may be one. */
function isDaftar(table: Table): boolean {
  return LISTS.includes(table.kind.id) || (table.kind.id === "spm" && plansSpm(table));
}

/** The last year that the lists of indicators plan for: what a funding table with two headings is measured by. */
function lastTargetYear(tables: readonly Table[]): number | null {
  const lists = tables.filter(isDaftar);
  const last = lists.map((table) =>
    table.sections[0] ? sectionYears(table.sections[0], "target").at(-1) : null,
  );
  return last.find((year) => year !== null && year !== undefined) ?? null;
}

/** Inmendagri 2/2025 prints outcome and output rows; Permendagri 86/2017 a separate code column and T-C numbers. */
function regimeOf(tables: readonly Table[]): Regime | null {
  const captions = tables.map((table) => table.caption.text).join(" ");
  if (/t\s*-?\s*c\.?\s*-?\s*2[3-8]/i.test(captions)) return "86/2017";
  const outcome = tables.some((table) =>
    table.columns.some((column) => /outcome.*output/.test(column.path.letters) && column.role === "uraian"),
  );
  return outcome || tables.some((table) => table.has("sasaran-rpjmd")) ? "2/2025" : null;
}

/** Funding tables name the Perangkat Daerah in a column of their own; the first mention is enough. */
function organisasiInCells(table: Table): Organisasi[] {
  for (const row of table.dataRows) {
    const cell = table.cell(row, "perangkat-daerah");
    const split = cell && splitKodeNama(cell.text);
    if (cell && split?.reading.kind === "organisasi") {
      return [{ kode: split.reading.baku, bidang: split.reading.bidang, nama: split.nama, cell }];
    }
  }
  return [];
}

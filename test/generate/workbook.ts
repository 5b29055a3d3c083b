import type { TableKindId } from "../../core/tables/kinds";
import { plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { Choices } from "./choices";
import { typeCascading } from "./cascading";
import { typeDaftar, typeTujuan } from "./daftar";
import { Grid } from "./grid";
import { makeModel, type Model } from "./model";
import { typeIsu, typePermasalahan, typeStrategi } from "./narasi";
import { typePendanaan } from "./pendanaan";
import { Random } from "./random";
import { typePerumusan, typePrioritas } from "./perumusan";
import { typeEvaluasi, typeEvaluasiRenstra, typeRekapitulasi } from "./evaluasi";
import { typeKinerjaRenja, typeRenja, typeTelaah, typeUsulan } from "./renja";
import { typeCapaian, typeSerapan } from "./riwayat";
import type { Desk, TypedTable } from "./table";
import { typeSpm } from "./spm";
import { sheetName, type Years } from "./wording";

/** A workbook as somebody could have typed it, and what stands in it. */
export interface Generated {
  readonly choices: Choices;
  readonly model: Model;
  readonly years: Years;
  readonly tables: readonly TypedTable[];
  readonly grids: ReadonlyMap<string, Grid>;
}

/** A sound workbook: every sum, ratio and growth follows, and every table says the same. */
export function generate(wanted: Choices): Generated {
  const choices = consistent(wanted);
  const years = yearsOf(choices);
  const model = makeModel({
    seed: choices.seed,
    bidang: choices.bidang,
    kewenangan: choices.kewenangan,
    years: years.pagu.length,
    listYears: years.target.length,
    historyYears: years.history.length,
    union: choices.union,
    gaps: choices.gaps,
    rentang: choices.rentang,
  });
  const grids = new Map<string, Grid>();
  const random = new Random(choices.seed + 1);
  const desk = (kind: TableKindId, number: number): Desk => {
    const stacked = choices.berkas === "bertumpuk";
    const sheet = stacked ? "Renstra" : sheetName(kind, number, choices);
    const grid = grids.get(sheet) ?? new Grid();
    grids.set(sheet, grid);
    const row = grid.nextRow === 0 ? (choices.barisAwal ? 3 : 0) : grid.nextRow + random.int(1, 3);
    return { grid, sheet, choices, random, at: { row, column: choices.kolomAwal ? 2 : 0 } };
  };
  const tables = kinds(choices).flatMap((kind, index) =>
    kind === "rencana-pendanaan" && choices.berkas === "per program"
      ? model.bidang.anak.map((program, part, { length }) =>
          typePendanaan(desk(kind, 11 + part), model, {
            years,
            program: [program],
            first: part === 0,
            last: part === length - 1,
          }),
        )
      : [typeTable(desk(kind, index + 1), kind, { model, years })],
  );
  return { choices, model, years, tables, grids };
}

/** Nobody sound writes two decimal marks in one table. */
function consistent(choices: Choices): Choices {
  const { nilai, uang, persen, satuan } = choices;
  const points = nilai === "en";
  const commas = nilai === "id" || (!points && (satuan === "sel" || persen === "teks" || persen === "spasi"));
  if (points && ["id", "rp", "rp koma", "rp titik", "strip"].includes(uang))
    return { ...choices, uang: "en" };
  return commas && uang === "en" ? { ...choices, uang: "id" } : choices;
}

const RENJA: Readonly<Record<Choices["renja"], readonly TableKindId[]>> = {
  tanpa: [],
  rencana: ["rencana-renja", "evaluasi-renja"],
  usulan: ["telaah-rkpd", "usulan-renja"],
  evaluasi: ["rekapitulasi-renja", "kinerja-renja"],
  "lima tahun": ["evaluasi-renstra"],
};

function kinds({ regime, satuTahun, spm, perumusan, narasi, cascading, renja }: Choices): TableKindId[] {
  const when = (wanted: boolean, ...these: TableKindId[]): TableKindId[] => (wanted ? these : []);
  const two = regime === "2/2025";
  return [
    "pencapaian-kinerja",
    ...when(!satuTahun, "anggaran-realisasi"),
    ...when(spm !== "tanpa" && !(satuTahun && spm === "persen"), "spm"),
    ...when(narasi, "permasalahan", "isu-strategis"),
    "tujuan-sasaran",
    ...when(narasi, "strategi-kebijakan"),
    ...when(two && perumusan, "perumusan-program"),
    "rencana-pendanaan",
    ...when(two && perumusan, "prioritas"),
    "iku",
    two ? "ikk" : "indikator-rpjmd",
    ...when(cascading, "cascading"),
    ...RENJA[renja],
  ];
}

function typeTable(
  desk: Desk,
  kind: TableKindId,
  { model, years }: { model: Model; years: Years },
): TypedTable {
  switch (kind) {
    case "pencapaian-kinerja":
      return typeCapaian(desk, model, years);
    case "anggaran-realisasi":
      return typeSerapan(desk, model, years);
    case "spm":
      return typeSpm(desk, model, years);
    case "permasalahan":
      return typePermasalahan(desk, { model, years });
    case "isu-strategis":
      return typeIsu(desk, { model, years });
    case "strategi-kebijakan":
      return typeStrategi(desk, { model, years });
    case "cascading":
      return typeCascading(desk, model, years);
    case "rencana-renja":
      return typeRenja(desk, model, years);
    case "evaluasi-renja":
      return typeEvaluasi(desk, model, years);
    case "evaluasi-renstra":
      return typeEvaluasiRenstra(desk, model, years);
    case "rekapitulasi-renja":
      return typeRekapitulasi(desk, model, years);
    case "kinerja-renja":
      return typeKinerjaRenja(desk, model, years);
    case "telaah-rkpd":
      return typeTelaah(desk, model, years);
    case "usulan-renja":
      return typeUsulan(desk, model, years);
    case "perumusan-program":
      return typePerumusan(desk, model, years);
    case "prioritas":
      return typePrioritas(desk, model, years);
    case "tujuan-sasaran":
      return typeTujuan(desk, model, years);
    case "rencana-pendanaan":
      return typePendanaan(desk, model, { years, program: model.bidang.anak, first: true, last: true });
    case "iku":
    case "ikk":
    case "indikator-rpjmd":
      return typeDaftar(desk, kind, { model, years });
    default:
      throw new Error(`no typist for ${kind}`);
  }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** 86/2017: period 2021-2026, figures from 2022. 2/2025: period 2025-2029, targets 2025-2030, pagu 2026-2030. */
function yearsOf({ regime, duaBaseline, satuTahun }: Choices): Years {
  const first = regime === "86/2017" ? 2021 : 2025;
  const before = regime === "86/2017" ? first : first - 1;
  const pagu = range(first + 1, first + 5);
  return {
    period: { first, last: regime === "86/2017" ? first + 5 : first + 4 },
    baseline: duaBaseline ? [before - 1, before] : [before],
    target: regime === "86/2017" ? pagu : range(first, first + 5),
    pagu,
    history: satuTahun ? [before] : range(before - 4, before),
  };
}

/** The workbook as a host hands it in. */
export function snapshotOf({ choices, grids }: Generated): WorkbookSnapshot {
  const sheets = [...grids].map(([name, grid]) => grid.toSheet(name, choices));
  const hidden: SheetSnapshot[] = choices.lembarTersembunyi
    ? sheets.slice(0, 1).map((sheet) => ({ ...sheet, name: "Arsip", visibility: "hidden" as const }))
    : [];
  return { name: "renstra.xlsx", sheets: [COVER, ...sheets, ...hidden] };
}

/** What else stands in such a workbook. */
const COVER = plainSheet("Daftar Isi", [
  ["RENCANA STRATEGIS"],
  [null],
  ["No", "Uraian", "Halaman"],
  [1, "Gambaran pelayanan", 3],
  [2, "Permasalahan dan isu strategis", 14],
]);

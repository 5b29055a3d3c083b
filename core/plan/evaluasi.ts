import { splitUnit } from "../numbers/unit";
import type { Role, YearlyRole } from "../tables/kind";
import type { Row, Table } from "../tables/table";
import { FigureReader, isFilled } from "./figures";
import type { Evaluasi, EvaluasiAngka, Figure } from "./plan";

/** Which roles hold which figure, for performance and for money. */
const ROLES = {
  kinerja: {
    targetAkhir: "target-akhir",
    lalu: "realisasi-lalu",
    target: "target",
    triwulan: "triwulan",
    realisasi: "realisasi",
    berjalan: "target-berjalan",
    sd: "realisasi-sd",
    tingkat: "tingkat",
    rasio: "rasio",
  },
  rupiah: {
    targetAkhir: "pagu-akhir",
    lalu: "realisasi-lalu-rp",
    target: "pagu",
    triwulan: "triwulan-rp",
    realisasi: "realisasi-rp",
    berjalan: null,
    sd: "realisasi-sd-rp",
    tingkat: "tingkat-rp",
    rasio: "rasio-rp",
  },
} as const;

/** Means, grades and remarks stand below the rows of an evaluation. */
const FOOTER = /^(rata|predikat|faktor|tindak lanjut|usulan|catatan)/i;

/** Reads an evaluation of a Renja or Renstra (E.80, E.81, T-C.29), row by row. */
export function readEvaluasi(table: Table): Evaluasi[] {
  const reader = new FigureReader(table, []);
  return table.dataRows.flatMap((row) => {
    const cells = [table.cell(row, "indikator"), table.cell(row, "uraian")];
    const cell = cells.find((each) => each !== null && each.text !== "");
    if (row.kind !== "data" || !cell || FOOTER.test(cell.text)) return [];
    return {
      table,
      row,
      cell,
      name: splitUnit(cell.text),
      kinerja: readAngka(reader, row, ROLES.kinerja),
      rupiah: readAngka(reader, row, ROLES.rupiah),
    };
  });
}

function readAngka(reader: FigureReader, row: Row, roles: (typeof ROLES)[keyof typeof ROLES]): EvaluasiAngka {
  const single = (role: Role | null): Figure | null => (role === null ? null : reader.single(row, role));
  const yearly = (role: YearlyRole): Figure[] => reader.yearly(row, role);
  const triwulan = reader.all(row, roles.triwulan);
  return {
    targetAkhir: single(roles.targetAkhir),
    lalu: single(roles.lalu),
    target: yearly(roles.target),
    triwulan: triwulan.some(isFilled) ? triwulan : [],
    realisasi: yearly(roles.realisasi),
    berjalan: single(roles.berjalan),
    sd: single(roles.sd),
    tingkat: single(roles.tingkat),
    rasio: yearly(roles.rasio),
  };
}

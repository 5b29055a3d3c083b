import { writeXlsx } from "hucre/xlsx";

/** A funding table of about `rows` rows: 10 sub kegiatan a kegiatan, 5 kegiatan a program, arithmetically sound. */
export async function bigWorkbook(rows: number): Promise<Uint8Array> {
  const heading = ["Kode", "Program / Kegiatan / Sub Kegiatan", "Indikator", "Data Capaian Awal"];
  const years = [2026, 2027, 2028, 2029, 2030];
  for (const year of years) heading.push(`Target ${String(year)}`, `Rp ${String(year)}`);
  const body: (string | number)[][] = [];
  for (let index = 0; body.length < rows; index++) body.push(...programRows(index, years.length));
  return writeXlsx({
    sheets: [
      {
        name: "T-C.27",
        rows: [["Tabel T-C.27 Rencana Program dan Pendanaan"], heading, ...body.slice(0, rows)],
      },
    ],
  });
}

const KEGIATAN = 5;
const SUB_KEGIATAN = 10;
const PAGU = 12_500_000;

function programRows(index: number, years: number): (string | number)[][] {
  const bidang = `${String((index % 6) + 1)}.${String((Math.floor(index / 6) % 32) + 1).padStart(2, "0")}`;
  const program = `${bidang}.${String((Math.floor(index / 192) % 98) + 2).padStart(2, "0")}`;
  const figures = (subs: number, unit: string): (string | number)[] =>
    Array.from({ length: years }, () => [
      unit === "%" ? "90%" : `${String(subs)} ${unit}`,
      PAGU * subs,
    ]).flat();
  const rows = [
    [
      program,
      `PROGRAM ${program}`,
      `Persentase layanan ${program}`,
      "85%",
      ...figures(KEGIATAN * SUB_KEGIATAN, "%"),
    ],
  ];
  for (let k = 1; k <= KEGIATAN; k++) {
    const kegiatan = `${program}.2.${String(k).padStart(2, "0")}`;
    rows.push([
      kegiatan,
      `Kegiatan ${kegiatan}`,
      `Jumlah dokumen ${kegiatan}`,
      "10 Dokumen",
      ...figures(SUB_KEGIATAN, "Dokumen"),
    ]);
    for (let s = 1; s <= SUB_KEGIATAN; s++) {
      const sub = `${kegiatan}.${String(s).padStart(4, "0")}`;
      rows.push([sub, `Sub kegiatan ${sub}`, `Jumlah laporan ${sub}`, "1 Laporan", ...figures(1, "Laporan")]);
    }
  }
  return rows;
}

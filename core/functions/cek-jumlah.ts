import { sameRupiah } from "../numbers/tolerance";
import { FunctionError } from "./error";
import { defineRowsFunction } from "./function";
import { MOST_ARGUMENTS } from "./plain-text";

/**
 * CEK_JUMLAH(induk; anak; [toleransi]): a total minus its parts, 0 within the tolerance. One total for all parts, a row of
 * totals for the columns of parts, or a column of totals for their rows. "" where the total or all parts are blank.
 */
export const cekJumlah = defineRowsFunction({
  name: "CEK_JUMLAH",
  task: "Pagu",
  summary: "Menghitung selisih angka induk dengan jumlah anaknya; 0 berarti sesuai.",
  formula:
    "induk − jumlah anak. Induk satu sel: semua anak; satu baris: anak per kolom; satu kolom: anak per baris. Selisih sampai " +
    "toleransi dianggap 0.",
  source: "Praktik: pembulatan paling banyak satu untuk tiap anak.",
  certainty: "praktik",
  parameters: [
    {
      name: "induk",
      kind: "rentang-baris",
      description: "jumlah yang tertulis: satu sel, satu baris, atau satu kolom",
    },
    { name: "anak", kind: "rentang-baris", description: "angka-angka yang dijumlahkan" },
    {
      name: "toleransi",
      kind: "angka",
      default: null,
      description: "selisih yang dibiarkan; bila tidak diisi: 1 untuk tiap anak",
    },
  ],
  result: { kind: "angka", description: "selisih; negatif bila anaknya lebih besar" },
  usage: "D5:H5; D6:H9",
  examples: [
    {
      args: [13, [2, 2, 3, 3, 3]],
      result: 0,
      note: "Dumai, T-C.27 1.6.1.2.01.01: target akhir dan target tiap tahun",
    },
    {
      args: [1349, [22, 30, 29, 29, 29]],
      result: 1210,
      note: "Dumai, T-C.27 1.6.1.2.02.01: tercetak 1349Orang",
    },
    {
      args: [100_000_000, [50_000_000, 50_000_000, 50_000_000]],
      result: -50_000_000,
      note: "Dumai, T-C.27 1.6.1.2.05.02: Rp akhir periode",
    },
    {
      args: [18_054_963_816, ["18.054.963.815"]],
      result: 0,
      note: "disusun: selisih pembulatan satu rupiah",
    },
    { args: [18_054_963_816, ["18.054.963.815"], 0], result: 1, note: "disusun: tanpa toleransi" },
    { args: ["-", [2, 3]], result: "", note: "disusun: jumlahnya tidak tertulis" },
  ],
  sizeOf: ([induk]) => induk ?? null,
  compute: (induk, anak, toleransi) => {
    const parts = partsOf(induk, anak);
    if (!parts) return new FunctionError("#VALUE!", "ukuran induk tidak cocok dengan ukuran anak");
    return induk.map((row, r) => row.map((total, c) => selisih(total, parts(r, c), toleransi)));
  },
  plainAt: ({ row, column }, induk, anak, toleransi) => {
    const total = induk[row]?.[column]?.text;
    const sel = partsOf(induk, anak)?.(row, column).map(({ text }) => text) ?? [];
    if (total === undefined || sel.length === 0 || sel.length > MOST_ARGUMENTS) return null;
    if (toleransi?.value === null) return null;
    const selisih = `${total}-SUM(${sel.join(",")})`;
    const batas = toleransi?.text ?? `COUNT(${sel.join(",")})`;
    return `IF(OR(${total}="",COUNT(${sel.join(",")})=0),"",IF(ABS(${selisih})<=${batas}+0.000001,0,${selisih}))`;
  },
});

/** The parts of the total in a row and column; null where the sizes do not go together. */
function partsOf<Part>(
  induk: readonly (readonly unknown[])[],
  anak: readonly (readonly Part[])[],
): ((row: number, column: number) => readonly Part[]) | null {
  const [height, width] = [induk.length, induk[0]?.length ?? 0];
  if (height === 1 && width === 1) return () => anak.flat();
  if (height === 1 && width === anak[0]?.length)
    return (_, column) => anak.flatMap((row) => row.slice(column, column + 1));
  if (width === 1 && height === anak.length) return (row) => anak[row] ?? [];
  return null;
}

function selisih(
  total: number | null,
  parts: readonly (number | null)[],
  toleransi: number | null,
): number | "" {
  const filled = parts.filter((part) => part !== null);
  if (total === null || filled.length === 0) return "";
  const sum = filled.reduce((all, part) => all + part, 0);
  return sameRupiah(total, sum, toleransi ?? filled.length) ? 0 : total - sum;
}

import { trend, type Point } from "../numbers/projection";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { rangeText, unlessBlank } from "./plain-text";

const TAHUN = [2020, 2021, 2022, 2023, 2024];
const BELANJA = [4_390_244_680, 5_050_173_310, 5_176_219_306, 6_192_151_492, 7_393_559_206];

/**
 * PROYEKSI(tahun; nilai; tahun_sasaran; [metode]): the value of the trend in a year to come (or between). "" with fewer than
 * two values; #DIV/0! where all are of one year; #NUM! for growth over values not above 0.
 */
export const proyeksi = defineFunction({
  name: "PROYEKSI",
  task: "Target",
  summary: "Memperkirakan nilai pada tahun sasaran menurut kecenderungan tahun-tahun sebelumnya.",
  formula:
    "linier: garis lurus kuadrat terkecil melalui semua nilai (seperti FORECAST); majemuk: kurva kenaikan persen tetap " +
    "(seperti GROWTH). Tahun tanpa nilai dilewati.",
  source: "Rumus statistik umum; pilihan cara memperkirakan adalah praktik.",
  certainty: "praktik",
  parameters: [
    { name: "tahun", kind: "rentang-angka", description: "tahun tiap nilai" },
    { name: "nilai", kind: "rentang-angka", description: "nilai tiap tahun, sama banyak dengan tahun" },
    { name: "tahun_sasaran", kind: "angka", description: "tahun yang diperkirakan" },
    {
      name: "metode",
      kind: "pilihan",
      choices: ["linier", "majemuk"],
      default: "linier",
      description: "linier: bertambah sama banyak tiap tahun; majemuk: bertambah dengan persen yang sama",
    },
  ],
  result: { kind: "angka", description: "perkiraan, tidak dibulatkan" },
  usage: "$D$4:$H$4; $D5:$H5; 2025",
  examples: [
    {
      args: [TAHUN, BELANJA, 2025],
      result: 7_785_051_769,
      decimals: 0,
      note: "Tarakan, Tabel 2.4 Belanja Daerah, anggaran 2020-2024",
    },
    { args: [[2022, 2023, 2024], [10, 20, 30], 2026], result: 50, decimals: 6, note: "disusun" },
    {
      args: [[2022, 2023, 2024], [100, "-", 121], 2026, "majemuk"],
      result: 146.41,
      decimals: 2,
      note: "disusun: naik 10 persen tiap tahun",
    },
    {
      args: [[2022, 2023], ["-", 20], 2026],
      result: "",
      note: "disusun: satu nilai belum membentuk kecenderungan",
    },
  ],
  compute: (tahun, nilai, tahun_sasaran, metode) => {
    if (tahun.length !== nilai.length)
      return new FunctionError("#VALUE!", "rentang tahun dan nilai tidak sama panjang");
    const points = tahun.flatMap((x, index): Point[] => {
      const y = nilai[index] ?? null;
      return x === null || y === null ? [] : [{ x, y }];
    });
    if (points.length < 2) return "";
    if (points.every(({ x }) => x === points[0]?.x))
      return new FunctionError("#DIV/0!", "semua nilai dari tahun yang sama");
    return (
      trend(points, tahun_sasaran, metode) ??
      new FunctionError("#NUM!", "metode majemuk memerlukan nilai di atas 0")
    );
  },
  plain: (tahun, nilai, tahun_sasaran, metode) => {
    const isFull = [...tahun, ...nilai].every(({ value }) => typeof value === "number");
    // FORECAST does not say what it does with blanks, nor with a row against a column.
    if (metode !== "linier" || !isFull || tahun.length < 2 || tahun.length !== nilai.length) return null;
    if (rangeShape(rangeText(tahun)) !== rangeShape(rangeText(nilai))) return null;
    return unlessBlank(
      [tahun_sasaran],
      `FORECAST(${tahun_sasaran.text},${rangeText(nilai)},${rangeText(tahun)})`,
    );
  },
});

/** Does a range lie in one row, in one column or in neither? */
function rangeShape(range: string): "row" | "column" | "block" {
  const [, left = "", top = "", right = "", bottom = ""] = /([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (top === bottom) return "row";
  return left === right ? "column" : "block";
}

import { round } from "../numbers/number";
import { interpolate } from "../numbers/projection";
import { FunctionError } from "./error";
import { defineRowsFunction } from "./function";
import { unlessBlank } from "./plain-text";

/** More years than any plan has. */
const MOST_STEPS = 50;

/**
 * INTERPOLASI_TARGET(awal; akhir; jumlah; [metode]; [desimal]): the yearly targets from a baseline to a goal, in a row; the
 * last is the goal itself. #NUM! where the number of years is none, or growth is asked from or to a value not above 0.
 */
export const interpolasiTarget = defineRowsFunction({
  name: "INTERPOLASI_TARGET",
  task: "Target",
  summary: "Mengisi target tiap tahun secara merata dari kondisi awal sampai target akhir.",
  formula:
    "linier: awal + (akhir − awal) × k / jumlah; majemuk: awal × (akhir / awal)^(k / jumlah), dengan k = 1 sampai jumlah; " +
    "yang terakhir tepat sama dengan akhir",
  source:
    "Praktik; tidak ada aturan tentang bentuk kenaikan target. Target Tarakan untuk Ikesos tidak merata.",
  certainty: "praktik",
  parameters: [
    { name: "awal", kind: "angka", description: "kondisi awal (baseline)" },
    { name: "akhir", kind: "angka", description: "target tahun terakhir" },
    { name: "jumlah", kind: "angka", description: "berapa tahun sesudah kondisi awal, misalnya 5" },
    {
      name: "metode",
      kind: "pilihan",
      choices: ["linier", "majemuk"],
      default: "linier",
      description: "linier: bertambah sama banyak tiap tahun; majemuk: bertambah dengan persen yang sama",
    },
    {
      name: "desimal",
      kind: "angka",
      default: null,
      description: "dibulatkan sampai sekian angka di belakang koma",
    },
  ],
  result: { kind: "angka", description: "target tiap tahun, mengisi sel ke kanan" },
  usage: "D5:D90; J5:J90; 5; ; 2",
  examples: [
    {
      args: [0.279, 0.249, 6, null, 3],
      result: 0.274,
      rest: [0.269, 0.264, 0.259, 0.254, 0.249],
      note: "Pontianak, indeks kedalaman kemiskinan 2025-2030; tercetak sama",
    },
    {
      args: [57.6, 59.87, 5, null, 2],
      result: 58.05,
      rest: [58.51, 58.96, 59.42, 59.87],
      note: "Tarakan, Ikesos; tercetak 57,89; 58,32; 58,84; 59,23; 59,87: tidak merata",
    },
    {
      args: [100, 121, 2, "majemuk", 2],
      result: 110,
      rest: [121],
      note: "disusun: naik 10 persen tiap tahun",
    },
    { args: [0, 121, 2, "majemuk"], result: "#NUM!", note: "disusun: dari nol tidak ada persen kenaikan" },
  ],
  sizeOf: ([awal, akhir, jumlah]) => {
    const columns = jumlah?.literal;
    const rows = Math.max(awal?.rows ?? 1, akhir?.rows ?? 1);
    return typeof columns === "number" ? { rows, columns } : null;
  },
  compute: (awal, akhir, jumlah, metode, desimal) => {
    if (!Number.isInteger(jumlah) || jumlah < 1 || jumlah > MOST_STEPS)
      return new FunctionError("#NUM!", `jumlah harus bilangan bulat 1 sampai ${String(MOST_STEPS)}`);
    if (desimal !== null && (!Number.isInteger(desimal) || desimal < 0 || desimal > 10))
      return new FunctionError("#NUM!", "desimal harus bilangan bulat 0 sampai 10");
    const langkah = interpolate({ awal, akhir, jumlah }, metode);
    if (!langkah) return new FunctionError("#NUM!", "metode majemuk memerlukan awal dan akhir di atas 0");
    return [
      langkah.map((nilai, index) =>
        desimal === null || index + 1 === jumlah ? nilai : round(nilai, desimal),
      ),
    ];
  },
  plainAt: ({ column }, awal, akhir, jumlah, metode, desimal) => {
    const [a, b, n, k] = [awal.text, akhir.text, jumlah.text, String(column + 1)];
    if (typeof jumlah.value !== "number" || desimal?.value === null) return null;
    const langkah = metode === "linier" ? `${a}+(${b}-${a})*${k}/${n}` : `${a}*(${b}/${a})^(${k}/${n})`;
    const bulat = desimal === null ? langkah : `ROUND(${langkah},${desimal.text})`;
    const nilai = column + 1 === jumlah.value ? b : bulat;
    return unlessBlank([awal, akhir], metode === "linier" ? nilai : `IF(OR(${a}<=0,${b}<=0),NA(),${nilai})`);
  },
});

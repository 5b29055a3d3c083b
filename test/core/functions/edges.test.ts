import { capaian } from "../../../core/functions/capaian";
import { kategoriCapaian } from "../../../core/functions/kategori-capaian";
import { kodeBaku } from "../../../core/functions/kode-baku";
import { kodeInduk } from "../../../core/functions/kode-induk";
import { kondisiAkhir } from "../../../core/functions/kondisi-akhir";
import { levelKode } from "../../../core/functions/level-kode";
import { rasioRealisasi } from "../../../core/functions/rasio-realisasi";
import { rataPertumbuhan } from "../../../core/functions/rata-pertumbuhan";
import { selisihPagu } from "../../../core/functions/selisih-pagu";
import { totalPagu } from "../../../core/functions/total-pagu";
import { table } from "./table";

table(capaian, [
  [[50, 0], 0],
  [["-", 5], ""],
  [[50, "-"], ""],
  [[0, 0, "negatif"], 100],
  [[0, 3, "negatif"], 0],
  [[0, 3, "negatif", 120, "T/R"], 0],
  [[10, 0, "negatif"], 200],
  [[10, 0, "negatif", 150], 150],
  [[10, 0, "negatif", null, "T/R"], "#DIV/0!"],
  [[10, 25, "negatif"], -50],
  [[10, 25, "negatif", 100], 0],
  [[10, 20, "positif", 100], 100],
  [[10, 5, "positif", 1.2], "#NUM!"],
  [["4,19-4,90", 5], "#VALUE!"],
  [[10, 5, "Negatif", null, "t / r"], 200],
]);

table(rasioRealisasi, [
  [["", ""], ""],
  [[0, 0], ""],
  [[100, 0], 0],
  [[100, ""], ""],
  [["", 0], ""],
  [["", 5], "#DIV/0!"],
  [[0, ""], ""],
]);

table(kategoriCapaian, [
  [[777.08], "Sangat Tinggi"],
  [[90.49], "Tinggi"],
  [[75.5], "Tinggi"],
  [[75.5, "mentah"], "Sedang"],
  [[75.5, "ambang"], "Tinggi"],
  [[50, "ambang"], "Sangat Rendah"],
  [[50.01, "ambang"], "Rendah"],
  [[70, "bulat", "baik"], "Cukup"],
  [[10, null, "baik"], "Sangat Kurang"],
  [[70, null, "buruk"], "#VALUE!"],
  [[-50], "Sangat Rendah"],
  [["106,57%"], "Sangat Tinggi"],
  [[""], ""],
]);

table(rataPertumbuhan, [
  [[[]], ""],
  [[[5]], ""],
  [[[5, null, 7]], ""],
  [[[0, 5, 10]], 100],
  [[[10, 0]], -100],
  [[[0, 0, 5], "nol"], 0],
  [[[10, null, null], "nol"], -50],
  [[[10, "abc"]], "#VALUE!"],
]);

table(kondisiAkhir, [
  [[[null, "-"]], ""],
  [[[2, 3], null, "Dokumen"], 5],
  [[[2, 3]], "#N/A"],
  [[[2, 3], null, "Zebra"], "#N/A"],
  [[["2 Dokumen", "3 Orang"]], "#N/A"],
  [[["94%", "96%", "-"]], 96],
  [[["76,5", "78"], null, "Indeks"], 78],
  [[["4,19-4,90", "5,00-5,10"]], "5,00-5,10"],
  [[["BB", "A"], "kumulatif"], "#VALUE!"],
  [[["17.879.856.1699", 3]], "#VALUE!"],
  [[[3, 9, 4], "maks"], 9],
  [[[3, 9, 0], "akhir"], 0],
]);

table(kodeBaku, [
  [["1.06.2.13.1.06.0 1.0000"], "1.06.2.13.1.06.01.0000"],
  [["x.xx.1"], "X.XX.01"],
  [["1,06,02"], "1.06.02"],
  [["1.06.01.2.01.1234", "90"], "1.06.01.2.01.1234"],
  [["1.06.01.2.01", "90"], "1.06.01.2.01"],
  [["Dinas Sosial"], "#VALUE!"],
]);

table(kodeInduk, [
  [["1.06.02.2.03"], "1.06.02"],
  [["1.06", "program"], ""],
  [["1.06.02", "program"], "1.06.02"],
  [["1.06.2.13.1.06.01.0000"], ""],
  [["1.06.02.2"], "#N/A"],
  [["1.06.02", "dinas"], "#VALUE!"],
]);

table(levelKode, [
  [["1"], 1],
  [["1.06 - SOSIAL"], 2],
  [["1.06.02.2.03"], 4],
  [["1.06.2.13.1.06.01.0000", "nama"], "perangkat daerah"],
  [["1.06.2.13.1.06.01"], "#VALUE!"],
]);

const KODE = [
  "Kode",
  "1.06.01",
  "1.06.01.2.01",
  "1.06.01.2.01.0001",
  "",
  "1.6.1.2.01.1",
  "1.06.01.2.02",
  "12",
];
const PAGU = ["Pagu (Rp)", 90, 60, "60", 99, 60, "30,0", "(5)"];

table(totalPagu, [
  [[KODE, PAGU, "1.06.01"], 90],
  // The code of a sub kegiatan stands twice, in two spellings: it is counted once.
  [[KODE, PAGU, "1.06.01.2.01"], 60],
  [[KODE, PAGU, "1.06.01", 2], 60],
  [[KODE, PAGU, "1.06.01.2.02"], ""],
  [[KODE, PAGU, ""], ""],
  [[KODE, PAGU, "1.06.01", 5], "#NUM!"],
  [[KODE, [1], "1.06.01"], "#VALUE!"],
  [[KODE, PAGU, "1.06.01.2"], "#N/A"],
  [[["1.06.01.2.01", "1.06.02.2.01"], ["49.956.42", 5], "1.06.01"], "#VALUE!"],
  [[["1.06.01.2.01", "1.06.02.2.01"], ["49.956.42", 5], "1.06.02"], 5],
  [
    [KODE, PAGU, [["1.06"], ["1.06.01"]]],
    [[90], [90]],
  ],
]);

table(selisihPagu, [
  [[KODE, PAGU, "1.06.01"], 0],
  [[KODE, PAGU, "1.06.01.2.01"], 0],
  [[["1.06.01", "1.06.01.2.01"], [100, 30.3], "1.6.1"], 69.7],
  [[["1.06.01", "1.06.01.2.01"], [0, 30], "1.06.01"], -30],
  [[["1.06.01", "1.06.01.2.01"], ["49.956.42", 30], "1.06.01"], "#VALUE!"],
  [[["1.06.01", "1.06.01.2.01"], [30, "49.956.42"], "1.06.01"], "#VALUE!"],
  [[["1.06.01"], [30], "1.06.01"], ""],
  [[["1.06.01"], [30, 1], "1.06.01"], "#VALUE!"],
  [[KODE, PAGU, "1.06.01.2"], "#N/A"],
  [
    [KODE, PAGU, [["1.06"], ["1.06.01"]]],
    [[""], [0]],
  ],
]);

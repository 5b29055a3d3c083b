import { capaianPredikat } from "../../../core/functions/capaian-predikat";
import { capaianRentang } from "../../../core/functions/capaian-rentang";
import { capaianSpm } from "../../../core/functions/capaian-spm";
import { cekJumlah } from "../../../core/functions/cek-jumlah";
import { indeksSpm } from "../../../core/functions/indeks-spm";
import { interpolasiTarget } from "../../../core/functions/interpolasi-target";
import { kategoriSpm } from "../../../core/functions/kategori-spm";
import { mutuIkm } from "../../../core/functions/mutu-ikm";
import { nilaiIkm } from "../../../core/functions/nilai-ikm";
import { nilaiSakip } from "../../../core/functions/nilai-sakip";
import { persentase } from "../../../core/functions/persentase";
import { pertumbuhan } from "../../../core/functions/pertumbuhan";
import { predikatSakip } from "../../../core/functions/predikat-sakip";
import { proyeksi } from "../../../core/functions/proyeksi";
import { rataCapaian } from "../../../core/functions/rata-capaian";
import { rataTertimbang } from "../../../core/functions/rata-tertimbang";
import { realisasiSd } from "../../../core/functions/realisasi-sd";
import { realisasiTriwulan } from "../../../core/functions/realisasi-triwulan";
import { sisaTarget } from "../../../core/functions/sisa-target";
import { statusTarget } from "../../../core/functions/status-target";
import { targetSd } from "../../../core/functions/target-sd";
import { tingkatCapaian } from "../../../core/functions/tingkat-capaian";
import { table } from "./table";

table(capaianRentang, [
  [["4-5", 4], 100],
  [["4-5", 5], 100],
  [["4-5", 10], 200],
  [["4-5", 2], 50],
  [["4-5", 10, "negatif"], 0],
  [["4-5", 2, "negatif"], 150],
  [[">= 80 %", 80], 100],
  [["> 80", 80], 100],
  [["minimal 80", 40], 50],
  [["maksimal 10", 8], 100],
  [["maksimal 10", 12], 80],
  [["< 10", 25], -50],
  [["maksimal 0", 3], 0],
  [["> 0", -3], "#DIV/0!"],
  [["0-5", -3], "#DIV/0!"],
  [[76, 38], 50],
  [["76,00", 38, "negatif"], 150],
  [["-", 5], ""],
  [["4-5", ""], ""],
  [["1.500 kk/ 4.500 jiwa", 5], "#VALUE!"],
  [["2025-2029", 5], "#VALUE!"],
  [["17.879.856.1699", 5], "#VALUE!"],
  [["4-5", "baik"], "#VALUE!"],
]);

table(capaianPredikat, [
  [["bb (Sangat Baik)", " BB "], "Tercapai"],
  [["BB", "C", "sakip", "peringkat"], 40],
  [["B", "A", "ikm", "peringkat"], (4 / 3) * 100],
  [["BB", "A", "IKM"], "#N/A"],
  [["A", "B", ["B", "A"]], "Belum"],
  [["A", "B", ["A", "B"]], "Terlampaui"],
  [["A", ""], ""],
  [["", "A"], ""],
  [["A", "A", null, "persen"], "#VALUE!"],
  [["A", "A", "LAIN"], "#N/A"],
]);

table(statusTarget, [
  [[0, 0], "Tercapai"],
  [[10, 9.99], "Belum"],
  [["4-5", 3.9], "Belum"],
  [["4-5", 6, "negatif"], "Belum"],
  [["4-5", 5, "negatif"], "Tercapai"],
  [["> 5", 5], "Belum"],
  [["≥ 5", 5], "Tercapai"],
  [["< 5", 5, "positif"], "Belum"],
  [["maksimal 5", 5], "Tercapai"],
  [["94%", "94%"], "Tercapai"],
]);

table(sisaTarget, [
  [[10, 10], 0],
  [[-5, -8], 3],
  [["", 8], ""],
  [[10, 4, "negatif"], 0],
  [[10, 4, "negatif", "selisih"], -6],
  [["4-5", 4], "#VALUE!"],
]);

table(tingkatCapaian, [
  [[0, 5], "#DIV/0!"],
  [[0, 0, "negatif"], 100],
  [[10, 15, "negatif"], 50],
  [[10, 15, null, 100], 100],
  [[10, 15, null, 1], "#NUM!"],
]);

table(persentase, [
  [[0, 5], 0],
  [[0, 0], "#DIV/0!"],
  [[-1, 4], -25],
  [[-1, 4, 100], 0],
  [["", 4], ""],
]);

table(rataCapaian, [
  [[[]], ""],
  [[["-", "N/A"]], ""],
  [[[0, 100]], 50],
  [[[-50, 150], 120], 60],
  [[[50], 1.2], "#NUM!"],
  [[["abc"]], "#VALUE!"],
]);

table(realisasiSd, [
  [["", 5], 5],
  [[5, ""], 5],
  [[5, "", "akhir"], ""],
  [["", 5, "maks"], 5],
  [[-5, "-", "maks"], -5],
  [[0, 0], 0],
  [[5, "#N/A"], "#N/A"],
]);

table(realisasiTriwulan, [
  [[[1, 2, 3, 4, 5]], "#VALUE!"],
  [[[0, "", "", ""]], 0],
  [[["25 Orang", "30 Orang"]], 55],
  [[[20, 30, 25], "maks"], 30],
]);

table(targetSd, [
  [[[2, null, 3], 2], 2],
  [[[2, null, 3], 2, "akhir"], ""],
  [[[2, 9, 3], 3, "maks"], 9],
  [[[2, 3], 0], "#VALUE!"],
  [[[2, 3], 1.5], "#VALUE!"],
  [[[2, 3], ""], ""],
  [
    [
      [2, 3, 4],
      [[1], [2], [3]],
    ],
    [[2], [5], [9]],
  ],
]);

table(interpolasiTarget, [
  [[0, 10, 1], 10],
  [[0, 10, 0], "#NUM!"],
  [[0, 10, 2.5], "#NUM!"],
  [[0, 10, 51], "#NUM!"],
  [[0, 10, 2, null, -1], "#NUM!"],
  [[10, -10, 2], [[0, -10]]],
  [["", 10, 2], ""],
  [
    [[[0], ["abc"], [""], [20]], [[10], [10], [10], [10]], 2],
    [
      [5, 10],
      ["#VALUE!", ""],
      ["", ""],
      [15, 10],
    ],
  ],
  [[0, [[10, 20]], 2], "#VALUE!"],
]);

table(proyeksi, [
  [[[2020], [5], 2026], ""],
  [[[2020, 2020], [5, 6], 2026], "#DIV/0!"],
  [[[2020, 2021], [0, 6], 2026, "majemuk"], "#NUM!"],
  [[[2020, 2021], [5], 2026], "#VALUE!"],
  [[[2020, 2021], [5, 6], ""], ""],
  [[["2020", "2021"], ["5", "6"], 2022], 7],
  [[[2020, 2021], [5, 6], [[2022, 2023]]], [[7, 8]]],
]);

table(pertumbuhan, [
  [[[[5]]], ""],
  [[[]], ""],
  [[[[100, 150, 75]]], [[50, -50]]],
  [[[[100], [150], [75]]], [[50], [-50]]],
  [
    [
      [
        [100, 150],
        ["-", 5],
        [0, 5],
      ],
    ],
    [[50], [""], [""]],
  ],
  [[[[100, "abc"]]], "#VALUE!"],
]);

table(rataTertimbang, [
  [
    [
      ["", "-"],
      [1, 2],
    ],
    "",
  ],
  [
    [
      [10, 20],
      [1, ""],
    ],
    "#VALUE!",
  ],
  [[[10, 20], [1]], "#VALUE!"],
  [
    [
      [10, 20, ""],
      [1, 3, ""],
    ],
    17.5,
  ],
]);

table(nilaiSakip, [
  [[80, 75, 78, ""], ""],
  [[80, 75, 78, 60, null, "2015"], "#VALUE!"],
  [[80, 75, 78, 101], "#NUM!"],
  [[-1, 75, 78, 60], "#NUM!"],
  [[30, 30, 15, 25, null, null, "berbobot"], 100],
  [[30, 30, 15, 26, null, null, "berbobot"], "#NUM!"],
]);

table(predikatSakip, [
  [[0], "D"],
  [[30], "D"],
  [[30.01], "C"],
  [[90], "A"],
  [[90.01], "AA"],
  [[100], "AA"],
  [[-0.01], "#NUM!"],
  [["79,5"], "BB"],
  [[85, "sebutan", "lama"], "Sangat Baik"],
  [[20, "lengkap", "lama"], "D (Kurang)"],
  [[""], ""],
]);

table(nilaiIkm, [
  [[["", "-"]], ""],
  [[[3, ""]], 75],
  [[[0.9, 3]], "#NUM!"],
  [
    [
      [3, 4],
      [0.5, ""],
    ],
    "#VALUE!",
  ],
  [[[3, 4], [0.5]], "#VALUE!"],
  [[[5, 5], null, 20], 100],
  [[[3], null, 0], "#NUM!"],
  [
    [
      ["", ""],
      ["", ""],
    ],
    "",
  ],
]);

table(mutuIkm, [
  [[25], "D"],
  [[24.99], "#NUM!"],
  [[64.99], "D"],
  [[64.995], "C"],
  [[76.6], "C"],
  [[88.3], "B"],
  [[88.31], "A"],
  [[100.01], "#NUM!"],
  [[100, "sebutan"], "Sangat Baik"],
]);

table(capaianSpm, [
  [[30, 20], 100],
  [[30, 20, 150], 150],
  [[30, 20, 90], "#NUM!"],
  [["", 20], ""],
  [["", 0], ""],
  [[-5, 20], 0],
]);

table(indeksSpm, [
  [[50, 100, 50], 75],
  [[50, 100, 101], "#NUM!"],
  [[-1, 100], "#NUM!"],
  [["", 100], ""],
]);

table(kategoriSpm, [
  [[0], "Belum Tuntas"],
  [[59.99], "Belum Tuntas"],
  [[60], "Tuntas Muda"],
  [[79.99], "Tuntas Pratama"],
  // What 80% and 20% of 100 leave over in binary fractions must not cost a Paripurna.
  [[99.999999999], "Tuntas Paripurna"],
  [[100.1], "#NUM!"],
]);

table(cekJumlah, [
  [[100, [[60, 40]]], 0],
  [
    [
      [[100, 200]],
      [
        [60, 150],
        [40, 40],
      ],
    ],
    [[0, 10]],
  ],
  [
    [
      [[100], [200]],
      [
        [60, 40],
        [150, 40],
      ],
    ],
    [[0], [10]],
  ],
  [[[[100, 200]], [[60], [40]]], "#VALUE!"],
  [[100, [["", "-"]]], ""],
  [[100, [[60, 38]]], 0],
  [[100, [[60, 38]], 1], 2],
  [[100, [[60, "abc"]]], "#VALUE!"],
]);

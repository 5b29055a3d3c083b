import { nameKey } from "../plan/name";
import type { Plan } from "../plan/plan";
import { formatAddress } from "../workbook/address";
import type { Cell } from "../workbook/sheet";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { kodeTercetak } from "./shared/kode-tercetak";
import { quoteApart } from "./shared/wording";

/** X12: a code carries the same name wherever the workbook prints it. */
export const namaKodeBeda = defineRule({
  id: "nama-kode-beda",
  category: "code-name-mismatch",
  severity: "warning",
  title: "Satu kode, satu nama di seluruh buku kerja",
  why: "Nama program, kegiatan, dan sub kegiatan ditetapkan per kode. Dua nama untuk satu kode berarti salah ketik nama atau salah kode.",
  source:
    "Nomenklatur: kode tidak pernah berganti arti (Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya).",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Lampiran
       Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.6.4.2.1.1 | *Penyediaan Permakanaan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM JAMINAN SOSIAL | Persentase Penerima | 10 | 1.000.000 | 10 | 1.000.000
       == Prioritas
       Daftar Subkegiatan Prioritas
       No | Program Prioritas | Outcome | Kegiatan / Subkegiatan
       1 | *1.06.05 - PROGRAM JAMINAN | Meningkatnya jaminan sosial | 1.06.05.2.02 - Pengelolaan Data`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Lampiran
       Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.6.4.2.1.1 | PENYEDIAAN  Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const variants of byKode(plan)) {
      const [right, ...other] = variants;
      if (right) for (const variant of other) yield draft(right, variant);
    }
  },
});

/** A code with its name, wherever it is printed. */
interface Printed {
  readonly baku: string;
  readonly nama: string;
  readonly namaCell: Cell;
}

/** For each code that is printed more than once its names, the one that is printed most often in front. */
function byKode(plan: Plan): Printed[][][] {
  const repeated = kodeTercetak(plan).filter(({ tempat }) => tempat.length > 1);
  return repeated.map(({ baku, tempat }) => {
    const named = tempat.flatMap(({ nama, namaCell }) => (nama === "" ? [] : [{ baku, nama, namaCell }]));
    return [...groupBy(named, ({ nama }) => nameKey(nama)).values()].sort((a, b) => b.length - a.length);
  });
}

function draft(right: readonly Printed[], variant: readonly Printed[]): FindingDraft {
  const [first] = right;
  const [{ baku, nama } = { baku: "", nama: "" }] = variant;
  const [here, there] = quoteApart(nama, first?.nama ?? "");
  return {
    cells: variant.map(({ namaCell }) => namaCell),
    related: right.map(({ namaCell }) => namaCell),
    apa: `Kode ${baku} bernama "${here}" di sini, tetapi "${there}"${first ? ` di ${formatAddress(first.namaCell)}` : ""}.`,
    perbaikan: "Samakan namanya dengan nomenklatur, atau betulkan kodenya.",
    observed: nama,
    expected: first?.nama ?? "",
    subject: `${baku}|nama`,
  };
}

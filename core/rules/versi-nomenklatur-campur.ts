import type { Pack } from "../nomenklatur";
import { printSome } from "../numbers/print";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { kodeTercetak, type KodeTercetak } from "./shared/kode-tercetak";

/** N4: all codes of a plan are of one edition of the list. */
export const versiNomenklaturCampur = defineRule({
  id: "versi-nomenklatur-campur",
  category: "retired-code",
  severity: "warning",
  title: "Semua kode berasal dari satu versi nomenklatur",
  why: "Sebagian kode baru ada dalam daftar yang lebih baru daripada daftar yang dipakai kode lainnya. Versi yang bercampur menyulitkan penganggaran: sebagian kode akan ditolak.",
  source:
    "Peralihan 050-3708/2020, 050-5889/2021, 900.1.15.5-1317/2023, 3406/2024, 900.1-2850/2025, dan seterusnya, sejauh daftarnya dimuat. Versi yang dipakai dianggap daftar yang mengenal kode terbanyak.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.04.2.01.0011 | Pemberian Bimbingan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    const newer = kodeTercetak(plan).flatMap((each) => {
      const status = nomenklatur.status(each.baku);
      return status.kind === "lebih-baru" ? [{ ...each, pack: status.pack, berlaku: status.berlaku }] : [];
    });
    for (const group of groupBy(newer, ({ pack }) => pack.id).values()) yield* draft(group);
  },
});

interface Newer extends KodeTercetak {
  readonly pack: Pack;
  readonly berlaku: Pack;
}

function* draft(newer: readonly Newer[]): Generator<FindingDraft> {
  const [first] = newer;
  if (!first) return;
  const kode = newer.map(({ baku }) => baku);
  yield {
    cells: newer.flatMap(({ tempat }) => tempat.map(({ cell }) => cell)),
    apa: `${String(kode.length)} kode belum ada dalam ${first.berlaku.judul}, yang mengenal kode lainnya; baru ada dalam ${first.pack.judul}: ${printSome(kode)}.`,
    perbaikan: `Tetapkan satu versi: mutakhirkan semua kode ke ${first.pack.judul}, atau ganti kode ini dengan kode dari ${first.berlaku.judul}.`,
    observed: kode.join("; "),
    expected: first.berlaku.judul,
    subject: `${first.pack.id}|versi`,
  };
}

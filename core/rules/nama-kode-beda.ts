import { nameKey } from "../plan/name";
import type { Plan, Simpul } from "../plan/plan";
import { formatAddress } from "../workbook/address";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { quote } from "./shared/wording";

/** X12: a code carries the same name wherever the workbook prints it. */
export const namaKodeBeda = defineRule({
  id: "nama-kode-beda",
  category: "code-name-mismatch",
  severity: "warning",
  title: "Satu kode, satu nama di seluruh buku kerja",
  why: "Nama program, kegiatan, dan sub kegiatan ditetapkan per kode. Dua nama untuk satu kode berarti salah ketik nama atau salah kode.",
  source:
    "Nomenklatur: kode tidak pernah berganti arti (Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya).",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Lampiran
       Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.6.4.2.1.1 | *Penyediaan Permakanaan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
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
    for (const [first, ...again] of byKode(plan)) {
      const other = again.filter((simpul) => first && nameKey(simpul.nama) !== nameKey(first.nama));
      for (const simpul of other) {
        if (!first) continue;
        yield {
          cells: [simpul.namaCell],
          related: [first.namaCell],
          apa: `Kode ${simpul.kode.baku} bernama "${quote(simpul.nama)}" di sini, tetapi "${quote(first.nama)}" di ${formatAddress(first.namaCell)}.`,
          perbaikan: "Samakan namanya dengan nomenklatur, atau betulkan kodenya.",
          observed: simpul.nama,
          expected: first.nama,
          subject: `${simpul.kode.baku}|nama`,
        };
      }
    }
  },
});

function byKode(plan: Plan): Simpul[][] {
  const named = plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul).filter(({ nama }) => nama !== "");
  return [...groupBy(named, ({ kode }) => kode.baku).values()];
}

import { indukKode, levelKode } from "../kode/kode";
import { printSome } from "../numbers/print";
import type { Pendanaan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { namaLevel } from "./shared/wording";

/** S3: the parent of every code stands in the same table. */
export const indukTidakAda = defineRule({
  id: "induk-tidak-ada",
  category: "parent-missing",
  severity: "error",
  title: "Setiap kode mempunyai baris induknya",
  why: "Sub kegiatan berada di bawah kegiatan, dan kegiatan di bawah program. Tanpa baris induk, pagu dan indikatornya tidak terjumlah.",
  source: "Hierarki kode Permendagri 90/2019 dan pemutakhirannya (Kepmendagri 900.1.15.5-1317/2023).",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06 | URUSAN SOSIAL | | | 10.000.000 | | 10.000.000
       1.06.01 | PROGRAM PENUNJANG | Indeks Layanan | 80 | 10.000.000 | 80 | 10.000.000
       *1.06.01.2.07.0005 | Pengadaan Mebel | Jumlah Paket | 10 | 6.000.000 | 10 | 6.000.000
       *1.06.01.2.07.0006 | Pengadaan Mesin | Jumlah Unit | 35 | 4.000.000 | 35 | 4.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06 | URUSAN SOSIAL | | | 20.000.000 | | 20.000.000
       1.6.1 | PROGRAM PENUNJANG | Indeks Layanan | 80 | 10.000.000 | 80 | 10.000.000
       1.06.01.2.07 | Pengadaan Barang | Jumlah Unit | 45 | 10.000.000 | 45 | 10.000.000
       1.06.01.02.07.0005 | Pengadaan Mebel | Jumlah Paket | 10 | 10.000.000 | 10 | 10.000.000
       1.06.02 | PROGRAM PEMBERDAYAAN | Persentase PSKS | 80 | 10.000.000 | 80 | 10.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      const hasBidang = pendanaan.simpul.some((simpul) => simpul.kode.level === "bidang");
      for (const [induk, anak] of orphans(pendanaan)) {
        const level = anak[0]?.kode.level;
        if (level === "bidang") continue;
        // A band "URUSAN PEMERINTAHAN …" without a code often stands in for the bidang of the programs.
        const banded = level === "program" && !hasBidang;
        yield {
          ...draft(induk, anak),
          ...(banded ? { cells: anak.slice(0, 1).map((simpul) => simpul.cell), severity: "info" } : {}),
        };
      }
    }
  },
});

function orphans(pendanaan: Pendanaan): Map<string, Simpul[]> {
  const orphaned = pendanaan.simpul.filter(
    ({ kode, induk }) => induk === null && indukKode(kode.baku) !== null,
  );
  return groupBy(orphaned, ({ kode }) => indukKode(kode.baku) ?? "");
}

function draft(induk: string, anak: readonly Simpul[]): FindingDraft {
  const level = levelKode(induk);
  return {
    cells: anak.map((simpul) => simpul.cell),
    apa: `Baris ${level ? namaLevel(level) : "induk"} ${induk} tidak ada, padahal ada ${String(anak.length)} kode di bawahnya (${printSome(anak.map((simpul) => simpul.written))}).`,
    perbaikan: `Tambahkan baris ${induk} di atasnya dengan nama, indikator, dan pagu (jumlah anaknya), atau betulkan kodenya bila salah ketik.`,
    observed: anak.map((simpul) => simpul.written).join("; "),
    expected: `baris ${induk}`,
    subject: `${induk}|induk`,
  };
}

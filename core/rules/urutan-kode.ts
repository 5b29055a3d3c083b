import { compareKode, indukKode } from "../kode/kode";
import { printSome } from "../numbers/print";
import type { Pendanaan, Simpul } from "../plan/plan";
import { defineRule } from "./rule";

/** S5: siblings stand in the order of their codes. */
export const urutanKode = defineRule({
  id: "urutan-kode",
  category: "order",
  severity: "info",
  title: "Kode seinduk berurutan dari kecil ke besar",
  why: "Baris yang tidak berurutan sulit dicocokkan dengan SIPD dan mudah tertulis dua kali. Urutan menurut outcome tetap boleh.",
  source: "Praktik; urutan lampiran nomenklatur.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 2.000.000 | 80 | 2.000.000
       *1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 2.000.000 | 80 | 2.000.000
       2.13.02 | PROGRAM PENATAAN DESA | Persentase Desa | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      const late = outOfOrder(pendanaan);
      if (late.length === 0) continue;
      const told = late.map(({ simpul, before }) => `${simpul.kode.baku} setelah ${before.kode.baku}`);
      yield {
        cells: late.map(({ simpul }) => simpul.cell),
        related: late.slice(0, 1).map(({ before }) => before.cell),
        apa: `${String(late.length)} kode tidak pada urutannya: ${printSome(told)}.`,
        perbaikan:
          "Pindahkan barisnya bersama anak-anaknya, atau biarkan bila tabel memang diurutkan menurut outcome atau sasaran.",
        observed: late.map(({ simpul }) => simpul.kode.baku).join("; "),
        expected: "urut menurut kode",
        subject: "urutan",
      };
    }
  },
});

function outOfOrder(pendanaan: Pendanaan): { simpul: Simpul; before: Simpul }[] {
  const highest = new Map<string, Simpul>();
  const late: { simpul: Simpul; before: Simpul }[] = [];
  for (const simpul of pendanaan.simpul) {
    // What stands under one code is of one level.
    const family = simpul.induk?.kode.baku ?? indukKode(simpul.kode.baku) ?? "";
    const before = highest.get(family);
    if (before && compareKode(simpul.kode.baku, before.kode.baku) < 0) late.push({ simpul, before });
    else highest.set(family, simpul);
  }
  return late;
}

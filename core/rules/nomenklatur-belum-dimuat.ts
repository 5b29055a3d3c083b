import { kodePada } from "../kode/kode";
import { printSome } from "../numbers/print";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { kodeTercetak } from "./shared/kode-tercetak";

/** Says once what could not be compared, for want of a list. */
export const nomenklaturBelumDimuat = defineRule({
  id: "nomenklatur-belum-dimuat",
  category: "other",
  severity: "info",
  title: "Daftar nomenklatur untuk semua bidang yang dipakai sudah dimuat",
  why: "Apakah kode, nama, indikator, dan satuan benar, hanya dapat dibandingkan dengan daftar resminya. Daftar itu berganti hampir setiap tahun, maka dimuat sendiri dari berkas yang berlaku.",
  source: "Nomenklatur menurut Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya, atau ekspor SIPD.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *2.13.03 | PROGRAM PENINGKATAN KERJASAMA DESA | Persentase | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    const missing = new Map<string, FindingDraft["cells"][number]>();
    for (const { baku, tempat } of kodeTercetak(plan)) {
      const bidang = kodePada(baku, "bidang");
      if (bidang === null || missing.has(bidang)) continue;
      const status = nomenklatur.status(baku);
      const isUncovered =
        status.kind === "tidak-tercakup" || (status.kind === "berlaku" && !status.pack.lengkap);
      if (isUncovered) missing.set(bidang, tempat[0].cell);
    }
    if (missing.size > 0) yield draft([...missing.keys()], [...missing.values()]);
  },
});

function draft(bidang: readonly string[], cells: FindingDraft["cells"]): FindingDraft {
  return {
    cells: cells.slice(0, 1),
    apa: `Kode dan nama bidang ${printSome(bidang)} belum dibandingkan dengan nomenklatur: daftarnya belum dimuat.`,
    perbaikan:
      "Impor daftar nomenklatur yang berlaku (ekspor SIPD atau lampiran Kepmendagri) di tab Nomenklatur, atau dengan --nomenklatur pada baris perintah.",
    observed: bidang.join("; "),
    expected: "daftar nomenklatur",
    subject: "nomenklatur|belum dimuat",
  };
}

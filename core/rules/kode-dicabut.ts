import { mutakhirkan, nameKey, type Tercetak, type Usulan } from "../nomenklatur";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { kodeEdits } from "./shared/kode-edits";
import { kodeTercetak, type KodeTercetak } from "./shared/kode-tercetak";
import { quote } from "./shared/wording";

/** N2, retired codes: every code is still in the list by which the plan was written. */
export const kodeDicabut = defineRule({
  id: "kode-dicabut",
  category: "retired-code",
  severity: "warning",
  title: "Tidak ada kode yang sudah dicabut",
  why: "Kode yang dicabut tidak lagi dapat dianggarkan: SIPD hanya menerima penggantinya.",
  source:
    "Pemutakhiran nomenklatur (Permendagri 90/2019 sampai pemutakhiran terakhir), menurut daftar yang dimuat; penggantinya menurut kolom SUBKEGIATAN SEBELUMNYA ekspor SIPD.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.04.2.01.0009 | Penyediaan Alat Bantu | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    const dicabut = kodeTercetak(plan).filter(({ baku }) => nomenklatur.status(baku).kind === "dicabut");
    const items = dicabut.map((each) => ({ ...each, kode: each.baku, nama: each.tempat[0].nama }));
    for (const usulan of mutakhirkan(items, nomenklatur)) {
      const status = nomenklatur.status(usulan.item.baku);
      if (status.kind === "dicabut") yield draft(usulan, status.pack.judul, status.berlaku.judul);
    }
  },
});

function draft(usulan: Usulan<KodeTercetak & Tercetak>, lama: string, berlaku: string): FindingDraft {
  const { baku, nama, tempat } = usulan.item;
  const calon = usulan.kind === "pasti" ? [usulan.calon] : usulan.kind === "pilih" ? usulan.calon : [];
  const answer = calon.map((each) => each.kode).join(" atau ");
  return {
    cells: tempat.map(({ cell }) => cell),
    apa: `Kode ${baku}${nama === "" ? "" : ` "${quote(nama)}"`} ada dalam ${lama}, tetapi tidak lagi dalam ${berlaku}.`,
    perbaikan: repairOf(usulan, answer),
    observed: baku,
    expected: answer,
    subject: `${baku}|dicabut`,
    ...(usulan.kind === "pasti"
      ? {
          fix: fixOf(
            kodeEdits(tempat, usulan.calon.kode),
            nameKey(nama) === nameKey(usulan.calon.entry.nama),
          ),
        }
      : {}),
  };
}

function repairOf(usulan: Usulan<Tercetak>, answer: string): string {
  if (usulan.kind === "pasti")
    return [`Ganti menjadi ${answer}. ${usulan.calon.alasan}`, ...usulan.calon.catatan].join(" ");
  if (usulan.kind === "pilih") return `${usulan.alasan} Pilih: ${answer}.`;
  return "Pilih kode pengganti bersama Bappeda; daftar yang dimuat tidak menyebut penggantinya.";
}

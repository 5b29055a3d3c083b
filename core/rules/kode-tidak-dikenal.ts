import type { Nomenklatur } from "../nomenklatur";
import type { Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { kodeEdits } from "./shared/kode-edits";
import { kodeTercetak, type KodeTercetak } from "./shared/kode-tercetak";
import { kodeSenama } from "./shared/senama";
import { quote } from "./shared/wording";

/** N2: every code is in the national list. */
export const kodeTidakDikenal = defineRule({
  id: "kode-tidak-dikenal",
  category: "unknown-code",
  severity: "error",
  title: "Setiap kode ada dalam nomenklatur",
  why: "Kode yang tidak ada dalam nomenklatur tidak dapat dimasukkan ke SIPD dan tidak dapat dianggarkan.",
  source:
    "Klasifikasi, kodefikasi, dan nomenklatur (Permendagri 90/2019; Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya), menurut daftar yang dimuat.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.04.2.01.0077 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       2.13.05.2.01.0001 | Fasilitasi Lembaga | Jumlah Lembaga | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    for (const { baku, tempat } of kodeTercetak(plan)) {
      const status = nomenklatur.status(baku);
      if (status.kind !== "tidak-dikenal") continue;
      yield { ...draft(tempat, nomenklatur, status.berlaku.judul), ...doubt(plan, status.berlaku.tahun) };
    }
  },
});

/** A list that is younger than the plan may have dropped what was right when the plan was written. */
function doubt({ period }: Plan, tahun: number): { severity?: "warning" } {
  return period && tahun > period.first ? { severity: "warning" } : {};
}

function draft(tempat: KodeTercetak["tempat"], nomenklatur: Nomenklatur, judul: string): FindingDraft {
  const [{ kode, nama }] = tempat;
  const senama = kodeSenama(tempat[0], nomenklatur);
  const [only] = senama;
  const answer = senama.join(" atau ");
  return {
    cells: tempat.map(({ cell }) => cell),
    apa: `Kode ${kode.baku}${nama === "" ? "" : ` "${quote(nama)}"`} tidak ada dalam ${judul}.`,
    perbaikan: answer
      ? `Nama ini berkode ${answer}: betulkan kodenya.`
      : "Cari kode yang benar menurut namanya di daftar nomenklatur.",
    observed: kode.baku,
    expected: answer,
    subject: `${kode.baku}|kode`,
    ...(only && senama.length === 1 ? { fix: fixOf(kodeEdits(tempat, only), false) } : {}),
  };
}

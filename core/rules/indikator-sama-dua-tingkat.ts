import { nameKey } from "../plan/name";
import type { Indikator, Plan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { quote, sebutSimpul } from "./shared/wording";

/** I3: a kegiatan has another indicator than its program, a sasaran another than its tujuan. */
export const indikatorSamaDuaTingkat = defineRule({
  id: "indikator-sama-dua-tingkat",
  category: "other",
  severity: "warning",
  title: "Indikator kegiatan lain dari indikator programnya",
  why: "Program diukur dengan outcome, kegiatan dengan output. Satu indikator di dua tingkat tidak menunjukkan bagaimana kegiatan mendukung programnya.",
  source:
    'Judul kolom "Indikator kinerja program (outcome) dan kegiatan (output)". Tujuan dan sasaran yang sama indikatornya hanya diberitahukan.',
  tables: ["rencana-pendanaan", "tujuan-sasaran"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang diberdayakan | 100% | 1.000.000 | 100% | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | *Presentase PSKS yang diberdayakan | 100% | 1.000.000 | 100% | 1.000.000`,
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Persentase PPKS terlayani | 80 | 81
       | Meningkatnya layanan | *Persentase PPKS terlayani | 80 | 81`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang diberdayakan | 100% | 1.000.000 | 100% | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah PSKS yang dilatih | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Pelatihan PSKS | Jumlah PSKS yang dilatih | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) yield* kegiatan(simpul);
    yield* sasaran(plan);
  },
});

function* kegiatan(simpul: Simpul): Generator<FindingDraft> {
  const { induk } = simpul;
  if (simpul.kode.level !== "kegiatan" || induk?.kode.level !== "program") return;
  for (const indikator of simpul.indikator) {
    const same = induk.indikator.find((each) => isSame(each, indikator));
    if (!same) continue;
    yield {
      cells: [indikator.cell],
      related: [same.cell],
      apa: `Indikator ${sebutSimpul(simpul)} sama dengan indikator programnya, ${induk.kode.baku}: "${quote(indikator.name.name)}".`,
      perbaikan: "Ganti dengan keluaran (output) kegiatan itu sendiri.",
      observed: indikator.cell.text,
      expected: "indikator output kegiatan",
      subject: `${simpul.kode.baku}|${nameKey(indikator.cell.text)}|dua tingkat`,
    };
  }
}

function* sasaran(plan: Plan): Generator<FindingDraft> {
  for (const { indikator } of plan.daftar) {
    for (const own of indikator.filter(({ level }) => level === "sasaran")) {
      const same = indikator.find(
        (each) => each.level === "tujuan" && each.tujuan === own.tujuan && isSame(each, own),
      );
      if (!same) continue;
      yield {
        cells: [own.cell],
        related: [same.cell],
        apa: `Indikator sasaran "${quote(own.name.name)}" sama dengan indikator tujuannya.`,
        perbaikan: "Pilih ukuran tersendiri untuk tujuan, yang lebih luas dari sasarannya.",
        observed: own.cell.text,
        expected: "indikator sasaran",
        subject: `${nameKey(own.cell.text)}|tujuan dan sasaran`,
        severity: "info",
      };
    }
  }
}

function isSame(one: Indikator, other: Indikator): boolean {
  const key = nameKey(one.cell.text);
  return key !== "" && key === nameKey(other.cell.text);
}

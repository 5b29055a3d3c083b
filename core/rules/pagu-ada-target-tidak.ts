import { printYears } from "../numbers/print";
import { isFilled, isPositive } from "../plan/figures";
import type { Figure, PaguRow, Pendanaan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { paguIsEmpty, paguIsPlanned } from "./shared/planned";
import { sebutSimpul } from "./shared/wording";

/** P7: a year with pagu has a target, a year with a target has pagu. */
export const paguAdaTargetTidak = defineRule({
  id: "pagu-ada-target-tidak",
  category: "missing-pagu",
  severity: "warning",
  title: "Pagu dan target ada bersama-sama",
  why: "Pagu tanpa target tidak jelas hasilnya; target tanpa pagu tidak dapat dilaksanakan, atau pagunya terlewat ditulis.",
  source: "Praktik verifikasi. Indikator kedua dan seterusnya berbagi pagu dengan yang pertama.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       2.13.05.2.01.0005 | Fasilitasi Usaha Ekonomi | Jumlah Dokumen | 36 Dokumen | * | 36 Dokumen | 50.000.000
       2.13.05.2.01.0006 | Fasilitasi Teknologi | Jumlah Laporan | *- | 1.000.000 | 36 Laporan | 50.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       2.13.05.2.01.0005 | Fasilitasi Usaha Ekonomi | Jumlah Dokumen | - | - | 36 Dokumen | 50.000.000
       2.13.05.2.01.0006 | Fasilitasi Teknologi | Jumlah Laporan | 0 | 0 | 36 Laporan | 50.000.000
       | | Jumlah Alat | | | 3 Unit |`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      for (const simpul of pendanaan.simpul) {
        const found = [withoutPagu(pendanaan, simpul), withoutTarget(pendanaan, simpul)];
        for (const draft of found) if (draft) yield draft;
      }
    }
  },
});

function withoutPagu(pendanaan: Pendanaan, simpul: Simpul): FindingDraft | null {
  // A parent's empty pagu is the roll-up rules' matter.
  if (simpul.anak.length > 0 || !hasAnyPagu(simpul)) return null;
  const slots = slotsWhere(
    simpul,
    (slot) => paguIsEmpty(simpul, slot) && targetsAt(simpul, slot).some(isPositive),
  );
  if (slots.length === 0) return null;
  return {
    cells: slots.flatMap((slot) => simpul.paguRows[0]?.pagu[slot]?.cell ?? []),
    related: slots.flatMap((slot) =>
      targetsAt(simpul, slot)
        .filter(isPositive)
        .map((figure) => figure.cell),
    ),
    apa: `${sebutSimpul(simpul)} mempunyai target ${yearsAt(pendanaan, slots)}, tetapi pagunya kosong.`,
    perbaikan: "Isi pagunya, atau kosongkan targetnya bila tidak dilaksanakan pada tahun itu.",
    observed: "",
    expected: "pagu",
    subject: `${simpul.kode.baku}|tanpa pagu`,
  };
}

function withoutTarget(pendanaan: Pendanaan, simpul: Simpul): FindingDraft | null {
  if (!simpul.indikator.some(({ targets }) => targets.some(isFilled))) return null;
  const slots = slotsWhere(simpul, (slot) => hasNoTarget(simpul, slot) && paguIsPlanned(simpul, slot));
  if (slots.length === 0) return null;
  const cells = slots.flatMap((slot) =>
    targetsAt(simpul, slot)
      .slice(0, 1)
      .map((figure) => figure.cell),
  );
  if (cells.length === 0) return null;
  return {
    cells,
    related: slots.flatMap((slot) => simpul.paguRows[0]?.pagu[slot]?.cell ?? []),
    apa: `${sebutSimpul(simpul)} mempunyai pagu ${yearsAt(pendanaan, slots)}, tetapi tidak satu pun targetnya terisi.`,
    perbaikan: "Isi targetnya, atau pindahkan pagunya ke tahun pelaksanaannya.",
    observed: "",
    expected: "target",
    subject: `${simpul.kode.baku}|tanpa target`,
    category: "missing-target",
  };
}

function slotsWhere({ paguRows }: Simpul, isMeant: (slot: number) => boolean): number[] {
  const slots: number[] = [];
  const count = paguRows[0]?.pagu.length ?? 0;
  for (let slot = 0; slot < count; slot++) if (isMeant(slot)) slots.push(slot);
  return slots;
}

function targetsAt(simpul: Simpul, slot: number): Figure[] {
  return simpul.indikator.flatMap((indikator) => indikator.targets[slot] ?? []);
}

function hasNoTarget(simpul: Simpul, slot: number): boolean {
  return simpul.indikator.every(({ targets }) => {
    const figure = targets[slot];
    return figure === undefined || !isFilled(figure);
  });
}

function hasAnyPagu({ paguRows, keluaran }: Simpul): boolean {
  const isFunded = ({ pagu }: PaguRow): boolean => pagu.some(isPositive);
  return paguRows.some(isFunded) || keluaran.some(isFunded);
}

function yearsAt(pendanaan: Pendanaan, slots: readonly number[]): string {
  return printYears(slots.flatMap((slot) => pendanaan.years[slot] ?? []));
}

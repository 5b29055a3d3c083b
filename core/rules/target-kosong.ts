import { printYears } from "../numbers/print";
import { pemilik, semuaIndikator, type PlacedIndikator } from "../plan/indikator";
import { isFilled } from "../plan/figures";
import { nameKey } from "../plan/name";
import type { Figure, Indikator, Plan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { paguIsPlanned } from "./shared/planned";
import { sebutIndikator } from "./shared/wording";

/** T1: every indicator has a target in every year that it is planned for. */
export const targetKosong = defineRule({
  id: "target-kosong",
  category: "missing-target",
  severity: "warning",
  title: "Setiap indikator mempunyai target tiap tahun",
  why: "Tanpa target, capaian tahun itu tidak dapat dinilai dan tidak dapat diturunkan ke Renja.",
  source:
    "Kolom target per tahun pada semua tabel perencanaan. Sub kegiatan yang tidak dianggarkan pada suatu tahun boleh tanpa target.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | *- | * | *
       | Meningkatnya layanan | Persentase PPKS terlayani | 80 | * | 90`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0001 | Penjangkauan | Jumlah Anak | - | - | 10 | 1.000.000`,
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat Kemiskinan | N/A | 6 | 5`,
    ],
  },
  *check(plan) {
    const chained = new Set<Indikator>();
    for (const [one, other] of replacements(plan)) {
      chained.add(one).add(other);
      yield replaced(one, other);
    }
    for (const placed of semuaIndikator(plan)) {
      const missing = chained.has(placed.indikator) ? [] : missingTargets(placed);
      if (missing.length > 0) yield draft(placed, missing);
    }
  },
});

function missingTargets({ indikator, simpul }: PlacedIndikator): Figure[] {
  const { targets } = indikator;
  if (targets.every(isFilled)) return [];
  if (!targets.some(isFilled)) return [...targets];
  return targets.filter((figure, slot) => {
    if (isFilled(figure)) return false;
    if (slot === 0 && isDeclared(figure)) return false;
    if (simpul === null) return true;
    return paguIsPlanned(simpul, slot) && !isUnplannedBelow(simpul, indikator, slot);
  });
}

/** A kegiatan that lists the indicators of its sub kegiatan repeats their empty years too. */
function isUnplannedBelow(simpul: Simpul, indikator: Indikator, slot: number): boolean {
  const key = nameKey(indikator.cell.text);
  const owners = simpul.anak.filter((anak) =>
    anak.indikator.some((each) => key !== "" && nameKey(each.cell.text) === key),
  );
  return owners.length > 0 && !owners.some((anak) => paguIsPlanned(anak, slot));
}

/** "N/A" in front says that the indicator did not exist yet. */
function isDeclared({ reading }: Figure): boolean {
  return reading.form === "empty" && reading.how === "not-available";
}

function draft(placed: PlacedIndikator, missing: readonly Figure[]): FindingDraft {
  const { indikator, simpul } = placed;
  const all = missing.length === indikator.targets.length;
  const years = printYears(missing.flatMap((figure) => figure.year ?? []));
  return {
    cells: missing.map((figure) => figure.cell),
    related: [indikator.cell],
    apa: `${sebutIndikator(indikator)}${simpul ? ` (${simpul.kode.baku})` : ""} ${all ? "tidak mempunyai satu pun target" : `tidak mempunyai target ${years}`}.`,
    perbaikan:
      "Isi targetnya. Bila indikator memang tidak dilaksanakan pada tahun itu, kosongkan juga pagunya.",
    observed: missing.map((figure) => figure.cell.text).join("; "),
    expected: "target",
    subject: `${pemilik(placed)}|${nameKey(indikator.cell.text)}|target`,
    // A cascade does not tell in which years its program is funded.
    ...(simpul === null && isOfProgram(indikator) ? { severity: "info" as const } : {}),
  };
}

function isOfProgram({ level }: Indikator): boolean {
  return level !== null && level !== "tujuan" && level !== "sasaran";
}

/** Pairs of neighbouring indicators of which one stops in the year before the other starts: replaced in a Perubahan. */
function* replacements(plan: Plan): Generator<readonly [Indikator, Indikator]> {
  const groups = [
    ...plan.daftar.map((daftar) => daftar.indikator),
    ...plan.perumusan.flatMap(({ sebutan }) => sebutan.map(({ indikator }) => indikator)),
    ...plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul.map((simpul) => simpul.indikator)),
  ];
  for (const group of groups) {
    if (group.length < 2) continue;
    for (const [index, one] of group.entries()) {
      const other = group[index + 1];
      if (other && takesOver(one, other)) yield [one, other];
    }
  }
}

function takesOver(one: Indikator, other: Indikator): boolean {
  const lastOfOne = one.targets.map(isFilled).lastIndexOf(true);
  const firstOfOther = other.targets.findIndex(isFilled);
  return lastOfOne >= 0 && firstOfOther === lastOfOne + 1 && one.sasaran === other.sasaran;
}

function replaced(one: Indikator, other: Indikator): FindingDraft {
  const missing = [...one.targets, ...other.targets].filter(
    (figure) => !isFilled(figure) && !isDeclared(figure),
  );
  return {
    cells: missing.map((figure) => figure.cell),
    related: [one.cell, other.cell],
    apa: `${sebutIndikator(one)} bertarget sampai ${printYears(
      one.targets
        .filter(isFilled)
        .flatMap((figure) => figure.year ?? [])
        .slice(-1),
    )}, lalu dilanjutkan ${sebutIndikator(other)}: indikator tampaknya diganti di tengah periode.`,
    perbaikan:
      "Wajar pada Renstra Perubahan. Beri keterangan bahwa indikatornya diganti, agar tidak dibaca sebagai target yang hilang.",
    observed: "",
    expected: "keterangan penggantian indikator",
    subject: `${nameKey(one.cell.text)}|${nameKey(other.cell.text)}|diganti`,
    severity: "info",
  };
}

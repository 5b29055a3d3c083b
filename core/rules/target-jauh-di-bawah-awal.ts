import { printNumber } from "../numbers/print";
import { amountOf, unitOf } from "../numbers/target";
import { isCountable, sameUnit } from "../numbers/unit";
import { arahIndikator, type ArahIndikator } from "../plan/arah-indikator";
import { isFilled } from "../plan/figures";
import { pemilik, satuanOf, semuaIndikator, type PlacedIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import type { Figure, Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { sebutArah } from "./shared/cara-capaian";
import { groupBy } from "./shared/group-by";
import { sebutIndikator } from "./shared/wording";

/** T6, T7: what is counted does not start at less than half of what was attained before. */
export const targetJauhDiBawahAwal = defineRule({
  id: "target-jauh-di-bawah-awal",
  category: "target-regression",
  severity: "warning",
  title: "Target pertama tidak kurang dari setengah kondisi awal",
  why: "Jika tahun lalu 12.899 orang dilayani dan targetnya 10, kondisi awal dan target biasanya menghitung hal yang berbeda, atau ada angka yang hilang.",
  source:
    "Praktik verifikasi. Jumlah yang kecil, pengadaan, dan layanan yang bergantung pada kejadian boleh turun; itu hanya diberitahukan. Yang makin rendah makin baik, menurut namanya atau yang menetapkannya, tidak diperiksa.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Kondisi Awal 2024 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.02 | Pengelolaan Data | Jumlah Fakir Miskin yang Didata | Orang | 184.733 | *2.022 | 1.000.000 | 2.022 | 1.000.000
       1.06.05.2.02.0001 | Pendataan | Jumlah Fakir Miskin yang Didata | Orang | 184.733 | *2.022 | 1.000.000 | 2.022 | 1.000.000
       1.06.05.2.02.0002 | Evaluasi | Jumlah Dokumen Evaluasi | Dokumen | 3 | *1 | 1.000.000 | 1 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Kondisi Awal 2024 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.02.0001 | Pendataan | Jumlah Fakir Miskin yang Didata | Orang | 200 | 120 | 1.000.000 | 50 | 1.000.000
       1.06.05.2.02.0002 | Evaluasi | Jumlah Dokumen Evaluasi | Dokumen | N/A | 1 | 1.000.000 | 1 | 1.000.000
       1.06.01.2.02.0001 | Gaji | Jumlah Orang yang Menerima Gaji | Orang/bulan | 312 | 52 | 1.000.000 | 52 | 1.000.000
       1.06.05.2.02.0003 | Penjangkauan | Jumlah Anak | Orang | 100% | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const falls of repeated(plan)) yield draft(falls);
  },
});

interface Fall {
  readonly placed: PlacedIndikator;
  readonly arah: ArahIndikator;
  readonly awal: Figure;
  readonly target: Figure;
  readonly share: number;
}

/** A kegiatan that repeats the indicator of its sub kegiatan repeats the fall: one cause. */
function repeated(plan: Plan): Fall[][] {
  const falls = semuaIndikator(plan).flatMap((placed) => fallOf(plan, placed) ?? []);
  const groups = groupBy(falls, ({ placed: { indikator }, awal, target }) =>
    [indikator.table.sheet.name, nameKey(indikator.cell.text), awal.cell.text, target.cell.text].join("|"),
  );
  return [...groups.values()];
}

function fallOf(plan: Plan, placed: PlacedIndikator): Fall | null {
  const { baseline, targets } = placed.indikator;
  const awal = baseline.at(-1);
  const target = targets.find(isFilled);
  if (!awal || !target) return null;
  const from = amountOf(awal.reading);
  const to = amountOf(target.reading);
  if (from === null || to === null || from <= 0 || to <= 0 || to >= from / 2) return null;
  const unit = satuanOf(placed.indikator);
  // "Orang/bulan" may be a headcount or a headcount times twelve: the units' rule speaks of that.
  if (!isCountable(unit) || unit.includes("/") || !sameKind(awal, target)) return null;
  const arah = arahIndikator(plan, placed.indikator.name.name);
  const shouldFall = arah.polaritas === "negatif" && arah.dari !== "dugaan";
  return shouldFall ? null : { placed, arah, awal, target, share: to / from };
}

function sameKind(one: Figure, other: Figure): boolean {
  const [a, b] = [unitOf(one.reading), unitOf(other.reading)];
  return a === b || (a !== "%" && b !== "%" && (a === "" || b === "" || sameUnit(a, b)));
}

/** So few of a thing may well be halved. */
const FEW = 10;
const MAY_FALL =
  /korban|bencana|darurat|kasus|pengaduan|keluhan|pelanggaran|disediakan|diadakan|pengadaan|dibangun|dipelihara|direhabilitasi/i;

function draft(falls: readonly Fall[]): FindingDraft {
  const [{ placed, arah, awal, target, share }] = falls as [Fall, ...Fall[]];
  const nama = placed.indikator.name.name;
  const few = (amountOf(awal.reading) ?? 0) < FEW;
  const mayFall = MAY_FALL.test(nama) || arah.polaritas === "negatif";
  return {
    cells: falls.map((each) => each.target.cell),
    related: falls.map((each) => each.awal.cell),
    apa: `Target ${sebutIndikator(placed.indikator)}${placed.simpul ? ` (${placed.simpul.kode.baku})` : ""} mulai dari ${target.cell.text}, padahal kondisi awalnya ${awal.cell.text}: hanya ${printNumber(share * 100, 1)}% (${sebutArah(arah)}).`,
    perbaikan:
      "Pastikan kondisi awal dan target menghitung hal yang sama dalam satuan yang sama. Bila memang turun, jelaskan di kolom keterangan.",
    observed: target.cell.text,
    expected: `sekitar ${awal.cell.text}`,
    subject: `${pemilik(placed)}|${nameKey(placed.indikator.cell.text)}|awal`,
    arah,
    ...(few || mayFall ? { severity: "info" as const } : {}),
  };
}

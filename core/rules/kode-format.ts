import type { KodeFault } from "../kode/kode";
import { printSome } from "../numbers/print";
import type { Pendanaan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { kodeEdits } from "./shared/kode-edits";
import { quote } from "./shared/wording";

/** N1: every code can be read one way only. */
export const kodeFormat = defineRule({
  id: "kode-format",
  category: "code-format",
  severity: "error",
  title: "Kode ditulis menurut susunan baku",
  why: "SIPD mencocokkan kode huruf demi huruf. Kode yang susunannya lain tidak akan ditemukan dan terlepas dari induknya.",
  source:
    "Susunan kode urusan.bidang.program.kewenangan.kegiatan.sub kegiatan: Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.02.02.03.0005 | Penguatan LK3 | Jumlah Sertifikat | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.02.203 | Penguatan | Jumlah Sertifikat | 10 | 1.000.000 | 10 | 1.000.000
       | *Pembinaan Lembaga | Jumlah Lembaga | 10 | 1.000.000 | 10 | 1.000.000`,
      `Kode | | | | | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1 | 6 | 2 | | | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 2.000.000 | 80 | 2.000.000
       *1 | 6 | 2 | 2 | | Pengumpulan Sumbangan | Jumlah Izin | 10 | 1.000.000 | 10 | 1.000.000
       *1 | 6 | 2 | 2 | 1 | Koordinasi Sumbangan | Jumlah Dokumen | 10 | 1.000.000 | 10 | 1.000.000
       *1 | 6 | 2 | 2 | | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1 | 6 | 2 | 2 | 1 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       X.XX.01 | PROGRAM PENUNJANG | Indeks Layanan | 10 | 1.000.000 | 10 | 1.000.000
       1.6.2.2.3.5 | Penguatan LK3 | Jumlah Sertifikat | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      yield* misspelt(pendanaan);
      yield* shortened(pendanaan);
      yield* unreadable(pendanaan);
      yield* uncoded(pendanaan);
    }
  },
});

const MISSPELT: readonly KodeFault[] = ["kewenangan-dua-angka", "pemisah", "nol-lebih"];

function* misspelt(pendanaan: Pendanaan): Generator<FindingDraft> {
  const wrong = pendanaan.simpul.filter(({ kode }) => kode.faults.some((fault) => MISSPELT.includes(fault)));
  const spread = pendanaan.table.columns.filter((column) => column.role === "kode").length > 1;
  if (wrong.length === 0 || spread) return;
  yield {
    cells: wrong.map((simpul) => simpul.cell),
    apa: `${String(wrong.length)} kode tidak menurut susunan baku: ${printSome(wrong.map((simpul) => `${simpul.written} seharusnya ${simpul.kode.baku}`))}.`,
    perbaikan:
      "Tulis urusan dan kewenangan dengan satu angka (2, bukan 02) dan pisahkan tiap bagian dengan titik.",
    observed: wrong.map((simpul) => simpul.written).join("; "),
    expected: wrong.map((simpul) => simpul.kode.baku).join("; "),
    subject: wrong.map((simpul) => simpul.kode.baku).join(","),
    fix: fixOf(kodeEdits(wrong), true),
  };
}

/** One part for the kegiatan where two belong: the whole table is written so, and is told once. */
function* shortened(pendanaan: Pendanaan): Generator<FindingDraft> {
  const short = pendanaan.simpul.filter(({ kode }) => kode.faults.includes("bagian-kurang"));
  if (short.length === 0) return;
  yield {
    cells: short.map((simpul) => simpul.cell),
    apa: `${String(short.length)} kode kekurangan satu bagian: kegiatan ditulis empat bagian dan sub kegiatan lima (${printSome(short.map((simpul) => simpul.written))}).`,
    perbaikan:
      "Tulis kewenangan dan nomor kegiatan, misalnya 2.01: kegiatan terdiri atas lima bagian, sub kegiatan enam.",
    observed: short.map((simpul) => simpul.written).join("; "),
    expected: "kewenangan dan nomor kegiatan",
    subject: "kode|bagian kurang",
  };
}

function* unreadable(pendanaan: Pendanaan): Generator<FindingDraft> {
  for (const { cell, written, reason } of pendanaan.kodeMeragukan) {
    yield {
      cells: [cell],
      apa: `Kode "${written}" tidak dapat dibaca dengan pasti: ${reason}.`,
      perbaikan:
        "Tulis kode lengkap, misalnya 1.06.02 (program), 1.06.02.2.03 (kegiatan), atau 1.06.02.2.03.0004 (sub kegiatan).",
      observed: written,
      expected: "kode baku",
      subject: `${written}|kode`,
    };
  }
}

function* uncoded(pendanaan: Pendanaan): Generator<FindingDraft> {
  for (const cell of pendanaan.tanpaKode) {
    yield {
      cells: [cell],
      apa: `Baris "${quote(cell.text)}" mempunyai nama dan angka, tetapi tidak ada kodenya.`,
      perbaikan: "Isi kodenya, agar pagunya terjumlah ke induk yang benar.",
      observed: "",
      expected: "kode",
      subject: `${quote(cell.text)}|kode`,
    };
  }
}

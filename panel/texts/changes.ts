import type { Address } from "../../core/workbook/address";
import { listCells } from "../../core/workbook/changed-cells";
import { count } from "./count";

/* What is about to be written, and the repairs that ask for it. */

export const repairs = {
  one: "Perbaiki…",
  all: (repairs: number) => `Perbaiki semua (${count(repairs)})…`,
  allNamed: (repairs: number, title: string) => `Perbaiki semua (${count(repairs)}): ${title}`,
  allCertain: (repairs: number) => `Perbaiki semua yang pasti (${count(repairs)})…`,
  certainHint:
    "Hanya yang tidak perlu diputuskan siapa pun. Semuanya diperlihatkan dahulu dan dapat diurungkan.",
  certain: "pasti: tidak ada yang perlu diputuskan",
  proposal: "usulan: periksa dahulu apakah memang ini yang dimaksud",
  locked:
    "Tidak dapat diperbaiki dari sini: lembarnya dilindungi. Buka proteksinya (Tinjau > Buka Proteksi Lembar), lalu periksa lagi.",
  preview: (repairs: number, proposals: number) =>
    proposals === 0
      ? `Memperbaiki ${count(repairs)} temuan.`
      : `Memperbaiki ${count(repairs)} temuan; ${count(proposals)} di antaranya usulan, periksa dahulu.`,
  contested: (repairs: number) =>
    `${count(repairs)} lainnya tidak ikut: perbaikannya menyangkut sel yang sama dengan isi berbeda, jadi pilih salah satu di rinciannya.`,
  style: "Angka ditulis sebagai",
  styles: { biasa: "rumus biasa", renstra: "fungsi Renstra", nilai: "nilai" },
  written: (cells: number) => `${count(cells)} sel diperbaiki.`,
  gone: (findings: number) => `${count(findings)} temuan hilang.`,
  left: (findings: number, cell: string, apa: string) =>
    `${count(findings)} temuan masih ada, antara lain di ${cell}: ${apa}`,
} as const;

export const preview = {
  write: "Tulis",
  changes: "Sel yang akan ditulis",
  empty: "(kosong)",
  becomes: "menjadi",
  overwrites: (cells: number) => `${count(cells)} sel yang sudah berisi akan diganti.`,
  more: (more: number) => `dan ${count(more)} sel lain`,
  undone: "Isi sel dikembalikan.",
  leftOut: (cells: readonly Address[]) =>
    cells.length === 0
      ? ""
      : ` ${count(cells.length)} sel di antaranya tidak ditulis karena barisnya berubah sejak dibaca: ${listCells(cells)}.`,
  notUndone: (cells: readonly Address[]) =>
    cells.length === 0
      ? ""
      : ` ${count(cells.length)} sel tidak dikembalikan karena barisnya berubah sejak ditulis: ${listCells(cells)}.`,
  changedMeanwhile:
    "Tidak ditulis: isi sel atau barisnya berubah sejak dilihat. Lihat dahulu lembarnya, lalu ulangi dari awal.",
} as const;

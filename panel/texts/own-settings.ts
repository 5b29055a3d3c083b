import type { RuleLevel } from "../../core/report/check-settings";
import { count } from "./count";

/* What a person decides in one workbook: findings set aside, levels of rules, the direction of indicators. */

export const ignore = {
  open: "Abaikan…",
  reason: "Alasan mengabaikan (wajib)",
  reasonMissing: "Tulis alasannya dahulu, cukup beberapa kata.",
  suggestions: ["Sudah benar menurut dokumen resmi", "Ketentuan daerah", "Diperbaiki pada perubahan Renstra"],
  suggestionsLabel: "Contoh alasan",
  submit: "Abaikan temuan",
  done: "Temuan diabaikan.",
  restored: "Temuan dikembalikan.",
  title: (ignored: number) => `Diabaikan (${count(ignored)})`,
  reasonOf: "Alasan",
  restore: "Kembalikan",
  restoreNamed: (apa: string) => `Kembalikan: ${apa}`,
  outdatedTitle: (outdated: number) => `Abaikan yang tidak berlaku lagi (${count(outdated)})`,
  outdatedHint: "Temuannya sudah tidak ada: sudah diperbaiki, atau barisnya dihapus.",
  remove: "Hapus",
  removeNamed: (apa: string) => `Hapus: ${apa}`,
  removeAll: "Hapus semua yang tidak berlaku",
} as const;

export const rules = {
  open: "Tingkat aturan…",
  level: "Aturan ini, di buku kerja ini",
  levels: {
    error: "Galat",
    warning: "Peringatan",
    info: "Info",
    mati: "Matikan",
  } satisfies Record<RuleLevel, string>,
  asDeclared: (level: string) => `${level} (semula)`,
  offHint:
    "Aturan yang dimatikan tidak diperiksa. Putusan tetap menyebutnya, dan aturan dapat dikembalikan di bawah daftar temuan.",
  save: "Simpan dan periksa",
  off: "Aturan dimatikan di buku kerja ini.",
  changed: (level: string) => `Tingkat aturan di buku kerja ini: ${level}.`,
  restored: "Aturan kembali seperti semula.",
  title: (rules: number) => `Aturan yang diubah (${count(rules)})`,
  hint: "Hanya di buku kerja ini, dan berlaku bagi siapa pun yang memeriksanya.",
  restore: "Kembalikan",
  restoreNamed: (title: string) => `Kembalikan aturan: ${title}`,
  semula: (level: string) => `(semula ${level})`,
} as const;

export const polaritas = {
  open: "Arah indikator…",
  label: (indikator: string) => `Indikator "${indikator}"`,
  choices: { positif: "Makin tinggi makin baik", negatif: "Makin rendah makin baik" },
  byName: "Menurut namanya",
  term: "Arah indikator",
  save: "Simpan dan periksa",
  saved: "Arah indikator ditetapkan di buku kerja ini.",
  restored: "Arah indikator dibaca dari namanya lagi.",
  title: (indikator: number) => `Arah indikator yang ditetapkan (${count(indikator)})`,
  hint: "Berlaku bagi indikator ini di semua tabel, dan dipakai pula oleh Isi rumus.",
  restoreNamed: (indikator: string) => `Kembalikan arah: ${indikator}`,
} as const;

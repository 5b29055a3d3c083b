import { importSteps, type Entry, type ImportOptions, type ImportResult } from "../../../core/nomenklatur";
import { Sheet } from "../../../core/workbook/sheet";
import { plainSheet, type CellValue } from "../../../core/workbook/snapshot";

/** A sheet typed as text: a row a line, cells parted by "|". Digits are a number, behind an apostrophe a text. */
export function sheet(text: string): Sheet {
  const rows = text.split("\n").map((line) => line.split("|").map((cell) => valueOf(cell.trim())));
  return new Sheet(plainSheet("Sheet1", rows));
}

function valueOf(text: string): CellValue {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

export function importList(text: string, options: Partial<ImportOptions> = {}): ImportResult {
  return finish(sheet(text), options);
}

export function finish(list: Sheet, options: Partial<ImportOptions> = {}): ImportResult {
  const steps = importSteps(list, { judul: "Daftar 2023", tahun: 2023, sumber: "daftar.xlsx", ...options });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export type Imported = Extract<ImportResult, { kind: "berhasil" }>;

/** The same for a list that must be sound enough to be read. */
export function imported(text: string, options: Partial<ImportOptions> = {}): Imported {
  const result = importList(text, options);
  if (result.kind === "gagal") throw new Error(result.apa);
  return result;
}

/** An entry of kabupaten/kota with blanks where nothing is said. */
export function entry(kode: string, nama: string, more: Partial<Entry> = {}): Entry {
  const levels = ["urusan", "bidang", "program", "", "kegiatan", "sub kegiatan"] as const;
  const level = levels[kode.split(".").length - 1] || "urusan";
  const blank = {
    kinerja: "",
    indikator: "",
    satuan: "",
    jenis: ["kabupaten/kota"] as const,
    sebelumnya: [],
  };
  return { kode, level, nama, ...blank, ...more };
}

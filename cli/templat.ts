import { readFile, writeFile } from "node:fs/promises";
import { kodePada } from "../core/kode/kode";
import { Nomenklatur, packContoh, type Pack } from "../core/nomenklatur";
import { periodIn, type Period } from "../core/numbers/years";
import type { Regime } from "../core/tables/kind";
import {
  EMPTY_SOURCE,
  findTemplate,
  REGIMES,
  simpulFromNomenklatur,
  templateSheet,
  templatesOf,
  type Source,
  type TemplateOptions,
} from "../core/templates";
import { HostError } from "../core/workbook/host";
import { readListFile } from "../xlsx/list-file";
import { newWorkbook } from "../xlsx/new-workbook";
import type { ExitCode, Output } from "./options";
import { sentenceOf } from "./sentence";

export interface TemplatArguments {
  /** The file to write; null where none was named. */
  readonly out: string | null;
  /** "2025-2029". */
  readonly periode: string;
  /** "2/2025" or "86/2017". */
  readonly rezim: string;
  /** Codes of programs, parted by commas; "" for empty tables. */
  readonly program: string;
  readonly lists: readonly string[];
}

/** Writes a new workbook with the named tables. Never over a file that is there. */
export async function makeTemplates(
  names: readonly string[],
  given: TemplatArguments,
  output: Output,
): Promise<ExitCode> {
  try {
    if (names.length === 0) {
      output.print(listing());
      return 0;
    }
    const out = given.out ?? refuse("Sebutkan berkas yang akan dibuat: --out BERKAS.xlsx");
    const regime = regimeOf(given.rezim);
    const found = names.map((name) => findTemplate(name, regime) ?? refuse(unknown(name)));
    const options = { period: periodOf(given.periode), source: await sourceOf(given) };
    const sheets = found.map(({ template, regime: own }) =>
      templateSheet(template, { ...FIXED, ...options, regime: own }),
    );
    await writeFile(out, newWorkbook(sheets), { flag: "wx" });
    output.print(`${out}: ${sheets.map(({ name }) => name).join(", ")}`);
    return 0;
  } catch (error) {
    output.complain(given.out !== null && isThere(error) ? THERE(given.out) : sentenceOf(error));
    return 2;
  }
}

/** A file is opened by programs that do not know our functions. */
const FIXED = {
  perangkatDaerah: "",
  kode: "satu sel",
  formulas: { style: "biasa", prefix: "RENSTRA." },
} satisfies Partial<TemplateOptions>;

function refuse(sentence: string): never {
  throw new HostError(sentence);
}

function listing(): string {
  const lines = REGIMES.flatMap((regime) => [
    regime === "2/2025" ? "Inmendagri 2/2025 (bawaan)" : "Permendagri 86/2017 (--rezim 86/2017)",
    ...templatesOf(regime).map(
      ({ id, nomor, judul }) => `  ${id.padEnd(22)} ${(nomor[regime] ?? "").padEnd(7)} ${judul}`,
    ),
    "",
  ]);
  return ["Tabel yang dapat dibuat:", "", ...lines].join("\n").trimEnd();
}

const unknown = (name: string): string =>
  `Tabel "${name}" tidak dikenal. Jalankan perintah templat tanpa nama untuk melihat semua tabel.`;

function regimeOf(text: string): Regime {
  return (
    REGIMES.find((regime) => regime === text) ??
    refuse(`Rezim "${text}" tidak dikenal: pilih ${REGIMES.join(" atau ")}.`)
  );
}

function periodOf(text: string): Period {
  return periodIn(text) ?? refuse(`Periode "${text}" tidak terbaca. Tulis seperti 2025-2029.`);
}

async function sourceOf({ program, lists }: TemplatArguments): Promise<Source | null> {
  const programs = program
    .split(",")
    .map((kode) => kode.trim())
    .filter((kode) => kode !== "");
  if (programs.length === 0) return null;
  const packs: Pack[] = [];
  for (const file of lists) packs.push(await readListFile(await readFile(file), file));
  const nomenklatur = new Nomenklatur(packs.length > 0 ? packs : [packContoh()], { jenis: "kabupaten/kota" });
  // Program 01 is in the lists once for all bidang: the bidang must be one that they know.
  const missing = programs.filter(
    (kode) =>
      nomenklatur.find(kode)?.level !== "program" || !nomenklatur.find(kodePada(kode, "bidang") ?? ""),
  );
  if (missing.length > 0)
    refuse(
      `Program ${missing.join(", ")} tidak ada dalam daftar nomenklatur yang dimuat. ` +
        "Periksa kodenya, atau sebutkan daftar lengkap dengan --nomenklatur BERKAS.",
    );
  return { ...EMPTY_SOURCE, simpul: simpulFromNomenklatur(nomenklatur, programs) };
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EEXIST";
const THERE = (out: string): string =>
  `${out} sudah ada dan tidak ditimpa. Pilih nama lain untuk --out, atau hapus dahulu berkas itu.`;

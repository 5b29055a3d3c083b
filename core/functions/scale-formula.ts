import { stepOf, type Scale, type Step } from "../numbers/scale";
import { FunctionError } from "./error";
import type { Parameter, PlainValue } from "./function";
import { firstTrue, quoted, unlessBlank } from "./plain-text";

/** What the functions that put a value on a scale of marks have in common. */

export const KELUARAN = {
  name: "keluaran",
  kind: "pilihan",
  choices: ["huruf", "sebutan", "lengkap"],
  default: "huruf",
  description: 'huruf: "BB"; sebutan: "Sangat Baik"; lengkap: "BB (Sangat Baik)"',
} as const satisfies Parameter;

export type Keluaran = (typeof KELUARAN)["choices"][number];

/** A scale as functions use it: with the least value that it takes, and the decimals that count; null for all. */
export interface Penilaian {
  readonly scale: Scale;
  readonly least: number;
  readonly decimals: number | null;
}

/** #NUM! for a value below the least or above 100. */
export function nilaiLuar(nilai: number, least: number): FunctionError | null {
  return nilai < least || nilai > 100
    ? new FunctionError("#NUM!", `nilai harus ${String(least)} sampai 100`)
    : null;
}

export function sebut(nilai: number, scale: Scale, keluaran: Keluaran): string {
  return printStep(stepOf(nilai, scale), keluaran);
}

/** The same as a formula, with nilaiLuar as #N/A. */
export function rumusSkala(
  nilai: PlainValue,
  { scale, least, decimals }: Penilaian,
  keluaran: Keluaran,
): string {
  const rounded = decimals === null ? nilai.text : `ROUND(${nilai.text},${String(decimals)})`;
  const sign = scale.begins === "at" ? ">=" : ">";
  const steps = scale.steps.map((step) => [step.limit, quoted(printStep(step, keluaran))] as const);
  const [, lowest = '""'] = steps.at(-1) ?? [];
  const marks = firstTrue(
    steps.slice(0, -1).map(([limit, text]) => [`${rounded}${sign}${String(limit)}`, text]),
    lowest,
  );
  return unlessBlank([nilai], `IF(OR(${rounded}<${String(least)},${rounded}>100),NA(),${marks})`);
}

function printStep({ huruf, sebutan }: Step, keluaran: Keluaran): string {
  if (keluaran === "lengkap") return `${huruf} (${sebutan})`;
  return keluaran === "huruf" ? huruf : sebutan;
}

import { parsePosition } from "../workbook/address";
import type { CustomFunction, Parameter } from "./function";

/**
 * Why a name cannot serve in both hosts; [] for a sound one. Excel refuses short names and cell addresses (IKU1 is
 * one), Sheets refuses points and hides a name that ends in "_".
 */
export function nameFaults(name: string): string[] {
  const faults: string[] = [];
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) faults.push("bukan huruf besar, angka, dan garis bawah");
  if (name.endsWith("_")) faults.push("berakhir dengan garis bawah");
  if (name.replace(/[^A-Z]/g, "").length < 3) faults.push("kurang dari tiga huruf");
  if (parsePosition(name) || /^R\d*C\d*$/.test(name)) faults.push("terbaca sebagai alamat sel");
  return faults;
}

/** What is wrong in a declaration; [] for a sound one. */
export function declarationFaults({ name, parameters }: CustomFunction): string[] {
  const names = parameters.map((parameter) => parameter.name);
  const firstOptional = parameters.findIndex(isOptional);
  const faults = [...nameFaults(name), ...parameters.flatMap(parameterFaults)];
  if (new Set(names).size < names.length) faults.push("nama parameter ganda");
  if (firstOptional >= 0 && !parameters.slice(firstOptional).every(isOptional))
    faults.push("parameter wajib sesudah parameter opsional");
  return faults;
}

export function isOptional(parameter: Parameter): boolean {
  return parameter.default !== undefined;
}

function parameterFaults(parameter: Parameter): string[] {
  const faults: string[] = [];
  if (!/^[a-z][a-z0-9_]*$/.test(parameter.name)) faults.push(`nama parameter ${parameter.name}`);
  if (parameter.kind === "pilihan" && typeof parameter.default === "string")
    if (!parameter.choices.includes(parameter.default)) faults.push(`nilai baku ${parameter.name}`);
  return faults;
}

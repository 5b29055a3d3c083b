import type { CustomFunction, Parameter } from "../core/functions/function";
import { isOptional } from "../core/functions/name";
import { sentence } from "./markdown";
import { SERVER_FUNCTION } from "../sheets-addon/names";
import { MENU_ITEMS } from "../sheets-addon/server/menu-items";

/** The variable of the server's bundle; the functions below are all that Apps Script sees of it. */
export const LIBRARY = "__renstra";

/** A top-level function that hands its call on to the bundle. */
interface Stub {
  readonly name: string;
  readonly parameters: readonly string[];
  /** What it returns, as an expression. */
  readonly body: string;
  /** Lines of its JSDoc. */
  readonly doc: readonly string[];
}

/**
 * The text of the global functions of the Google Sheets add-on: triggers, menu items, the sidebar's door, and the custom
 * functions with the JSDoc that Sheets shows as help. Apps Script finds only top-level declarations, with their own
 * parameters and comments, so they stand behind the bundle and outside of what minimizes it.
 */
export function functionStubs(functions: readonly CustomFunction[]): string {
  return [...ENTRY_POINTS, ...MENU_STUBS, ...functions.map(customFunction)].map(printStub).join("\n");
}

const ENTRY_POINTS: readonly Stub[] = [
  {
    name: "onOpen",
    parameters: [],
    body: `${LIBRARY}.addMenu()`,
    doc: ["Menambahkan menu. Google memanggilnya saat spreadsheet dibuka."],
  },
  {
    name: "onInstall",
    parameters: [],
    body: `${LIBRARY}.addMenu()`,
    doc: ["Menambahkan menu begitu add-on dipasang."],
  },
  {
    name: "onEdit",
    parameters: [],
    body: `${LIBRARY}.noteEdit()`,
    doc: ["Mencatat kapan terakhir ada sel yang diubah, agar panel dapat menyarankan periksa ulang."],
  },
  {
    name: SERVER_FUNCTION,
    parameters: ["pertanyaan"],
    body: `${LIBRARY}.answer(pertanyaan)`,
    doc: ["Menjawab panel.", "@param {string} pertanyaan JSON", "@return {string} JSON"],
  },
];

const MENU_STUBS: readonly Stub[] = MENU_ITEMS.map(({ title, handler, action }) => ({
  name: handler,
  parameters: [],
  body: `${LIBRARY}.runMenuItem(${JSON.stringify(action)})`,
  doc: [`Menu: ${title}.`],
}));

/** `arguments` tells what was filled in: an argument too many must not be ignored in silence. */
function customFunction(fn: CustomFunction): Stub {
  const { name, summary, formula, parameters, result, usage } = fn;
  return {
    name: `RENSTRA_${name}`,
    parameters: parameters.map((parameter) => parameter.name),
    body: `${LIBRARY}.compute(${JSON.stringify(name)}, arguments)`,
    doc: [
      `${summary} Isi dengan rentang untuk satu kolom sekaligus: =RENSTRA_${name}(${usage})`,
      `Rumus: ${sentence(formula)}`,
      ...parameters.map(parameterLine),
      `@return {${RESULT_TYPES[result.kind]}} ${result.description}`,
      "@customfunction",
    ],
  };
}

/** Ranges arrive as rows; a scalar parameter takes them too. */
const TYPES: Record<Parameter["kind"], string> = {
  angka: "number|number[][]",
  teks: "string|string[][]",
  kode: "string|string[][]",
  nilai: "any",
  pilihan: "string|string[][]",
  "rentang-angka": "number[][]",
  "rentang-baris": "number[][]",
  "rentang-teks": "string[][]",
  "rentang-kode": "string[][]",
  "rentang-nilai": "any[][]",
};

const RESULT_TYPES: Record<CustomFunction["result"]["kind"], string> = {
  angka: "number|number[][]",
  teks: "string|string[][]",
  nilai: "any",
};

function parameterLine(parameter: Parameter): string {
  const name = isOptional(parameter) ? `[${parameter.name}]` : parameter.name;
  const choices = parameter.kind === "pilihan" ? `: ${parameter.choices.join(" atau ")}` : "";
  const preset = parameter.default ?? null;
  const standard = preset === null ? "" : ` (bawaan ${String(preset)})`;
  return `@param {${TYPES[parameter.kind]}} ${name} ${parameter.description}${choices}${standard}`;
}

function printStub({ name, parameters, body, doc }: Stub): string {
  const lines = ["/**", ...doc.map((line) => ` * ${withoutCommentEnd(line)}`), " */"];
  return [...lines, `function ${name}(${parameters.join(", ")}) {`, `  return ${body};`, "}", ""].join("\n");
}

function withoutCommentEnd(line: string): string {
  return line.replace(/\*\//g, "* /").replace(/\s+/g, " ");
}

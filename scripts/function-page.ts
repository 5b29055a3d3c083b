import type {
  Certainty,
  CustomFunction,
  Example,
  ExampleArgument,
  Parameter,
} from "../core/functions/function";
import { isOptional } from "../core/functions/name";
import { printResult } from "../core/functions/print-result";
import { isErrorValue } from "../core/workbook/sheet";
import { code, sentence, table } from "./markdown";
import { plainExample } from "./plain-example";

const KINDS: Record<Parameter["kind"], string> = {
  angka: "angka",
  teks: "teks",
  kode: "kode",
  nilai: "angka atau teks",
  pilihan: "pilihan",
  "rentang-angka": "rentang angka",
  "rentang-teks": "rentang teks",
  "rentang-kode": "rentang kode",
  "rentang-nilai": "rentang angka atau teks",
  "rentang-baris": "rentang angka (baris dan kolom)",
};

const CERTAINTIES: Record<Certainty, string> = {
  pasti: "cocok dengan dokumen atau daftar resmi",
  mungkin: "dari sumber sekunder",
  praktik: "praktik, tanpa aturan tertulis",
};

/** The page of one custom function, in Markdown. */
export function functionPage(fn: CustomFunction): string {
  return [
    `# ${fn.name}`,
    '<!-- Dibuat oleh "npm run generate" dari core/functions. Jangan disunting di sini. -->',
    `${fn.summary} [Semua fungsi](../fungsi.md)`,
    table(
      ["", "Excel", "Google Sheets"],
      [
        ["Susunan", spelled("RENSTRA.", fn, signature(fn)), spelled("RENSTRA_", fn, signature(fn))],
        ["Untuk satu tabel", spelled("RENSTRA.", fn, fn.usage), spelled("RENSTRA_", fn, fn.usage)],
      ],
    ),
    table(["Argumen", "Jenis", "Keterangan"], fn.parameters.map(parameterRow)),
    `**Hasil**: ${fn.result.description}.`,
    `**Rumus**: ${sentence(fn.formula)}`,
    `**Sumber** (${CERTAINTIES[fn.certainty]}): ${sentence(fn.source)}`,
    "## Contoh",
    table(
      ["Rumus", "Hasil", "Asal"],
      fn.examples.map((example) => exampleRow(fn.name, example)),
    ),
    ...notes(fn),
    "## Rumus biasa",
    ...plainSection(fn),
  ].join("\n\n");
}

const spelled = (prefix: string, { name }: CustomFunction, args: string): string =>
  `\`=${prefix}${name}(${args})\``;

function signature({ parameters }: CustomFunction): string {
  return parameters
    .map((parameter) => (isOptional(parameter) ? `[${parameter.name}]` : parameter.name))
    .join("; ");
}

function parameterRow(parameter: Parameter): string[] {
  const choices = parameter.kind === "pilihan" ? `: ${parameter.choices.map(quoted).join(", ")}` : "";
  const preset = parameter.default ?? null;
  const optional = isOptional(parameter) ? " (boleh tidak diisi)" : "";
  const standard = preset === null ? optional : ` (bawaan ${printArgument(preset)})`;
  return [`\`${parameter.name}\``, KINDS[parameter.kind] + choices, parameter.description + standard];
}

function exampleRow(name: string, example: Example): string[] {
  const formula = `\`=RENSTRA.${name}(${example.args.map(printArgument).join("; ")})\``;
  const results = printResult(example).map((text) => (isErrorValue(text) ? `\`${text}\`` : text));
  return [formula, results.join(" · "), example.note];
}

/** What the signs in the examples mean, where they occur. */
function notes({ examples }: CustomFunction): string[] {
  const hasColumn = examples.some(({ args }) => args.some((argument) => Array.isArray(argument)));
  return [
    ...(hasColumn ? ["Tanda `{…; …}` adalah isi sebuah kolom atau baris."] : []),
    ...(examples.some(({ rest }) => rest)
      ? ["Tanda `·` memisahkan isi sel-sel yang terisi dari satu rumus."]
      : []),
  ];
}

function plainSection(fn: CustomFunction): string[] {
  const example = plainExample(fn);
  if (!example) return ["Tidak ada padanannya: bekukan menjadi nilai sebelum berkas dibuka tanpa add-in."];
  return [
    `\`${example.own}\` dapat diganti rumus biasa, yang dihitung tanpa add-in dan tidak membaca angka berupa teks${
      fn.fills === "rows" ? "; rumus sel pertamanya" : ""
    }:`,
    code(example.plain),
  ];
}

/** As one types it where the decimal mark is a comma; a column is an array constant. */
function printArgument(argument: ExampleArgument): string {
  if (Array.isArray(argument)) return `{${argument.map((cell) => printArgument(cell) || '""').join("; ")}}`;
  if (argument === null) return "";
  return typeof argument === "number" ? String(argument).replace(".", ",") : quoted(String(argument));
}

const quoted = (text: string): string => `"${text}"`;

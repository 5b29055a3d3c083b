import {
  TASKS,
  type Certainty,
  type CustomFunction,
  type Example,
  type ExampleArgument,
  type Parameter,
} from "../core/functions/function";
import { isOptional } from "../core/functions/name";
import { printNumber } from "../core/numbers/print";
import { isErrorValue } from "../core/workbook/sheet";
import { code, sentence, table } from "./markdown";

const KINDS: Record<Parameter["kind"], string> = {
  angka: "angka",
  teks: "teks",
  kode: "kode",
  pilihan: "pilihan",
  "rentang-angka": "rentang angka",
  "rentang-teks": "rentang teks",
  "rentang-kode": "rentang kode",
  "rentang-nilai": "rentang angka atau teks",
};

const CERTAINTIES: Record<Certainty, string> = {
  pasti: "cocok dengan dokumen atau daftar resmi",
  mungkin: "dari sumber sekunder",
  praktik: "praktik, tanpa aturan tertulis",
};

const INTRODUCTION = `# Fungsi

<!-- Dibuat oleh "npm run generate" dari core/functions. Jangan disunting di sini. -->

Fungsi-fungsi ini sama di Excel dan Google Sheets. Di Excel namanya diawali \`RENSTRA.\`, di Google Sheets \`RENSTRA_\`.

- **Satu rumus untuk satu kolom.** Isi argumen dengan rentang dan hasilnya mengisi seluruh kolom:
  \`=RENSTRA.CAPAIAN(D5:D90; E5:E90)\`. Di Google Sheets ini jauh lebih cepat daripada satu rumus setiap sel.
- **Pemisah argumen** adalah titik koma bila pengaturan wilayahnya Indonesia, dan koma bila Inggris (Amerika Serikat).
- **Angka berupa teks** dibaca seperti ditulis perencana: \`1.234.567,89\`, \`94%\`, \`13 Dokumen\`. Persen memakai skala
  0-100: 94% adalah 94. Sel angka berformat persen berisi 0,94; kalikan 100 dahulu.
- **Sel kosong**, \`-\`, dan \`N/A\` berarti tidak ada nilai, bukan nol: hasilnya kosong.
- **Kesalahan**: \`#VALUE!\` masukan tidak terbaca, \`#DIV/0!\` pembagi nol, \`#NUM!\` angka di luar batas, \`#N/A\` tidak
  dapat ditentukan. Kesalahan di dalam sel masukan diteruskan.

Tanda \`{…; …}\` pada contoh adalah isi sebuah kolom.`;

/** The page of all custom functions, in Markdown. */
export function functionDocs(functions: readonly CustomFunction[]): string {
  const index = TASKS.map((task) => taskIndex(task, functions));
  return [INTRODUCTION, "## Daftar", ...index, ...functions.map(functionSection)].join("\n\n");
}

function taskIndex(task: string, functions: readonly CustomFunction[]): string {
  const items = functions
    .filter((fn) => fn.task === task)
    .map(({ name, summary }) => `- [${name}](#${name.toLowerCase()}): ${summary}`);
  return [`**${task}**`, ...items].join("\n");
}

function functionSection(fn: CustomFunction): string {
  const signature = fn.parameters.map((parameter) =>
    isOptional(parameter) ? `[${parameter.name}]` : parameter.name,
  );
  return [
    `## ${fn.name}`,
    fn.summary,
    code(`=RENSTRA.${fn.name}(${fn.usage})`, `=RENSTRA_${fn.name}(${fn.usage})`),
    `Excel: \`=RENSTRA.${fn.name}(${signature.join("; ")})\`  \nGoogle Sheets: \`=RENSTRA_${fn.name}(${signature.join("; ")})\``,
    table(["Argumen", "Jenis", "Keterangan"], fn.parameters.map(parameterRow)),
    `**Hasil**: ${fn.result.description}.`,
    `**Rumus**: ${sentence(fn.formula)}`,
    `**Sumber** (${CERTAINTIES[fn.certainty]}): ${sentence(fn.source)}`,
    table(
      ["Contoh", "Hasil", "Asal"],
      fn.examples.map((example) => exampleRow(fn.name, example)),
    ),
  ].join("\n\n");
}

function parameterRow(parameter: Parameter): string[] {
  const choices = parameter.kind === "pilihan" ? `: ${parameter.choices.map(quoted).join(", ")}` : "";
  const preset = parameter.default ?? null;
  const optional = isOptional(parameter) ? " (boleh tidak diisi)" : "";
  const standard = preset === null ? optional : ` (bawaan ${printArgument(preset)})`;
  return [`\`${parameter.name}\``, KINDS[parameter.kind] + choices, parameter.description + standard];
}

function exampleRow(name: string, { args, result, decimals, note }: Example): string[] {
  const formula = `\`=RENSTRA.${name}(${args.map(printArgument).join("; ")})\``;
  return [formula, printResult(result, decimals), note];
}

/** As one types it where the decimal mark is a comma; a column is an array constant. */
function printArgument(argument: ExampleArgument): string {
  if (Array.isArray(argument)) return `{${argument.map((cell) => printArgument(cell) || '""').join("; ")}}`;
  if (argument === null) return "";
  return typeof argument === "number" ? String(argument).replace(".", ",") : quoted(String(argument));
}

function printResult(result: number | string, decimals?: number): string {
  if (typeof result === "number") return printNumber(result, decimals);
  if (isErrorValue(result)) return `\`${result}\``;
  return result === "" ? "(kosong)" : result;
}

const quoted = (text: string): string => `"${text}"`;

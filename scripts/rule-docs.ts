import { SEVERITY_WORDS } from "../core/report/summary";
import { readExample } from "../core/rules/example";
import type { Rule } from "../core/rules/rule";
import type { TableKind } from "../core/tables/kind";
import { columnLetters } from "../core/workbook/address";
import type { SheetSnapshot } from "../core/workbook/snapshot";
import { plain, sentence, table } from "./markdown";

const INTRODUCTION = `# Aturan

<!-- Dibuat oleh "npm run generate" dari core/rules. Jangan disunting di sini. -->

Inilah semua yang diperiksa. Setiap temuan menyebut aturannya, misalnya \`[kode-format]\`.

- **Tingkat**: galat harus dibetulkan sebelum Renstra diajukan, peringatan hampir pasti keliru, info perlu dilihat.
  Temuan yang kurang pasti diturunkan menjadi info. Di panel, pada rincian sebuah temuan, tingkat aturannya dapat diubah
  atau aturannya dimatikan untuk buku kerja itu saja; putusan menyebut berapa yang dimatikan atau diturunkan.
- **Arah indikator** (makin tinggi atau makin rendah makin baik) dibaca dari namanya, dan dapat ditetapkan di rincian
  temuan yang memakainya; ketetapan itu disimpan di buku kerja dan berlaku di semua tabelnya.
- **Kategori** adalah kelompoknya dalam keluaran \`--json\`.
- **Contoh** dijalankan setiap kali aturannya diuji. Sel yang dilaporkan bertanda **⚠**; pada contoh yang benar tidak ada
  temuan dari aturan itu.`;

/** The page of all rules, in Markdown. */
export function ruleDocs(rules: readonly Rule[], kinds: readonly TableKind[]): string {
  const index = table(["Aturan", "Yang seharusnya", "Tingkat", "Kategori"], rules.map(indexRow));
  const sections = rules.map((rule) => ruleSection(rule, kinds));
  return [INTRODUCTION, `## Daftar (${String(rules.length)})`, index, ...sections].join("\n\n");
}

function indexRow({ id, title, severity, category }: Rule): string[] {
  return [`[${id}](#${id})`, plain(title), SEVERITY_WORDS[severity], `\`${category}\``];
}

function ruleSection(rule: Rule, kinds: readonly TableKind[]): string {
  const { id, title, severity, category, why, source, tables, examples } = rule;
  const read = tables.map((table) => {
    const kind = kinds.find((candidate) => candidate.id === table);
    return `[${plain(kind?.title ?? table)}](tabel.md#${table})`;
  });
  return [
    `## ${id}`,
    `**${plain(sentence(title))}** Tingkat: ${SEVERITY_WORDS[severity]}; kategori: \`${category}\`.`,
    `**Mengapa**: ${plain(sentence(why))}`,
    `**Dasar**: ${plain(sentence(source))}`,
    `**Tabel yang dibaca**: ${read.join("; ")}.`,
    ...examples.salah.flatMap((text) => ["Contoh salah:", exampleSheets(text)]),
    ...examples.benar.flatMap((text) => ["Contoh benar:", exampleSheets(text)]),
  ].join("\n\n");
}

/** An example as its sheets look: letters above, row numbers at the left. */
function exampleSheets(text: string): string {
  const { snapshot, marked } = readExample(text);
  const filled = snapshot.sheets.filter(({ values }) => values.length > 0);
  return filled
    .flatMap((sheet) => {
      const isMarked = (row: number, column: number): boolean =>
        marked.some((cell) => cell.sheet === sheet.name && cell.row === row && cell.column === column);
      const name = filled.length > 1 ? [`Lembar "${plain(sheet.name)}":`] : [];
      return [...name, sheetTable(sheet, isMarked)];
    })
    .join("\n\n");
}

function sheetTable({ values }: SheetSnapshot, isMarked: (row: number, column: number) => boolean): string {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = values.map((cells, row) => [
    String(row + 1),
    ...columns.map((column) => {
      const text = plain(String(cells[column] ?? ""));
      return isMarked(row, column) ? `**${`⚠ ${text}`.trim()}**` : text;
    }),
  ]);
  return table(["", ...columns.map(columnLetters)], rows);
}

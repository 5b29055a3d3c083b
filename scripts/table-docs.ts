import { ROLE_WORDS } from "../core/tables/role-words";
import { isYearly, type ColumnRule, type Role, type TableKind } from "../core/tables/kind";
import { plain, table } from "./markdown";
import { patternWords } from "./pattern-words";

const INTRODUCTION = `# Tabel yang dikenali

<!-- Dibuat oleh "npm run generate" dari core/tables. Jangan disunting di sini. -->

Tabel dikenali dari judul kolomnya, bukan dari letaknya: nama lembar, kolom tambahan, judul bertingkat dengan sel
gabungan, judul yang berulang di setiap halaman, dan baris nomor kolom tidak mengganggu. Tabel yang tidak dikenali disebut
dalam hasil dan tidak diperiksa.

- Judul bertingkat dibaca dari atas ke bawah dan dibandingkan **sebagai huruf saja**: spasi, angka, tanda baca, dan huruf
  besar tidak berpengaruh. Karena itu \`Kode Rekening\` ditulis di bawah ini sebagai \`koderekening\`.
- \`…\` berarti boleh ada kata lain di antaranya. Kata itu biasanya cukup mengawali judul, atau menjadi bagian terbawahnya.
- Ejaan yang disebut hanyalah bentuk terpendek; kata tambahan yang lazim juga dikenali.
- Kolom **per tahun** ada sekali setiap tahun. Bila satu judul cocok dengan beberapa baris di bawah ini, baris teratas
  yang berlaku.`;

/** The page of all kinds of table, in Markdown. */
export function tableDocs(kinds: readonly TableKind[]): string {
  const index = table(
    ["Tabel", "Nama", "Kolom wajib"],
    kinds.map((kind) => [`[${kind.id}](#${kind.id})`, plain(kind.title), requirements(kind)]),
  );
  return [INTRODUCTION, "## Daftar", index, ...kinds.map(kindSection)].join("\n\n");
}

function kindSection(kind: TableKind): string {
  return [
    `## ${kind.id}`,
    `**${plain(kind.title)}.** Kolom wajib: ${requirements(kind)}.`,
    `Disebut dalam judul tabel atau nama lembar: ${listed(kind.names.flatMap(patternWords).map(tableName))}. ${nameWeight(kind)}`,
    table(["Kolom", "Isi", "Dikenali dari judul"], kind.columns.map(columnRow)),
  ].join("\n\n");
}

function nameWeight({ needsName }: TableKind): string {
  return needsName
    ? "Salah satunya harus ada, karena kolomnya saja sama dengan tabel lain."
    : "Sebutan ini tidak wajib, tetapi menentukan bila kolomnya cocok dengan lebih dari satu tabel.";
}

function requirements({ requires }: TableKind): string {
  const required = Object.entries(requires) as [Role, number][];
  return required
    .map(([role, count]) => (count > 1 ? `${role} (paling sedikit ${String(count)} kolom)` : role))
    .join(", ");
}

function columnRow({ role, heading }: ColumnRule): string[] {
  const meaning = isYearly(role) ? `${ROLE_WORDS[role]}, per tahun` : ROLE_WORDS[role];
  return [role, meaning, listed(patternWords(heading))];
}

const MOST_WORDS = 8;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => (word === "" ? "tahunnya saja" : `\`${word}\``));
  return shown.join(", ") + (words.length > MOST_WORDS ? ", dan sejenisnya" : "");
}

/** "tc27" is written "T-C.27". */
function tableName(word: string): string {
  return word.replace(/^tc(\d+)$/, "T-C.$1");
}

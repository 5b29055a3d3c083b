import { expect, it } from "vitest";
import { defineRule } from "../../core/rules/rule";
import { TABLE_KINDS } from "../../core/tables/kinds";
import { plain, table } from "../../scripts/markdown";
import { ruleDocs } from "../../scripts/rule-docs";

const contoh = defineRule({
  id: "contoh-aturan",
  category: "other",
  severity: "warning",
  title: "Bintang * dan <b>tag</b> adalah teks",
  why: "Karena begitu.",
  source: "Praktik",
  tables: ["iku"],
  examples: {
    salah: [
      `No | Indikator
       1 | * A_b_c [x](y)
       == Lain
       | *`,
    ],
    benar: ["No | Indikator"],
  },
  check: () => [],
});

it("draws examples as sheets, with the marked cells shown and their texts left as texts", () => {
  const section = ruleDocs([contoh], TABLE_KINDS).split("## contoh-aturan\n")[1];
  expect(section?.trim().split("\n")).toEqual([
    "**Bintang \\* dan &lt;b&gt;tag&lt;/b&gt; adalah teks.** Tingkat: peringatan; kategori: `other`.",
    "",
    "**Mengapa**: Karena begitu.",
    "",
    "**Dasar**: Praktik.",
    "",
    "**Tabel yang dibaca**: [Indikator kinerja utama (IKU)](tabel.md#iku).",
    "",
    "Contoh salah:",
    "",
    'Lembar "Lembar1":',
    "",
    "|  | A | B |",
    "| --- | --- | --- |",
    "| 1 | No | Indikator |",
    "| 2 | 1 | **⚠ A\\_b\\_c \\[x\\](y)** |",
    "",
    'Lembar "Lain":',
    "",
    "|  | A | B |",
    "| --- | --- | --- |",
    "| 1 |  | **⚠** |",
    "",
    "Contoh benar:",
    "",
    "|  | A | B |",
    "| --- | --- | --- |",
    "| 1 | No | Indikator |",
  ]);
});

it("keeps bars and line breaks of a text inside its cell", () => {
  expect(table(["a"], [[plain("x|y\nz & $1$")]])).toBe("| a |\n| --- |\n| x\\|y z &amp; &#36;1&#36; |");
});

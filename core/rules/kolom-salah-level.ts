import { splitKodeNama } from "../kode/split";
import { splitUnit } from "../numbers/unit";
import type { Row, Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** S9: a program stands in the column of programs, an indicator in the column of indicators. */
export const kolomSalahLevel = defineRule({
  id: "kolom-salah-level",
  category: "other",
  severity: "error",
  title: "Isi sel sesuai dengan kolomnya",
  why: "Sel yang tergeser satu kolom membuat indikator terbaca sebagai output dan program sebagai indikator; hubungan antartabel putus.",
  source: "Makna kolom pada tabel perumusan dan tabel pendanaan.",
  tables: ["perumusan-program", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | | | *Tingkat Kemiskinan (%) | *1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL |
       | Meningkatnya layanan | Meningkatnya pemberdayaan | | Persentase PSKS (%) | 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL`,
    ],
    benar: [
      `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | | | Jumlah layanan yang meningkat | Tingkat Kemiskinan (%) | 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL
       | Meningkatnya layanan | Meningkatnya pemberdayaan (PSKS) | | Persentase PSKS 2.5 ke atas (%) | 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL`,
    ],
  },
  *check(plan) {
    for (const table of plan.tables) {
      if (!table.has("indikator") || table.has("rumus")) continue;
      for (const row of table.dataRows) {
        const wrong = misplaced(table, row);
        if (wrong.length > 0) yield draft(table, wrong);
      }
    }
  },
});

const MEASURE = /^(jumlah|persentase|presentase|indeks|tingkat|nilai|rasio|cakupan)\b/i;

/** A measure with its unit under Outcome or Output; a code with its name under Indikator. */
function misplaced(table: Table, row: Row): Cell[] {
  const statements = [...table.cells(row, "outcome"), ...table.cells(row, "output")];
  const measures = statements.filter(({ text }) => MEASURE.test(text) && splitUnit(text).unit !== "");
  const codes = table.cells(row, "indikator").filter(({ text }) => isProgram(text));
  return [...measures, ...codes];
}

function isProgram(text: string): boolean {
  const split = splitKodeNama(text);
  return split !== null && split.nama !== "" && split.reading.kind === "kode" && split.written.length >= 6;
}

function draft(table: Table, wrong: readonly Cell[]): FindingDraft {
  const texts = wrong.map(({ text }) => `"${quote(text)}"`).join(" dan ");
  return {
    cells: wrong,
    apa: `${texts} berdiri di kolom yang bukan miliknya.`,
    perbaikan: "Geser ke kolom yang benar: ukuran ke kolom indikator, kode dan nama ke kolom program.",
    observed: wrong.map(({ text }) => text).join("; "),
    expected: "isi menurut judul kolom",
    subject: `${table.kind.id}|${wrong[0]?.text ?? ""}|kolom`,
  };
}

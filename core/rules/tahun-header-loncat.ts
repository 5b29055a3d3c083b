import { printYears } from "../numbers/print";
import { sectionYears } from "../plan/table-years";
import type { Plan } from "../plan/plan";
import { YEARLY_ROLES, type YearlyRole } from "../tables/kind";
import type { Section, Table } from "../tables/table";
import { formatAddress, type Address } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { yearEdit } from "./shared/heading-years";

/** Y1: the years of a heading follow each other, and a repeated heading repeats them. */
export const tahunHeaderLoncat = defineRule({
  id: "tahun-header-loncat",
  category: "year-mismatch",
  severity: "error",
  title: "Tahun pada kepala tabel berurutan dan sama di setiap halaman",
  why: "Bila kepala tabel halaman pertama dan berikutnya berbeda tahun, target dan pagu sebagian program terbaca pada tahun yang salah.",
  source: "Logika: satu tabel satu periode.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "pencapaian-kinerja",
    "anggaran-realisasi",
  ],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target | | Target | | Target |
       | | | *2025 | | *2026 | | *2027 |
       | | | Target | Rp | Target | Rp | Target | Rp
       1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000 | 80 | 1.000.000
       Kode | Program / Kegiatan | Indikator | Target | | Target | | Target |
       | | | 2026 | | 2027 | | 2028 |
       | | | Target | Rp | Target | Rp | Target | Rp
       1.06.04 | PROGRAM B | Persentase PPKS | 80 | 1.000.000 | 80 | 1.000.000 | 80 | 1.000.000`,
      `Tujuan | Sasaran | Indikator | Target 2026 | *Target 2028 | Target 2029
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82`,
    ],
  },
  *check(plan) {
    for (const table of plan.tables) {
      yield* jumps(table);
      yield* disagreements(plan, table);
    }
  },
});

function rolesOf(table: Table): YearlyRole[] {
  return YEARLY_ROLES.filter((role) => table.slots(role).length > 1);
}

/** The heading cells that name the years of a section; a merged one counts once. */
function yearCells(table: Table, section: Section, role: YearlyRole): Address[] {
  const cells = section.columns
    .filter((column) => column.role === role && column.path.year !== null)
    .flatMap((column) => {
      const depth = column.path.texts
        .map((text) => text.includes(String(column.path.year)))
        .lastIndexOf(true);
      const at = column.headingCells[depth];
      return at ? [{ sheet: table.sheet.name, row: at.row, column: at.column }] : [];
    });
  return cells;
}

function* jumps(table: Table): Generator<FindingDraft> {
  const told = new Set<string>();
  for (const section of table.sections) {
    for (const role of rolesOf(table)) {
      const years = sectionYears(section, role);
      const index = years.findIndex(
        (year, slot) =>
          slot > 0 && year !== null && years[slot - 1] !== null && year !== (years[slot - 1] ?? 0) + 1,
      );
      const cell = index < 0 ? undefined : yearCells(table, section, role)[index];
      if (!cell || told.has(`${String(cell.row)},${String(cell.column)}`)) continue;
      told.add(`${String(cell.row)},${String(cell.column)}`);
      const expected = String((years[index - 1] ?? 0) + 1);
      yield {
        cells: [cell],
        apa: `Tahun pada kepala tabel meloncat: ${years.map(String).join(", ")}.`,
        perbaikan: `Setelah ${String(years[index - 1])} seharusnya ${expected}.`,
        observed: String(years[index]),
        expected,
        subject: `${table.kind.id}|tahun ${role}`,
        fix: onwardFix(table, section, role),
      };
    }
  }
}

/** All years counted on from the first one; a proposal, for a column may be missing instead. */
function onwardFix(table: Table, section: Section, role: YearlyRole): Fix | null {
  const [years, cells] = [sectionYears(section, role), yearCells(table, section, role)];
  const [first] = years;
  if (!first || cells.length !== years.length) return null;
  const edits = cells.flatMap((at, slot) => {
    const [from, to] = [years[slot], first + slot];
    return from && from !== to ? [yearEdit(table.sheet, at, [from, to])] : [];
  });
  return fixOf(edits, false);
}

function* disagreements(plan: Plan, table: Table): Generator<FindingDraft> {
  const [role] = rolesOf(table).filter((each) => each === "pagu" || each === "target");
  if (!role || table.sections.length < 2) return;
  const right = resolvedYears(plan, table);
  const fits = (section: Section): boolean => sectionYears(section, role).join() === right.join();
  const model = table.sections.find(fits);
  for (const section of table.sections) {
    const years = sectionYears(section, role);
    if (fits(section) || years.every((year) => year === null) || !model) continue;
    yield {
      cells: yearCells(table, section, role),
      related: yearCells(table, model, role),
      apa: `Kepala tabel di baris ${String(section.heading.range.top + 1)} menyebut ${printYears(years.flatMap((year) => year ?? []))}, sedangkan di baris ${String(model.heading.range.top + 1)} ${printYears(right.flatMap((year) => year ?? []))}, untuk kolom yang sama.`,
      perbaikan: `Samakan tahunnya. Menurut tabel lain di buku kerja ini yang benar tampaknya ${printYears(right.flatMap((year) => year ?? []))}.`,
      observed: years.map(String).join("; "),
      expected: right.map(String).join("; "),
      fix: sectionFix(table, section, right),
      subject: `${table.kind.id}|tahun kepala tabel`,
    };
  }
}

/** The years of all roles whose columns count as many; a proposal, for which of the headings is right is only likely. */
function sectionFix(table: Table, section: Section, right: readonly (number | null)[]): Fix | null {
  const edits = rolesOf(table).flatMap((role) => {
    const [years, cells] = [sectionYears(section, role), yearCells(table, section, role)];
    if (years.length !== right.length || cells.length !== right.length) return [];
    return cells.flatMap((at, slot) => {
      const [from, to] = [years[slot], right[slot]];
      return from && to && from !== to ? [yearEdit(table.sheet, at, [from, to])] : [];
    });
  });
  return fixOf([...new Map(edits.map((edit) => [formatAddress(edit), edit])).values()], false);
}

function resolvedYears(plan: Plan, table: Table): readonly (number | null)[] {
  const parts = [...plan.pendanaan, ...plan.daftar];
  return parts.find((part) => part.table === table)?.years ?? [];
}

import type { TableKindId } from "../../../core/tables/kinds";
import { text } from "../grid";
import type { TypedTable } from "../table";
import type { Damage, Defect } from "./damage";

/** Headings and captions. */
export const JUDUL: readonly Defect[] = [
  {
    what: "tahun kepala tabel meloncat",
    rules: ["tahun-header-loncat"],
    inject: (damage) => {
      if (damage.choices.kepalaBerulang) return null;
      const table = damage.generated.tables.find((each) => each.kind === "tujuan-sasaran");
      const heading = table?.headings[0];
      const column = heading?.columns.filter((each) => each.role === "target")[2];
      if (!table || !heading || !column?.shownYear) return null;
      for (let row = heading.top; row <= heading.bottom; row++) {
        const draft = table.grid.at(row, column.column);
        if (!draft || !String(draft.value).includes(String(column.shownYear))) continue;
        const value = String(draft.value).replace(String(column.shownYear), String(column.shownYear + 4));
        table.grid.set(row, column.column, {
          value: typeof draft.value === "number" ? Number(value) : value,
        });
        return { sheet: table.sheet, row, column: column.column };
      }
      return null;
    },
  },
  {
    what: "judul dari periode lain",
    rules: ["periode-judul-vs-tabel"],
    inject: (damage) => {
      const table = damage.generated.tables.find((each) => each.kind === "rencana-pendanaan");
      if (!table?.caption || damage.choices.tahun === "ke") return null;
      const { row, column } = table.caption;
      table.grid.set(
        row,
        column,
        text(String(table.grid.at(row, column)?.value).replace(/20\d\d(.*)20\d\d/, "2011$12015")),
      );
      return { sheet: table.sheet, row, column };
    },
  },
  {
    what: "nomor kolom ditulis dua kali",
    rules: ["nomor-kolom"],
    inject: (damage) => {
      const table = damage.generated.tables.find((each) => each.kind === "tujuan-sasaran");
      const heading = table?.headings[0];
      const [, before, column] = heading?.columns ?? [];
      if (!table || !heading || !before || !column) return null;
      if (!["(1)", "1", "01"].includes(damage.choices.nomorKolom)) return null;
      const at = { row: heading.bottom, column: column.column };
      table.grid.set(at.row, at.column, table.grid.at(at.row, before.column) ?? text("(2)"));
      return { sheet: table.sheet, ...at };
    },
  },
  {
    what: "nomor tabel IKU sama dengan tabel tujuan",
    rules: ["nomor-tabel-ganda"],
    inject: (damage) => {
      const [first, second] = (["tujuan-sasaran", "iku"] as const).map((kind) => numberLine(damage, kind));
      if (!first || !second) return null;
      second.grid.set(second.row, second.column, first.grid.at(first.row, first.column) ?? text(""));
      return { sheet: second.sheet, row: second.row, column: second.column };
    },
  },
];

/** The line above a table that holds its number. */
function numberLine(
  { generated, choices }: Damage,
  kind: TableKindId,
): (Pick<TypedTable, "grid" | "sheet"> & { readonly row: number; readonly column: number }) | null {
  const table = generated.tables.find((each) => each.kind === kind);
  const above = { nomor: 1, panjang: 3, "tanpa nomor": null }[choices.judul];
  if (!table?.caption || above === null) return null;
  return {
    grid: table.grid,
    sheet: table.sheet,
    row: table.caption.row - above,
    column: table.caption.column,
  };
}

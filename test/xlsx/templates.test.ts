import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../core/report/check-workbook";
import { REGIMES, templateSheet, templatesOf } from "../../core/templates";
import { formatPosition } from "../../core/workbook/address";
import type { NewSheet } from "../../core/workbook/new-sheet";
import { Sheet } from "../../core/workbook/sheet";
import { newWorkbook } from "../../xlsx/new-workbook";
import { readWorkbook } from "../../xlsx/read";
import { SOURCE } from "../core/templates/source";
import { ARITHMETIC, COMPUTED, typed } from "../core/templates/typed";
import { hasLibreOffice, throughLibreOffice } from "./libreoffice";

const NUMBERS = [120, 450, 80, 99, 1250, 7, 340, 61, 905, 33, 218];

function sheetsOf(regime: (typeof REGIMES)[number], fill: (sheet: NewSheet) => NewSheet): NewSheet[] {
  return templatesOf(regime).map((template) => {
    const sheet = templateSheet(template, {
      regime,
      period: regime === "86/2017" ? { first: 2021, last: 2026 } : { first: 2025, last: 2029 },
      perangkatDaerah: "",
      kode: "satu sel",
      formulas: { style: "biasa", prefix: "RENSTRA." },
      source: SOURCE,
    });
    return COMPUTED.includes(template.id) ? fill(sheet) : sheet;
  });
}

describe.each(REGIMES)("a workbook of all tables of %s", (regime) => {
  it("comes back from its file as it was made", async () => {
    const sheets = sheetsOf(regime, (sheet) => sheet);
    const { plan, findings } = checkWorkbook(await readWorkbook(newWorkbook(sheets), "baru.xlsx"));
    expect(plan.unrecognised).toEqual([]);
    expect(plan.tables.map(({ kind }) => kind.id)).toEqual(templatesOf(regime).map(({ kind }) => kind));
    expect(plan.regime).toBe(regime);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.skipIf(!hasLibreOffice)(
    "computes to what we say in LibreOffice, and is sound there",
    async () => {
      const sheets = sheetsOf(regime, (sheet) => typed(sheet, NUMBERS));
      const read = await readWorkbook(throughLibreOffice(newWorkbook(sheets)), "dihitung.xlsx");
      const differing = sheets.flatMap((sheet) =>
        differences(sheet, new Sheet(sheetNamed(read, sheet.name))),
      );
      expect(differing).toEqual([]);
      const { findings } = checkWorkbook(read);
      const wrong = findings.filter(
        ({ category, severity }) => ARITHMETIC.includes(category) && severity !== "info",
      );
      expect(wrong.map(({ rule, apa }) => `${rule}: ${apa}`)).toEqual([]);
    },
    60_000,
  );
});

function sheetNamed({ sheets }: Awaited<ReturnType<typeof readWorkbook>>, name: string) {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The cells whose formulas came to something else than we had said. */
function differences({ name, rows }: NewSheet, computed: Sheet): string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.formula === undefined || typeof cell.value !== "number") return [];
      const value = computed.value(row, column);
      return typeof value === "number" && Math.abs(value - cell.value) < 1e-6
        ? []
        : [`${name}!${formatPosition({ row, column })}: ${String(value)}, not ${String(cell.value)}`];
    }),
  );
}

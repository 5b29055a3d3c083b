import { readFile } from "node:fs/promises";
import type * as fc from "fast-check";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { readWorkbook } from "../../xlsx/read";
import { damaged, oddWorkbooks } from "./odd-workbooks";

/** Where workbooks come from, and how many of a hundred: those that follow real ones take fifty times as long. */
export interface Source {
  readonly name: string;
  readonly share: number;
  readonly workbooks: fc.Arbitrary<WorkbookSnapshot>;
}

export async function sources(): Promise<Source[]> {
  const [dumai, tarakan] = await Promise.all(["dumai-2021-2026", "tarakan-2025-2029"].map(sample));
  return [
    { name: "cells by chance", share: 90, workbooks: oddWorkbooks },
    ...[dumai, tarakan].flatMap((workbook) =>
      workbook ? [{ name: `${workbook.name}, damaged`, share: 5, workbooks: damaged(workbook) }] : [],
    ),
  ];
}

async function sample(name: string): Promise<WorkbookSnapshot> {
  return readWorkbook(await readFile(`samples/${name}.xlsx`), name);
}

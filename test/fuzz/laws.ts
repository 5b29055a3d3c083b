import type * as fc from "fast-check";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { readSample, type Sample } from "../seeds/samples";
import { checkSurvives } from "./check-survives";
import { marksVanish } from "./marks-vanish";
import { damaged, oddWorkbooks, vastWorkbooks } from "./odd-workbooks";
import { repairsSettle } from "./repairs-settle";

/** What must hold for every workbook of a kind. */
export interface Law {
  readonly name: string;
  /** How many of a thousand runs: what follows real workbooks takes a hundred times as long as what is made by chance. */
  readonly share: number;
  readonly workbooks: fc.Arbitrary<WorkbookSnapshot>;
  /** What is wrong, one line each; [] where all is well. */
  troubles(workbook: WorkbookSnapshot): string[] | Promise<string[]>;
}

const real = async (sample: Sample): Promise<fc.Arbitrary<WorkbookSnapshot>> =>
  damaged(await readSample(sample));

export async function laws(): Promise<Law[]> {
  const [dumai, tarakan] = await Promise.all([real("dumai"), real("tarakan")]);
  const survives = "a check survives it and changes nothing";
  const settle = "what is certain is repaired once, nothing else is touched, and all comes back";
  return [
    { name: `cells by chance: ${survives}`, share: 854, workbooks: oddWorkbooks, troubles: checkSurvives },
    { name: `vast sheets: ${survives}`, share: 4, workbooks: vastWorkbooks, troubles: checkSurvives },
    { name: `damaged Dumai: ${survives}`, share: 16, workbooks: dumai, troubles: checkSurvives },
    { name: `damaged Tarakan: ${survives}`, share: 16, workbooks: tarakan, troubles: checkSurvives },
    {
      name: "cells by chance: marks come and go in three hosts, and nothing stays",
      share: 100,
      workbooks: oddWorkbooks,
      troubles: marksVanish,
    },
    { name: `damaged Dumai: ${settle}`, share: 5, workbooks: dumai, troubles: repairsSettle },
    { name: `damaged Tarakan: ${settle}`, share: 5, workbooks: tarakan, troubles: repairsSettle },
  ];
}

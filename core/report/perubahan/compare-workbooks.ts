import { joinPlan } from "../../plan/join";
import type { Plan } from "../../plan/plan";
import type { Assignment } from "../../tables/assignment";
import { recognise } from "../../tables/recognise";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { comparePlans } from "./compare-plans";
import type { Perubahan } from "./perubahan";

/** Two versions of one Renstra; what a person said that tables are holds for both. */
export function compareWorkbooks(
  lama: WorkbookSnapshot,
  baru: WorkbookSnapshot,
  assignments: readonly Assignment[] = [],
): Perubahan {
  const planOf = (workbook: WorkbookSnapshot): Plan =>
    joinPlan(workbook.name, recognise(workbook, assignments));
  return comparePlans(planOf(lama), planOf(baru));
}

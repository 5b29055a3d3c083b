import { compareActions, type CompareActions } from "../actions/compare";
import type { ActionContext } from "../actions/context";
import { gambarActions, type GambarActions } from "../actions/gambar";
import { laporanActions, type LaporanActions as ReportActions } from "../actions/laporan";

/* What leaves the office with the plan: report, comparison of versions, pictures. */

export { LaporanTab as Content } from "../laporan/laporan-tab";

export interface LaporanActions extends CompareActions, GambarActions, ReportActions {}

export function createActions(context: ActionContext, check: () => Promise<void>): LaporanActions {
  return { ...compareActions(context), ...gambarActions(context), ...laporanActions(context, check) };
}

import type { FungsiActions } from "../parts/fungsi";
import type { LaporanActions } from "../parts/laporan";
import type { NomenklaturActions } from "../parts/nomenklatur";
import { PARTS } from "../parts/parts-later";
import type { TabelActions } from "../parts/tabel";
import type { TemuanActions } from "../parts/temuan";
import { checkActions, type CheckActions } from "./check";
import type { ActionContext } from "./context";
import { later } from "./later";

/** All that the pane can do. */
export interface Actions
  extends CheckActions, TemuanActions, TabelActions, FungsiActions, NomenklaturActions, LaporanActions {
  /** What a file picker may offer to compare with: workbooks only where the host can read them. */
  readonly versionFiles: string;
}

/** Only what begins and ends a check is here from the start; every other action comes with its part of the pane. */
export function createActions(context: ActionContext): Actions {
  const check = checkActions(context);
  const tools = { context, check: check.check };
  return {
    ...check,
    versionFiles: context.readWorkbook ? ".xlsx,.json" : ".json",
    ...later(PARTS.temuan, TEMUAN, tools),
    ...later(PARTS.tabel, TABEL, tools),
    ...later(PARTS.fungsi, FUNGSI, tools),
    ...later(PARTS.nomenklatur, NOMENKLATUR, tools),
    ...later(PARTS.laporan, LAPORAN, tools),
  };
}

/** The names of all actions, which must be known before their code is; the compiler misses any that is not here. */
type Names<Own> = Readonly<Record<keyof Own, true>>;

const TEMUAN: Names<TemuanActions> = {
  ...{ ignore: true, restore: true, mark: true, unmark: true },
  ...{ select: true, visit: true, moveTo: true, step: true },
  ...{ setLevel: true, setPolaritas: true, previewRepairs: true, setRepairStyle: true },
  ...{ writePreview: true, dropPreview: true },
};
const TABEL: Names<TabelActions> = { assign: true, forget: true, addTemplate: true };
const FUNGSI: Names<FungsiActions> = {
  ...{ refreshFormulas: true, freezeFormulas: true, plainFormulas: true, previewFill: true },
  ...{ insert: true, answer: true, copy: true },
};
const NOMENKLATUR: Names<NomenklaturActions> = {
  ...{ openNomenklatur: true, insertText: true, previewRow: true },
  ...{ findUpdates: true, previewCertain: true, previewChoice: true },
  ...{ findListsHere: true, cancelImport: true, importListFile: true, saveList: true, exportList: true },
  ...{ removeList: true, removeDamaged: true, chooseList: true },
};
const LAPORAN: Names<LaporanActions> = {
  ...{ addReport: true, downloadReport: true, compareWithReport: true, savePicture: true },
  ...{ compareWith: true, setHome: true, exportVersion: true, addPerubahanSheet: true },
};

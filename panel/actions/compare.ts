import { compareWorkbooks } from "../../core/report/perubahan/compare-workbooks";
import { perubahanSheet, type Version } from "../../core/report/perubahan/sheet";
import { HostError } from "../../core/workbook/host";
import { parseSnapshot, type WorkbookSnapshot } from "../../core/workbook/snapshot";
import { offerDownload } from "../download";
import { TEXTS } from "../texts";
import { addSheetAndGo, attempt, say, type ActionContext } from "./context";

const T = TEXTS.perubahan;

export interface CompareActions {
  /** Compares the open workbook with the version in a file. */
  compareWith(file: File): Promise<void>;
  /** Says what the open workbook is beside the other one, and compares again. */
  setHome(home: Version): Promise<void>;
  /** Hands out the open workbook as a file that any host can compare with. */
  exportVersion(): Promise<void>;
  /** Adds the differences to the workbook as a sheet. */
  addPerubahanSheet(): Promise<void>;
}

export function compareActions(context: ActionContext): CompareActions {
  const { host, store, readWorkbook } = context;
  const compare = async (other: WorkbookSnapshot, home: Version): Promise<void> => {
    const own = await host.read();
    const [lama, baru] = home === "baru" ? [other, own] : [own, other];
    const result = compareWorkbooks(lama, baru, store.get().assignments);
    store.dispatch({ type: "perubahan", change: { other, home, result } });
  };
  return {
    compareWith: (file) =>
      attempt(context, async () => {
        await compare(await versionIn(file, readWorkbook), store.get().perubahan.home);
      }),
    setHome: (home) =>
      attempt(context, async () => {
        const { other } = store.get().perubahan;
        if (other) await compare(other, home);
      }),
    exportVersion: () =>
      attempt(context, async () => {
        const workbook = await host.read();
        const name = `${workbook.name.replace(/\.xlsx$/i, "")}.versi.json`;
        offerDownload(new Blob([JSON.stringify(workbook)], { type: "application/json" }), name);
        say(context, T.exported(name));
      }),
    addPerubahanSheet: () =>
      attempt(context, async () => {
        const { result, home } = store.get().perubahan;
        if (result) await addSheetAndGo(context, perubahanSheet(result, home), T.added);
      }),
  };
}

/** A workbook, or what `exportVersion` made of one. */
async function versionIn(file: File, readWorkbook: ActionContext["readWorkbook"]): Promise<WorkbookSnapshot> {
  if (!/\.json$/i.test(file.name)) {
    if (!readWorkbook) throw new HostError(T.onlyJson);
    return readWorkbook(file);
  }
  try {
    return parseSnapshot(JSON.parse(await file.text()));
  } catch {
    throw new HostError(T.noVersion(file.name));
  }
}

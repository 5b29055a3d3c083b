import { addLaporan, cocokkan, laporanOf, laporanPage, type Laporan } from "../../core/report/laporan";
import { offerDownload } from "../download";
import { readRepairLog, REPAIRS_KEY } from "../../core/report/repair-log";
import { packsToCheck } from "../state/nomenklatur";
import { TEXTS } from "../texts";
import { attempt, say, type ActionContext } from "./context";
import { showSheet } from "./show-sheet";

const T = TEXTS.laporan;
const NOW_IN_WORDS = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short" });

export interface LaporanActions {
  /** Checks anew, and adds the report as a sheet. */
  addReport(): Promise<void>;
  /** Checks anew, and hands the report out as a page. */
  downloadReport(): Promise<void>;
  /** Is the workbook still what its newest report says that it was? */
  compareWithReport(): Promise<void>;
}

export function laporanActions(context: ActionContext, check: () => Promise<void>): LaporanActions {
  const { host, store } = context;
  return {
    addReport: () =>
      attempt(context, async () => {
        const laporan = await freshReport(context, check);
        if (laporan) say(context, T.added(await showSheet(host, addLaporan(host, laporan))));
      }),
    downloadReport: () =>
      attempt(context, async () => {
        const laporan = await freshReport(context, check);
        if (laporan) download(context, laporan);
      }),
    compareWithReport: () =>
      attempt(context, async () => {
        const kecocokan = cocokkan(await host.read());
        store.dispatch({ type: "laporan", change: { kecocokan } });
      }),
  };
}

/** A report speaks of the workbook as it is now; null where the check was cancelled or failed, which was said. */
async function freshReport(
  { store, settings }: ActionContext,
  check: () => Promise<void>,
): Promise<Laporan | null> {
  const before = store.get().checked;
  await check();
  const { checked, ignores, nomenklatur } = store.get();
  if (!checked || checked === before) return null;
  const lists = packsToCheck(nomenklatur.lists ?? []);
  const { entries } = readRepairLog(await settings.read(REPAIRS_KEY));
  return laporanOf(checked, { tanggal: NOW_IN_WORDS.format(new Date()), ignores, lists, repairs: entries });
}

/** Not every host lets a page hand out a file, and none of them says so. */
function download(context: ActionContext, laporan: Laporan): void {
  const name = `${laporan.buku.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}-]+/gu, "-")}-laporan.html`;
  offerDownload(new Blob([laporanPage(laporan)], { type: "text/html" }), name);
  say(context, T.downloaded(name));
}

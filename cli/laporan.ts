import type { Pack } from "../core/nomenklatur";
import type { CheckedWorkbook } from "../core/report/check-workbook";
import { IGNORES_KEY, readIgnores } from "../core/report/ignores";
import { laporanOf, type Laporan } from "../core/report/laporan";
import type { Host } from "../core/workbook/host";

const NOW_IN_WORDS = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short" });

/** The report of a file: of today, with what was set aside in the file itself. */
export async function reportOf(
  checked: CheckedWorkbook,
  { store }: Pick<Host, "store">,
  lists: readonly Pack[],
): Promise<Laporan> {
  const ignores = readIgnores(await store.get(IGNORES_KEY));
  return laporanOf(checked, { tanggal: NOW_IN_WORDS.format(new Date()), ignores, lists });
}

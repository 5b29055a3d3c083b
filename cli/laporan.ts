import type { Pack } from "../core/nomenklatur";
import type { CheckedWorkbook } from "../core/report/check-workbook";
import type { Ignore } from "../core/report/ignores";
import { laporanOf, type Laporan } from "../core/report/laporan";
import { readRepairLog, REPAIRS_KEY } from "../core/report/repair-log";
import type { Host } from "../core/workbook/host";

const NOW_IN_WORDS = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short" });

interface Sources {
  readonly host: Pick<Host, "store">;
  readonly ignores: readonly Ignore[];
  readonly packs: readonly Pack[];
}

/** The report of a file: of today, with what was repaired in the file itself. */
export async function reportOf(
  checked: CheckedWorkbook,
  { host, ignores, packs }: Sources,
): Promise<Laporan> {
  const { entries } = readRepairLog(await host.store.get(REPAIRS_KEY));
  return laporanOf(checked, {
    tanggal: NOW_IN_WORDS.format(new Date()),
    ignores,
    lists: packs,
    repairs: entries,
  });
}

import type { Host } from "../../workbook/host";
import type { Laporan } from "./laporan";
import { laporanSheet } from "./sheet";

/** Puts the report into the workbook as a sheet of its own, and gives the name that it got. */
export function addLaporan(host: Pick<Host, "addSheet">, laporan: Laporan): Promise<string> {
  return host.addSheet(laporanSheet(laporan));
}

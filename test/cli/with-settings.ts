import { readFile } from "node:fs/promises";
import { SETTINGS_KEY, writeSettings } from "../../core/report/check-settings";
import { checkWorkbook } from "../../core/report/check-workbook";
import { IGNORES_KEY, ignoreKey, writeIgnores } from "../../core/report/ignores";
import { formatPosition } from "../../core/workbook/address";
import { FileHost } from "../../xlsx/file-host";

/** Where the finding stood that was set aside. */
export const GROWTH_CELL = "R14";

/** A sample in which one rule is off, one is lowered, and a finding was set aside. */
export async function withSettings(sample: string): Promise<Uint8Array> {
  const host = await FileHost.open(await readFile(sample), "x");
  const { findings } = checkWorkbook(await host.read());
  const [aside] = findings.filter(({ cells }) => formatPosition(cells[0]) === GROWTH_CELL);
  if (!aside) throw new Error("the sample has lost its finding");
  const ignore = { key: ignoreKey(aside), reason: "sudah disepakati", apa: aside.apa };
  const rules = [
    { rule: "rasio-capaian", level: "mati" },
    { rule: "tahun-header-loncat", level: "info" },
  ] as const;
  await host.store.set(IGNORES_KEY, writeIgnores([ignore]));
  await host.store.set(SETTINGS_KEY, writeSettings({ rules, polaritas: [] }));
  return host.save();
}

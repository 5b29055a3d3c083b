import type { Pack } from "../nomenklatur";
import type { CheckedWorkbook, CheckOptions } from "./check-workbook";
import { sortOut, type Ignore } from "./ignores";
import { LIST_IN_FORCE_KEY, listInForce } from "./lists-view";
import { readWorkbookSettings } from "./workbook-settings";

/** How a workbook wants to be checked, by what people said in it. */
export interface StoredCheck {
  readonly options: CheckOptions;
  readonly ignores: readonly Ignore[];
}

/** Whoever checks files asks here, so that the same workbook counts the same everywhere. */
export async function storedCheck(
  get: (key: string) => Promise<string | null>,
  packs: readonly Pack[],
): Promise<StoredCheck> {
  const { ignores, ...said } = await readWorkbookSettings(get);
  const versi = listInForce(packs, await get(LIST_IN_FORCE_KEY));
  return { options: { packs, versi, ...said }, ignores };
}

/** What a person set aside, with a reason, is neither counted nor marked. */
export function withoutIgnored(checked: CheckedWorkbook, ignores: readonly Ignore[]): CheckedWorkbook {
  return { ...checked, findings: sortOut(checked.findings, ignores).open };
}

import { readFile } from "node:fs/promises";
import type { Pack } from "../core/nomenklatur";
import { checkWorkbook, type CheckedWorkbook } from "../core/report/check-workbook";
import { sortOut, type Ignore } from "../core/report/ignores";
import { LIST_IN_FORCE_KEY, listInForce } from "../core/report/lists-view";
import { BARE, readWorkbookSettings } from "../core/report/workbook-settings";
import { FileHost } from "../xlsx/file-host";
import { packsOf } from "./lists";
import type { RunOptions } from "./options";

/** A workbook that was read, with what people said in it. */
export interface OpenWorkbook {
  readonly host: FileHost;
  readonly packs: readonly Pack[];
  readonly ignores: readonly Ignore[];
  /** Checks it as it is now, the way it wants to be checked. */
  check(): Promise<CheckedWorkbook>;
}

/** Every command that checks opens workbooks here, so that all of them count the same. */
export async function openWorkbook(
  { file, name }: { readonly file: string; readonly name: string },
  { lists = [], bare = false }: Pick<RunOptions, "lists" | "bare">,
): Promise<OpenWorkbook> {
  const host = await FileHost.open(await readFile(file), name);
  const packs = await packsOf(lists);
  const get = (key: string): Promise<string | null> => host.store.get(key);
  const { assignments, ignores, settings } = bare ? BARE : await readWorkbookSettings(get);
  const versi = bare ? null : listInForce(packs, await get(LIST_IN_FORCE_KEY));
  const check = async (): Promise<CheckedWorkbook> =>
    checkWorkbook(await host.read(), { packs, versi, assignments, settings });
  return { host, packs, ignores, check };
}

/** What a person set aside, with a reason, is neither counted nor marked. */
export function withoutIgnored(checked: CheckedWorkbook, ignores: readonly Ignore[]): CheckedWorkbook {
  return { ...checked, findings: sortOut(checked.findings, ignores).open };
}

import { readFile } from "node:fs/promises";
import type { Pack } from "../core/nomenklatur";
import { checkWorkbook, type CheckedWorkbook } from "../core/report/check-workbook";
import type { Ignore } from "../core/report/ignores";
import { storedCheck } from "../core/report/stored-check";
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
  const { options, ignores } = bare
    ? { options: { packs }, ignores: [] }
    : await storedCheck((key) => host.store.get(key), packs);
  const check = async (): Promise<CheckedWorkbook> => checkWorkbook(await host.read(), options);
  return { host, packs, ignores, check };
}

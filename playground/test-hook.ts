import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Address, Position } from "../core/workbook/address";
import { ChangedCells } from "../core/workbook/changed-cells";
import { HostError, type Host } from "../core/workbook/host";
import { formulaFormats } from "./univer/rules";
import type { PlaygroundWorkbook } from "./workbook";

/** Answers as plain data, for the calls come from outside the page. */
export interface TestHook {
  isOpen(): boolean;
  open(base64: string, name: string): Promise<void>;
  /** Calls a method of the host; `store.get` and `store.set` too. */
  call(method: string, args: readonly unknown[]): Promise<Answer>;
  save(): Promise<string>;
  formats(sheet: string): { range: string; formula: string }[];
  /** The formats of all cells of a sheet, as Univer keeps them. */
  styles(sheet: string): unknown;
  /** What can be seen of a sheet's looks: its cells row by row, with their fills as "#RRGGBB". */
  looks(sheet: string): SheetLooks;
  insertRows(sheet: string, before: number, count: number): void;
  /** The n-th command from now on that changes a sheet fails; null: none does. Answers whether one did before. */
  failAt(n: number | null): boolean;
}

export interface SheetLooks {
  readonly cells: readonly (Position & { readonly fill: string | null; readonly bold: boolean })[];
  readonly frozenRows: number;
}

export type Answer =
  | { readonly value: unknown }
  | { readonly hostError: string; readonly changed?: readonly Address[] }
  | { readonly error: string };

declare global {
  interface Window {
    __periksa?: TestHook;
  }
}

/** Lets the tests drive the host from outside; only where the page was asked for with ?uji. */
export function exposeForTests(
  current: () => PlaygroundWorkbook | null,
  open: (bytes: Uint8Array, name: string) => Promise<void>,
): void {
  const workbook = (): PlaygroundWorkbook => {
    const found = current();
    if (!found) throw new Error("no workbook is open");
    return found;
  };
  let [calls, failing] = [0, Infinity];
  const listening = new WeakSet<PlaygroundWorkbook>();
  const listen = (to: PlaygroundWorkbook): void => {
    if (listening.has(to)) return;
    listening.add(to);
    to.sheets.onBeforeCommandExecute(({ id }) => {
      calls += /^sheet\.(command|mutation)/.test(id) ? 1 : 0;
      if (calls === failing) throw new Error("Univer fails");
    });
  };
  window.__periksa = {
    failAt: (n) => {
      const hasFailed = calls >= failing;
      [calls, failing] = [0, n ?? Infinity];
      listen(workbook());
      return hasFailed;
    },
    isOpen: () => current() !== null,
    open: (base64, name) => open(bytesOf(base64), name),
    call: (method, args) => answer(() => callHost(workbook().host, method, args)),
    save: async () => textOf(await workbook().save()),
    formats: (sheet) => formulaFormats(sheetOf(workbook(), sheet)),
    styles: (sheet) =>
      sheetOf(workbook(), sheet)
        .getDataRange()
        .getCellDataGrid()
        .map((row) => row.map((cell) => cell?.s)),
    looks: (sheet) => looksOf(sheetOf(workbook(), sheet)),
    insertRows: (sheet, before, count) => sheetOf(workbook(), sheet).insertRowsBefore(before, count),
  };
}

function looksOf(sheet: FWorksheet): SheetLooks {
  const styles = sheet.getWorkbook().getStyles();
  const grid = sheet.getDataRange().getCellDataGrid();
  const cells = grid.flatMap((line, row) =>
    line.map((cell, column) => {
      const style = styles.getStyleByCell(cell);
      return { row, column, fill: style?.bg?.rgb ?? null, bold: style?.bl === 1 };
    }),
  );
  return { cells, frozenRows: sheet.getFrozenRows() };
}

function sheetOf({ sheets }: PlaygroundWorkbook, name: string): FWorksheet {
  const sheet = sheets.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function answer(action: () => unknown): Promise<Answer> {
  try {
    return { value: await action() };
  } catch (error) {
    if (error instanceof ChangedCells) return { hostError: error.message, changed: error.cells };
    return error instanceof HostError ? { hostError: error.message } : { error: String(error) };
  }
}

type Method = (...args: readonly unknown[]) => unknown;

function callHost(host: Host, method: string, args: readonly unknown[]): unknown {
  const [owner, name] = method.startsWith("store.") ? [host.store, method.slice(6)] : [host, method];
  const found = (owner as unknown as Record<string, Method>)[name];
  if (!found) throw new Error(`the host has no ${method}`);
  return found.apply(owner, [...args]);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

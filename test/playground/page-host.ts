import type { Page } from "playwright-core";
import { formatPosition, type Address } from "../../core/workbook/address";
import { ChangedCells } from "../../core/workbook/changed-cells";
import { HostError, type Host } from "../../core/workbook/host";
import type { Appearance, ConditionalFormat } from "../hosts/contract";

/** Loads a file into the page, as the file picker would. */
export async function openBytes(page: Page, bytes: Uint8Array, name = "uji.xlsx"): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate(([text, file]) => window.__periksa?.open(text, file), [base64, name] as const);
}

/** The file that "Simpan .xlsx" would give. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(() => window.__periksa?.save());
  return new Uint8Array(Buffer.from(base64 ?? "", "base64"));
}

export async function formatsIn(page: Page, sheet: string): Promise<readonly ConditionalFormat[]> {
  return page.evaluate((name) => window.__periksa?.formats(name) ?? [], sheet);
}

export async function appearanceIn(page: Page, sheet: string): Promise<Appearance> {
  const { cells, frozenRows } = await page.evaluate(
    (name) => window.__periksa?.looks(name) ?? { cells: [], frozenRows: 0 },
    sheet,
  );
  return {
    fills: Object.fromEntries(cells.flatMap(({ fill, ...at }) => (fill ? [[formatPosition(at), fill]] : []))),
    bold: cells.filter(({ bold }) => bold).map((at) => formatPosition(at)),
    frozenRows,
  };
}

/** The host inside the page as if it were here; all goes through JSON, as between sidebar and server. */
export function pageHost(page: Page): Host {
  const call = async (method: string, ...args: unknown[]): Promise<never> => {
    const text = await page.evaluate(
      async ([name, given]) =>
        JSON.stringify(await window.__periksa?.call(name, JSON.parse(given) as unknown[])),
      [method, JSON.stringify(args)] as const,
    );
    const answer = JSON.parse(text) as {
      value?: unknown;
      hostError?: string;
      changed?: Address[];
      error?: string;
    };
    if (answer.changed !== undefined) throw new ChangedCells(answer.changed);
    if (answer.hostError !== undefined) throw new HostError(answer.hostError);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as never;
  };
  return {
    read: () => call("read"),
    mark: (marks) => call("mark", marks),
    unmark: () => call("unmark"),
    write: (edits) => call("write", edits),
    select: (address) => call("select", address),
    selection: () => call("selection"),
    onEdit: () => () => undefined,
    addSheet: (sheet) => call("addSheet", sheet),
    store: { get: (key) => call("store.get", key), set: (key, value) => call("store.set", key, value) },
  };
}

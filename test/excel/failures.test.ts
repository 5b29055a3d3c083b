import { describe, expect, it } from "vitest";
import { parseRange } from "../../core/workbook/address";
import { HostError } from "../../core/workbook/host";
import { isMarkFormula, type Mark } from "../../core/workbook/mark";
import { capabilitiesOf } from "../../excel-addin/host/capabilities";
import { ExcelHost } from "../../excel-addin/host/excel-host";
import type { RunExcel } from "../../excel-addin/host/session";
import type { SheetDescription } from "../hosts/contract";
import { formatsIn } from "./fake/describe-workbook";
import { contentsOf, openExcel, type OpenExcel } from "./open-excel";
import { newSheetOf } from "../hosts/new-sheet-of";

const WORKBOOK: readonly SheetDescription[] = [
  {
    name: "T-C.27",
    rows: [
      ["Kode", "Pagu"],
      ["5.01.02", 100],
      ["1.10", "#DIV/0!"],
      ["JUMLAH", 100],
    ],
    formulas: { B4: "=SUM(B2:B3)" },
    formats: [{ range: "B2:B4", formula: "B2>50" }],
  },
  { name: "Lain", rows: [["a", 1]] },
];

const at = (sheet: string, row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet,
  row,
  column,
});
const markOn = (sheet: string, range: string): Mark => ({
  sheet,
  severity: "error",
  ranges: [parseRange(range) ?? []].flat(),
});

/** Everything that talks to Excel, each on a workbook that has marks and a setting already. */
const ACTIONS: Readonly<Record<string, (open: OpenExcel) => Promise<unknown>>> = {
  read: ({ host }) => host.read(),
  mark: ({ host }) => host.mark([markOn("T-C.27", "A2:B3"), markOn("Lain", "B1")]),
  unmark: ({ host }) => host.unmark(),
  write: ({ host }) =>
    host.write([
      { ...at("T-C.27", 1, 0), value: "=1+1" },
      { ...at("T-C.27", 1, 1), value: 250 },
      { ...at("T-C.27", 2, 1), value: null },
      { ...at("T-C.27", 3, 1), value: 350 },
      { ...at("Lain", 0, 0), formula: "=B1*2" },
    ]),
  select: ({ host }) => host.select(at("Lain", 0, 1)),
  selection: ({ host }) => host.selection(),
  addSheet: ({ host }) => host.addSheet(newSheetOf("Hasil", [["a", 1]])),
  "store.get": ({ host }) => host.store.get("abaikan"),
  "store.set": ({ host }) => host.store.set("abaikan", "baru"),
};

async function prepared(): Promise<OpenExcel> {
  const open = openExcel(WORKBOOK);
  await open.host.mark([markOn("T-C.27", "A1")]);
  await open.host.store.set("abaikan", "lama");
  open.excel.resetCounts();
  return open;
}

interface Case {
  readonly action: string;
  readonly at: number;
  readonly done: number;
}

/** Every sync of every action, failing before, in the middle of and behind what it asks. */
async function casesOf(action: string): Promise<Case[]> {
  const open = await prepared();
  await ACTIONS[action]?.(open);
  return Array.from({ length: open.excel.syncs }, (_, index) => index + 1).flatMap((sync) =>
    [0, 0.4, 0.7, 1].map((done) => ({ action, at: sync, done })),
  );
}

const CASES = (await Promise.all(Object.keys(ACTIONS).map(casesOf))).flat();

function marksIn({ model }: OpenExcel): string[] {
  const formats = model.sheets.flatMap(({ name }) => formatsIn(model, name));
  return formats.filter(({ formula }) => isMarkFormula(formula)).map(({ range }) => range);
}

describe("a sync that fails", () => {
  it("is tried at every place", () => {
    expect(CASES.length).toBeGreaterThan(60);
  });

  it.each(CASES)("$action, sync $at, $done done: says so, and everything is as before", async (failing) => {
    const open = await prepared();
    const before = contentsOf(open.model);
    open.excel.failNext({ ...failing, code: "GeneralException" });
    const attempt = ACTIONS[failing.action]?.(open);
    await expect(attempt).rejects.toBeInstanceOf(HostError);
    await expect(attempt).rejects.toThrow(/^Excel mengalami gangguan: .*coba lagi\.$/);

    expect(contentsOf(open.model)).toEqual(before);
    expect(formatsIn(open.model, "T-C.27")).toContainEqual({ range: "B2:B4", formula: "B2>50" });
    expect(["lama", "baru"]).toContain(await open.host.store.get("abaikan"));
  });

  it.each(CASES)("$action, sync $at, $done done: works when it is tried again", async (failing) => {
    const open = await prepared();
    open.excel.failNext({ ...failing, code: "RequestAborted" });
    await expect(ACTIONS[failing.action]?.(open)).rejects.toThrow(/^Excel sedang sibuk/);
    await ACTIONS[failing.action]?.(open);
    if (failing.action === "mark") expect(marksIn(open).sort()).toEqual(["A2:B3", "B1"]);
    if (failing.action === "unmark") expect(marksIn(open)).toEqual([]);
  });

  it("says that Ctrl+Z is needed where Excel does not let things be put right", async () => {
    const open = await prepared();
    open.excel.failNext({ at: 3, done: 0.7, code: "ConnectionFailure", forEver: true });
    await expect(ACTIONS["write"]?.(open)).rejects.toThrow(/terputus.*tekan Ctrl\+Z di lembar/);
  });

  it("leaves alone a sheet that somebody else added under the same name in the same moment", async () => {
    const open = await prepared();
    const [theirs] = openExcel([{ name: "Hasil", rows: [["milik orang lain"]] }]).model.sheets;
    open.excel.meanwhile(2, () => open.model.sheets.push(...(theirs ? [{ ...theirs, id: "{lain}" }] : [])));
    await expect(open.host.addSheet(newSheetOf("Hasil", [["a"]]))).rejects.toThrow(
      /mungkin oleh orang lain.*coba sekali lagi/,
    );
    expect(contentsOf(open.model)["Hasil"]).toMatchObject({ "0,0": { value: "milik orang lain" } });
    expect(await open.host.addSheet(newSheetOf("Hasil", [["a"]]))).toBe("Hasil (2)");
  });

  it("that is no word of Excel's stays the fault of the program that it is", async () => {
    const capabilities = capabilitiesOf(() => true);
    const run: RunExcel = () => Promise.reject(new TypeError("x is undefined"));
    const host = new ExcelHost({ run, capabilities, cellsPerBlock: 1 });
    await expect(host.read()).rejects.toBeInstanceOf(TypeError);
  });
});

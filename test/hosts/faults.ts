import { describe, expect, it } from "vitest";
import { parseRange, type Address } from "../../core/workbook/address";
import { HostError, type Host, type Store } from "../../core/workbook/host";
import { SAMPLE_REPORT } from "./sample-report";
import type { SheetDescription } from "./contract";

/** Every member of the port: the compiler refuses a table below that lacks one. */
export type HostAction = Exclude<keyof Host, "store"> | `store.${keyof Store}`;

/** A host over a program that can be made to fail. */
export interface FaultyHost {
  readonly host: Host;
  /**
   * From now on the n-th call of the program fails, 1 being the next one; null: none does. Answers whether the one that
   * was to fail before has come.
   */
  failAt(n: number | null): boolean | Promise<boolean>;
  /** What a planner would miss, as plain data: contents of cells, sheets, the planner's own conditional formats. */
  contents(): unknown;
  /** All that the workbook holds, as plain data: marks and settings too. */
  state(): unknown;
}

/** Opens a host over these sheets, each time afresh. */
export type OpenFaulty = (sheets: readonly SheetDescription[]) => Promise<FaultyHost>;

/** Of each kind of content one: text, number, error, formula, a conditional format of the planner's own. */
export const WORKBOOK: readonly SheetDescription[] = [
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

export const at = (sheet: string, row: number, column: number): Address => ({ sheet, row, column });
const ranges = (text: string): Parameters<Host["mark"]>[0][number]["ranges"] =>
  [parseRange(text) ?? []].flat();

/** What is asked of each member, on a workbook that has marks and a setting already. */
const ACTIONS: Readonly<Record<HostAction, (host: Host) => unknown>> = {
  read: (host) => host.read(),
  mark: (host) =>
    host.mark([
      { sheet: "T-C.27", severity: "error", ranges: ranges("A2:B3") },
      { sheet: "Lain", severity: "info", ranges: ranges("B1") },
    ]),
  unmark: (host) => host.unmark(),
  write: (host) =>
    host.write([
      { ...at("T-C.27", 1, 0), value: "=1+1" },
      { ...at("T-C.27", 1, 1), value: 250, seen: { value: 100 } },
      { ...at("T-C.27", 2, 0), value: null },
      { ...at("T-C.27", 3, 1), value: 350 },
      { ...at("Lain", 0, 0), formula: "=B1*2" },
    ]),
  select: (host) => host.select(at("Lain", 0, 1)),
  selection: (host) => host.selection(),
  onEdit: (host) => {
    host.onEdit(() => undefined)();
  },
  addSheet: (host) => host.addSheet(SAMPLE_REPORT),
  "store.get": (host) => host.store.get("abaikan"),
  "store.set": (host) => host.store.set("abaikan", "baru"),
};

const ADVICE = /^[A-Z][^]*[:.] .*(coba|periksa|tutup|tekan|muat|simpan)/;

/** What was changed is told to be there for good, and how to get rid of it. */
const SAYS_THAT_IT_STAYED = /Ctrl\+Z/;

/**
 * For every action and every call that it makes of the host's program, that call failing: the host says so in a sentence
 * with an advice; the planner's contents are those before, or those after, unless it says otherwise; and trying again
 * works, as if nothing had been.
 */
export function describeFaults(name: string, open: OpenFaulty): void {
  describe(`${name}: a program that fails`, () => {
    it.each(Object.keys(ACTIONS) as HostAction[])("at any call of %s loses nothing", async (action) => {
      const sound = await prepared(open);
      await ACTIONS[action](sound.host);
      const done = { contents: await sound.contents(), state: await sound.state() };
      for (let n = 1; await survives(await prepared(open), { action, n, done }); n++);
    });
  });
}

async function prepared(open: OpenFaulty): Promise<FaultyHost> {
  const faulty = await open(WORKBOOK);
  await faulty.host.mark([{ sheet: "T-C.27", severity: "warning", ranges: ranges("A1") }]);
  await faulty.host.store.set("abaikan", "lama");
  return faulty;
}

interface Fault {
  readonly action: HostAction;
  readonly n: number;
  /** What is to be there in the end. */
  readonly done: { readonly contents: unknown; readonly state: unknown };
}

/** false where the action made fewer calls. */
async function survives(faulty: FaultyHost, { action, n, done }: Fault): Promise<boolean> {
  const before = await faulty.contents();
  await faulty.failAt(n);
  const error = await errorOf(() => ACTIONS[action](faulty.host));
  const hasFailed = await faulty.failAt(null);
  // What nobody needs may fail unnoticed.
  if (error !== null) {
    expect(error, `${action}, call ${String(n)}`).toBeInstanceOf(HostError);
    expect((error as HostError).message).toMatch(ADVICE);
    const isSaid = SAYS_THAT_IT_STAYED.test((error as HostError).message);
    if (!isSaid)
      expect([n, [before, done.contents]]).toEqual([n, expect.arrayContaining([await faulty.contents()])]);
    await ACTIONS[action](faulty.host);
  }
  expect([n, await faulty.state()]).toEqual([n, done.state]);
  return hasFailed;
}

async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return error;
  }
}

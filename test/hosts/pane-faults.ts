import { isDeepStrictEqual } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { writePack } from "../../core/nomenklatur";
import { readExample } from "../../core/rules/example";
import type { TemplateWish } from "../../core/report/template-view";
import type { Host } from "../../core/workbook/host";
import { createActions, type Actions } from "../../panel/actions";
import { sayStoreTrouble, type ActionContext } from "../../panel/actions/context";
import { createSettings } from "../../panel/settings";
import { createRepairs } from "../../panel/state/repairs";
import { createShown, type Item } from "../../panel/state/shown";
import type { Message } from "../../panel/state/state";
import { createStateStore } from "../../panel/state/store";
import { entry } from "../core/nomenklatur/lists";
import { FakeLists, FAULTY, HEADING, LIST, workbook } from "../panel/fake-host";
import type { SheetDescription } from "./contract";
import type { FaultyHost, OpenFaulty } from "./faults";

/** The pane without its looks. */
class Pane {
  readonly actions: Actions;
  readonly context: ActionContext;

  constructor(host: Host) {
    const store = createStateStore();
    const settings = createSettings(host.store, {
      onTrouble: (what, error) => {
        sayStoreTrouble(store, what, error);
      },
    });
    const [shown, repairs] = [createShown(), createRepairs("RENSTRA.")];
    this.context = {
      ...{ host, store, settings, functionPrefix: "RENSTRA.", lists: new FakeLists() },
      builtInLists: () => Promise.resolve([]),
      readWorkbook: null,
      pace: { silent: 60_000, hint: "", patience: 60_000 },
      shown: () => shown(store.get()),
      repairs: () => repairs(store.get()),
    };
    this.actions = createActions(this.context);
  }

  get message(): Message | null {
    return this.context.store.get().message;
  }

  /** The first finding of the list, after a check. */
  get item(): Item {
    const item = this.context.shown()?.items[0];
    if (!item) throw new Error("nothing is found");
    return item;
  }

  /** Shows all repairs, and writes them. */
  async repair(): Promise<void> {
    this.actions.previewRepairs(this.context.repairs().certain, "");
    const { preview } = this.context.store.get();
    if (preview) await this.actions.writePreview(preview);
  }

  /** Clicks what the last message offers. */
  async clickMessage(): Promise<void> {
    const before = this.message;
    before?.action?.run();
    const { store } = this.context;
    const isOver = (): boolean =>
      this.message !== null && this.message !== before && store.get().run === null;
    await vi.waitUntil(isOver, { timeout: 20_000, interval: 2 });
  }
}

interface Row {
  /** What a person does first, while nothing fails. */
  before?(pane: Pane): Promise<void>;
  run(pane: Pane): Promise<void>;
}

const check = ({ actions }: Pane): Promise<void> => actions.check();
const toBlankCell = ({ actions }: Pane): Promise<void> =>
  actions.select({ sheet: "Lembar1", row: 9, column: 0 });
const toFirstCell = ({ actions }: Pane): Promise<void> =>
  actions.select({ sheet: "Lembar1", row: 0, column: 0 });
const compare = ({ actions }: Pane): Promise<void> =>
  actions.compareWith(new File([JSON.stringify(workbook(HEADING))], "lama.versi.json"));

const WISH: TemplateWish = {
  ...{ regime: "2/2025", id: "iku", periode: "2025-2029", filling: "kosong", programs: [], kode: "satu sel" },
  formulas: { style: "biasa", prefix: "RENSTRA." },
};

/** What asks nothing of the host has no call that could fail. */
const ASKS_NOTHING = null;

/** Every action of the pane, and taking back: the compiler refuses a table that lacks one. */
const ROWS: Readonly<Record<keyof Actions | "take back", Row | typeof ASKS_NOTHING>> = {
  check: { run: check },
  cancel: ASKS_NOTHING,
  setAuto: { run: ({ actions }) => actions.setAuto(true) },
  load: { run: ({ actions }) => actions.load() },
  dispose: ASKS_NOTHING,
  versionFiles: ASKS_NOTHING,
  compareWith: { run: compare },
  setHome: { before: compare, run: ({ actions }) => actions.setHome("lama") },
  exportVersion: { run: ({ actions }) => actions.exportVersion() },
  addPerubahanSheet: { before: compare, run: ({ actions }) => actions.addPerubahanSheet() },
  findListsHere: { run: ({ actions }) => actions.findListsHere() },
  cancelImport: ASKS_NOTHING,
  refreshFormulas: { run: ({ actions }) => actions.refreshFormulas() },
  freezeFormulas: { run: ({ actions }) => actions.freezeFormulas() },
  plainFormulas: { run: ({ actions }) => actions.plainFormulas() },
  previewFill: ASKS_NOTHING,
  insert: {
    before: toBlankCell,
    run: ({ actions }) => actions.insert("SISA", "=RENSTRA.SISA_TARGET(80,70)"),
  },
  answer: {
    before: toFirstCell,
    run: async ({ actions, context }) => {
      await actions.insert("SISA", "=RENSTRA.SISA_TARGET(80,70)");
      const { question } = context.store.get();
      if (question) await actions.answer(question, true);
    },
  },
  copy: ASKS_NOTHING,
  savePicture: ASKS_NOTHING,
  ignore: { before: check, run: ({ actions, item }) => actions.ignore(item, "memang begitu") },
  restore: { before: check, run: ({ actions, item }) => actions.restore([item.finding.key]) },
  addReport: { run: ({ actions }) => actions.addReport() },
  downloadReport: { run: ({ actions }) => actions.downloadReport() },
  compareWithReport: { run: ({ actions }) => actions.compareWithReport() },
  importListFile: {
    before: check,
    run: ({ actions }) => actions.importListFile(new Blob([writePack({ ...LIST, id: "lain" })])),
  },
  saveList: { before: check, run: ({ actions }) => actions.saveList({ ...LIST, id: "lain" }) },
  exportList: ASKS_NOTHING,
  removeList: { before: check, run: ({ actions }) => actions.removeList(LIST) },
  removeDamaged: { before: check, run: ({ actions }) => actions.removeDamaged("rusak") },
  chooseList: { before: check, run: ({ actions }) => actions.chooseList(LIST.id) },
  mark: { run: ({ actions }) => actions.mark() },
  unmark: { run: ({ actions }) => actions.unmark() },
  openNomenklatur: { run: ({ actions }) => actions.openNomenklatur() },
  insertText: { before: toBlankCell, run: ({ actions }) => actions.insertText("=bukan rumus") },
  previewRow: {
    before: toBlankCell,
    run: ({ actions }) => actions.previewRow(entry("1.06", "URUSAN BIDANG SOSIAL")),
  },
  setLevel: { before: check, run: ({ actions }) => actions.setLevel("kode-tanpa-nol", "mati") },
  setPolaritas: { before: check, run: ({ actions }) => actions.setPolaritas("persentase psks", "negatif") },
  writePreview: { before: check, run: (pane) => pane.repair() },
  dropPreview: ASKS_NOTHING,
  previewRepairs: ASKS_NOTHING,
  setRepairStyle: ASKS_NOTHING,
  assign: { before: check, run: ({ actions }) => actions.assign({ key: "kode", kind: "iku", roles: {} }) },
  forget: { before: check, run: ({ actions }) => actions.forget("kode") },
  addTemplate: { run: ({ actions }) => actions.addTemplate(WISH) },
  findUpdates: { run: ({ actions }) => actions.findUpdates(LIST) },
  previewCertain: ASKS_NOTHING,
  previewChoice: ASKS_NOTHING,
  select: { run: ({ actions }) => actions.select({ sheet: "Rumus", row: 0, column: 0 }) },
  visit: { before: check, run: ({ actions, item }) => actions.visit(item, true) },
  moveTo: ASKS_NOTHING,
  step: { run: ({ actions }) => actions.step(1, true) },
  "take back": {
    before: async (pane) => {
      await check(pane);
      await pane.repair();
    },
    run: (pane) => pane.clickMessage(),
  },
};

/** FAULTY, and formulas of ours: one as Excel spells it, and one that came from Google Sheets. */
const SHEETS: readonly SheetDescription[] = [
  { name: "Lembar1", rows: readExample(FAULTY).snapshot.sheets[0]?.values ?? [] },
  {
    name: "Rumus",
    rows: [[80, 70, 10, -10]],
    formulas: { C1: "=RENSTRA.SISA_TARGET(A1,B1)", D1: "=RENSTRA_SISA_TARGET(B1,A1)" },
  },
];

const RAW = /undefined|exception|\berror\b|failed|\[object|RichApi|Service /i;

/**
 * For every action of the pane and every call that it makes of the host's program, that call failing: the pane says so in
 * Indonesian, the contents are those before or those after, and doing it again does it.
 */
export function describePaneFaults(name: string, open: OpenFaulty): void {
  describe(`${name}: the pane over a program that fails`, () => {
    const rows = Object.entries(ROWS).flatMap(([action, row]) => (row ? [[action, row] as const] : []));
    it.each(rows)("%s", async (_, row) => {
      const sound = await begun(open, row);
      await row.run(sound.pane);
      const done = await sound.faulty.contents();
      for (let n = 1; await survives(await begun(open, row), { row, n, done }); n++);
    });
  });
}

interface Begun {
  readonly faulty: FaultyHost;
  readonly pane: Pane;
}

async function begun(open: OpenFaulty, { before }: Row): Promise<Begun> {
  const faulty = await open(SHEETS);
  const pane = new Pane(faulty.host);
  // By then the pane is listening for edits, which may fail unnoticed.
  await faulty.host.read();
  await before?.(pane);
  return { faulty, pane };
}

/** false where the action made fewer calls. */
async function survives(
  { faulty, pane }: Begun,
  { row, n, done }: { readonly row: Row; readonly n: number; readonly done: unknown },
): Promise<boolean> {
  const before = await faulty.contents();
  await faulty.failAt(n);
  await row.run(pane);
  const hasFailed = await faulty.failAt(null);
  if (!hasFailed) return false;
  const { message } = pane;
  const contents = await faulty.contents();
  // What follows a write, such as its place in the log, may fail: what was asked for is done all the same.
  const isDone = isDeepStrictEqual(contents, done) && !isDeepStrictEqual(before, done);
  expect([n, contents]).toEqual([n, isDone ? done : before]);
  expect([n, message?.text]).toEqual([n, expect.not.stringMatching(RAW)]);
  if (!isDone) expect([n, message?.kind]).toEqual([n, "galat"]);
  if (!isDone) await row.run(pane);
  expect([n, await faulty.contents()]).toEqual([n, done]);
  return true;
}

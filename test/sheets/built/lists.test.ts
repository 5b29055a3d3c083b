import { describe, expect, it } from "vitest";
import { writePack, type KeptText, type Pack } from "../../../core/nomenklatur";
import { Sheet } from "../../../core/workbook/sheet";
import { plainSheet } from "../../../core/workbook/snapshot";
import { LISTS_SHEET } from "../../../sheets-addon/names";
import { entry, finish } from "../../core/nomenklatur/lists";
import { sipdRows } from "../../core/nomenklatur/synthetic";
import { ask } from "../ask";
import { startScript, type Script } from "../script";
import { sidebarHost } from "../sidebar-script";

const SHEETS = [{ name: "Renstra", rows: [["5.01", 1, "x"]] }];
const small = (id: string, nama = "Satu"): Pack => ({
  ...{ id, judul: `Daftar ${id}`, tahun: 2023, sumber: "uji", lengkap: true },
  entries: [entry("1.06", "=BIDANG SOSIAL"), entry("1.06.02", `'${nama} 👩‍🌾 é`)],
});

function national(): Pack {
  const result = finish(new Sheet(plainSheet("SIPD", sipdRows())));
  if (result.kind === "gagal") throw new Error(result.apa);
  return result.pack;
}

const textsIn = (script: Script): string[] =>
  (ask(script, "getLists").result as KeptText[]).map((list) => list.text);

describe("lists in Google Sheets", () => {
  it("come back as they were brought, also for whoever opens the document next", async () => {
    const script = startScript(SHEETS);
    const { lists } = sidebarHost(script);
    await lists.save(small("a"));
    await lists.save(small("b"));
    expect((await lists.load()).packs).toEqual([small("a"), small("b")]);
    expect((await sidebarHost(script.reopen()).lists.load()).packs).toEqual([small("a"), small("b")]);
  });

  it("replace one of the same id in its place, and leave nothing of a longer one", async () => {
    const { lists } = sidebarHost(startScript(SHEETS));
    await lists.save(small("a", "x".repeat(1_900)));
    await lists.save({ ...small("b"), entries: national().entries });
    await lists.save(small("a", "Dua"));
    await lists.save(small("b", "Tiga"));
    expect((await lists.load()).packs).toEqual([small("a", "Dua"), small("b", "Tiga")]);
  });

  it("stand on a hidden sheet that goes with the last of them, and the user stays where they are", async () => {
    const script = startScript(SHEETS);
    const { lists } = sidebarHost(script);
    await lists.save(small("a"));
    await lists.save(small("b"));
    expect(script.workbook.sheet(LISTS_SHEET).isHidden).toBe(true);
    expect(script.workbook.active.sheet.name).toBe("Renstra");
    await lists.remove("a");
    expect((await lists.load()).packs).toEqual([small("b")]);
    await lists.remove("tidak ada");
    await lists.remove("b");
    expect(script.workbook.sheets.map(({ name }) => name)).toEqual(["Renstra"]);
    expect((await lists.load()).packs).toEqual([]);
  });

  it("are no part of the workbook that is read", async () => {
    const script = startScript(SHEETS);
    const host = sidebarHost(script);
    const before = await host.read();
    await host.lists.save(small("a"));
    expect(await host.read()).toEqual(before);
  });

  it("of any number find room", async () => {
    const { lists } = sidebarHost(startScript(SHEETS));
    const ids = Array.from({ length: 28 }, (_, index) => `daftar-${String(index)}`);
    for (const id of ids) await lists.save(small(id));
    expect((await lists.load()).packs.map(({ id }) => id)).toEqual(ids);
  });

  it("name what somebody damaged, and take it away when told to", async () => {
    const script = startScript(SHEETS);
    const { lists } = sidebarHost(script);
    await lists.save(small("a"));
    await lists.save(small("b"));
    script.workbook.sheet(LISTS_SHEET).put("A2", "{");
    expect(await lists.load()).toEqual({ packs: [small("b")], damaged: ["a"] });
    await lists.remove("a");
    expect(await lists.load()).toEqual({ packs: [small("b")], damaged: [] });
  });

  it("are kept whole or not at all", () => {
    const text = writePack(small("a"));
    for (let n = 3; ; n++) {
      const script = startScript(SHEETS);
      script.failAt(n);
      const { trouble } = ask(script, "saveList", "a", text);
      script.failAt(null);
      if (trouble === undefined) break;
      const kept = textsIn(script);
      expect([[], [text]]).toContainEqual(kept);
      expect(script.workbook.sheets.length).toBe(1 + kept.length);
    }
  });
});

/** Two calls are for the answer's `edited`; three before every change for the lock and the document. */
describe("a list of 10,000 rows", () => {
  const pack = national();
  const text = writePack(pack);

  it("takes a fixed number of calls, one of them for all its cells", () => {
    expect(pack.entries.length).toBeGreaterThan(8_000);
    const script = startScript(SHEETS);
    expect(ask(script, "saveList", pack.id, text)).toEqual({ result: null, edited: "" });
    expect([script.calls.total(), script.calls.count("Range.setValues")]).toEqual([18, 1]);
    script.calls.reset();
    expect(textsIn(script).join()).toBe(text);
    expect([script.calls.total(), script.calls.count("Range.getValues")]).toEqual([6, 1]);
    script.calls.reset();
    ask(script, "removeList", pack.id);
    expect(script.calls.total()).toBe(10);
    process.stdout.write(
      `sheets: ${String(pack.entries.length)} codes are ${String(text.length)} characters\n`,
    );
  });
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { KeptLists, ListStore, Pack } from "../../core/nomenklatur";
import { FunctionLists } from "../../panel/lists/function-lists";
import { LIST } from "./fake-host";

const NONE = (): Promise<readonly Pack[]> => Promise.resolve([]);

/** A store in memory that counts how often it was read. */
class MemoryStore implements ListStore {
  packs: readonly Pack[] = [LIST];
  loads = 0;

  load(): Promise<KeptLists> {
    this.loads++;
    return Promise.resolve({ packs: this.packs, damaged: [] });
  }
  save(pack: Pack): Promise<void> {
    this.packs = [...this.packs, pack];
    return Promise.resolve();
  }
  remove(id: string): Promise<void> {
    this.packs = this.packs.filter((pack) => pack.id !== id);
    return Promise.resolve();
  }
}

const idsOf = async (lists: FunctionLists): Promise<string[]> =>
  (await lists.acuan()).packs.map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("knows the lists of all owners, of one name the first, and reads them once", async () => {
  const store = new MemoryStore();
  const baked = { ...LIST, judul: "Terpasang" };
  const lists = new FunctionLists(store, () => Promise.resolve([baked]));
  expect(lists.known).toBeNull();
  expect(await idsOf(lists)).toEqual([LIST.id, "contoh"]);
  expect((await lists.acuan()).packs[0]).toBe(baked);
  await lists.load();
  expect(store.loads).toBe(1);
  expect(lists.known).toBe(await lists.acuan());
});

it("follows what the pane saves and removes", async () => {
  const lists = new FunctionLists(new MemoryStore(), NONE);
  await lists.acuan();
  await lists.save({ ...LIST, id: "baru" });
  expect(lists.known?.packs.map(({ id }) => id)).toEqual([LIST.id, "baru", "contoh"]);
  await lists.remove(LIST.id);
  expect(lists.known?.packs.map(({ id }) => id)).toEqual(["baru", "contoh"]);
  expect((await lists.load()).packs.map(({ id }) => id)).toEqual(["baru"]);
});

it("reads nothing for functions that nobody used", async () => {
  const store = new MemoryStore();
  const lists = new FunctionLists(store, NONE);
  await lists.save({ ...LIST, id: "baru" });
  expect([store.loads, lists.known]).toEqual([0, null]);
});

it("does without lists that cannot be read, and asks for them again", async () => {
  const store = new MemoryStore();
  const lists = new FunctionLists(store, NONE);
  vi.spyOn(store, "load").mockRejectedValueOnce(new Error("terlarang"));
  expect(await idsOf(lists)).toEqual(["contoh"]);
  expect(await idsOf(lists)).toEqual([LIST.id, "contoh"]);
});

it("answers without lists that never come", async () => {
  const store = new MemoryStore();
  store.load = () => new Promise(() => undefined);
  const asked = idsOf(new FunctionLists(store, NONE));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toEqual(["contoh"]);
});

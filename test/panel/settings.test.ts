import { expect, it } from "vitest";
import { createSettings } from "../../panel/settings";

it("keeps what could not be stored, and tells the trouble", async () => {
  const trouble: string[] = [];
  const saved = new Map<string, string | null>();
  let broken = true;
  const settings = createSettings(
    {
      get: (key) => (broken ? Promise.reject(new Error("x")) : Promise.resolve(saved.get(key) ?? null)),
      set: (key, value) =>
        broken ? Promise.reject(new Error("x")) : Promise.resolve(void saved.set(key, value)),
    },
    { onTrouble: (what) => trouble.push(what) },
  );
  await settings.write("a", "1");
  expect(await settings.read("a")).toBe("1");
  broken = false;
  expect(await settings.read("a")).toBe("1");
  await settings.write("a", "2");
  saved.set("a", "3");
  expect(await settings.read("a")).toBe("3");
  expect(trouble).toEqual(["write"]);
});

it("never writes over what it could not read", async () => {
  const trouble: string[] = [];
  const saved = new Map([["a", "lama"]]);
  let slow = true;
  const settings = createSettings(
    {
      get: (key) => (slow ? new Promise(() => undefined) : Promise.resolve(saved.get(key) ?? null)),
      set: (key, value) => Promise.resolve(void saved.set(key, value ?? "")),
    },
    { patience: 5, onTrouble: (what) => trouble.push(what) },
  );
  expect(await settings.read("a")).toBeNull();
  slow = false;
  await settings.write("a", "baru");
  expect(saved.get("a")).toBe("lama");
  expect(await settings.read("a")).toBe("baru");
  expect(trouble).toEqual(["read", "write"]);
});

it("does not wait for ever", async () => {
  const trouble: string[] = [];
  const silent = {
    get: () => new Promise<null>(() => undefined),
    set: () => new Promise<void>(() => undefined),
  };
  const settings = createSettings(silent, { patience: 5, onTrouble: (what) => trouble.push(what) });
  await settings.write("a", null);
  expect(await settings.read("b")).toBeNull();
  expect(trouble).toEqual(["write", "read"]);
});

it("changes what is stored by now, one change after the other", async () => {
  const saved = new Map([["a", "rekan"]]);
  const settings = createSettings(
    {
      get: (key) => Promise.resolve(saved.get(key) ?? null),
      set: (key, value) => Promise.resolve(void saved.set(key, value ?? "")),
    },
    { onTrouble: () => undefined },
  );
  const add = (word: string): Promise<void> =>
    settings.change("a", "lama", (stored) => `${stored ?? ""}, ${word}`);
  await Promise.all([add("satu"), add("dua")]);
  expect(saved.get("a")).toBe("rekan, satu, dua");
});

it("changes what is known where what is stored cannot be read, and stores it nowhere", async () => {
  const saved = new Map([["a", "rekan"]]);
  const settings = createSettings(
    {
      get: () => Promise.reject(new Error("x")),
      set: (key, value) => Promise.resolve(void saved.set(key, value ?? "")),
    },
    { onTrouble: () => undefined },
  );
  await settings.change("a", "lama", (stored) => `${stored ?? ""}, satu`);
  expect(await settings.read("a")).toBe("lama, satu");
  expect(saved.get("a")).toBe("rekan");
});

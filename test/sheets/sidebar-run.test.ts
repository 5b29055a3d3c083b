import { expect, it } from "vitest";
import { fakeScriptRun, type Serve } from "./sidebar-run";

type Call = (...args: unknown[]) => void;

/** Calls a function of the server as a page does; what comes to the handlers. */
function called(serve: Serve, name: string, ...args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = fakeScriptRun(["simpan"], serve).withFailureHandler(reject).withSuccessHandler(resolve);
    (runner as unknown as Record<string, Call>)[name]?.(...args);
  });
}

it("hands copies over, in both directions", async () => {
  const list = [1, "a", null, { benar: true }];
  const answer = await called((_, args) => Promise.resolve(args[0]), "simpan", list);
  expect(answer).toEqual(list);
  expect(answer).not.toBe(list);
});

it("takes no date and no function, however deep", () => {
  const runner = fakeScriptRun(["simpan"], () => Promise.resolve(null)) as unknown as Record<string, Call>;
  expect(() => runner["simpan"]?.("a", [{ tanggal: new Date(0) }])).toThrow("illegal value in property: 1");
  expect(() => runner["simpan"]?.(() => 1)).toThrow("illegal value in property: 0");
  expect(runner["lain"]).toBeUndefined();
});

it("makes nothing of an answer with a date in it", async () => {
  expect(await called(() => Promise.resolve({ baris: [new Date(0)] }), "simpan")).toBeNull();
});

it("hands on nothing of an exception but its message", async () => {
  const fault = Object.assign(new TypeError("gagal"), { rincian: 1 });
  await expect(called(() => Promise.reject(fault), "simpan")).rejects.toEqual(new Error("gagal"));
});

it("lets the eleventh call wait for one of ten", async () => {
  const ends: (() => void)[] = [];
  const runner = fakeScriptRun(
    ["simpan"],
    () =>
      new Promise((resolve) => {
        ends.push(() => {
          resolve(null);
        });
      }),
  ) as unknown as Record<string, Call>;
  for (let call = 1; call <= 11; call++) runner["simpan"]?.();
  await Promise.resolve();
  expect(ends).toHaveLength(10);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(11);
});

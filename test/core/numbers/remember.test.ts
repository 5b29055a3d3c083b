import { expect, it } from "vitest";
import { remember, rememberFor } from "../../../core/numbers/remember";

/** A function of a text that keeps account of what it was asked. */
function counted<Result>(read: (text: string) => Result): {
  ask: (text: string) => Result;
  asked: string[];
} {
  const asked: string[] = [];
  const ask = remember((text) => {
    asked.push(text);
    return read(text);
  });
  return { ask, asked };
}

/** More texts than are kept, each once. */
function flood(ask: (text: string) => unknown): void {
  for (let i = 0; i < 50_000; i++) ask(`teks ${String(i)}`);
}

it("reads each text once, and answers the same again", () => {
  const { ask, asked } = counted((text) => text.length);
  expect(["dua", "satu", "dua", "satu"].map(ask)).toEqual([3, 4, 3, 4]);
  expect(asked).toEqual(["dua", "satu"]);
});

it("remembers that there was nothing", () => {
  const { ask, asked } = counted(() => undefined);
  ask("kosong");
  ask("kosong");
  expect(asked).toEqual(["kosong"]);
});

it("forgets what nobody asked for since so many others", () => {
  const { ask, asked } = counted((text) => text);
  ask("lama");
  flood(ask);
  ask("lama");
  expect(asked.filter((text) => text === "lama")).toHaveLength(2);
});

it("keeps what is asked for again and again, however many others come between", () => {
  const { ask, asked } = counted((text) => text);
  for (let i = 0; i < 60_000; i++) {
    ask(`teks ${String(i)}`);
    if (i % 10_000 === 0) expect(ask("sering")).toBe("sering");
  }
  expect(asked.filter((text) => text === "sering")).toEqual(["sering"]);
});

it("keeps the second half of a full memory", () => {
  const { ask, asked } = counted((text) => text);
  flood(ask);
  const before = asked.length;
  for (let i = 30_000; i < 50_000; i++) ask(`teks ${String(i)}`);
  expect(asked.length).toBe(before);
});

it("makes of each object once, of each its own", () => {
  const made: object[] = [];
  const of = rememberFor((given: { readonly nama: string }) => {
    made.push(given);
    return given.nama.toUpperCase();
  });
  const [a, b] = [{ nama: "a" }, { nama: "b" }];
  expect([of(a), of(b), of(a), of({ nama: "a" })]).toEqual(["A", "B", "A", "A"]);
  expect(made).toEqual([a, b, { nama: "a" }]);
});

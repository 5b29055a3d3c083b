import { expect, it } from "vitest";
import { Cancelled, nextTask, runInSlices, unlessCancelled } from "../../panel/slices";

function* count(to: number): Generator<number, string> {
  for (let step = 1; step <= to; step++) yield step;
  return "selesai";
}

/** A clock that goes on by so many milliseconds each time that it is looked at. */
function clock(tick: number): () => number {
  let time = 0;
  return () => (time += tick);
}

it("pauses after each slice and tells once a slice what is being done", async () => {
  const told: number[] = [];
  let pauses = 0;
  const result = await runInSlices(count(10), {
    budget: 12,
    now: clock(5),
    signal: new AbortController().signal,
    pause: () => Promise.resolve(void pauses++),
    onStep: (step) => told.push(step),
  });
  expect({ result, told, pauses }).toEqual({ result: "selesai", told: [3, 6, 9], pauses: 3 });
});

it("stops at the next step after it was cancelled", async () => {
  const controller = new AbortController();
  const steps = count(1_000_000);
  const run = runInSlices(steps, {
    budget: 0,
    signal: controller.signal,
    onStep: (step) => {
      if (step === 3) controller.abort();
    },
  });
  await expect(run).rejects.toBeInstanceOf(Cancelled);
  expect(steps.next().value).toBe(4);
});

it("lets others have their turn in a pause", async () => {
  let turn = false;
  setTimeout(() => (turn = true));
  for (let pause = 0; pause < 1_000 && !turn; pause++) await nextTask();
  expect(turn).toBe(true);
});

it("gives up waiting once it is cancelled, and not before", async () => {
  const controller = new AbortController();
  await expect(unlessCancelled(Promise.resolve(1), controller.signal)).resolves.toBe(1);
  await expect(unlessCancelled(Promise.reject(new Error("x")), controller.signal)).rejects.toThrow("x");
  const never = unlessCancelled(new Promise(() => undefined), controller.signal);
  controller.abort();
  await expect(never).rejects.toBeInstanceOf(Cancelled);
});

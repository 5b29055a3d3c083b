import { availableParallelism } from "node:os";
import { expect, it } from "vitest";
import { heapOf, workersFor } from "../../../cli/many/memory";

const PLENTY = 1_000_000;

it("has one worker a processor, and none that would have nothing to do", () => {
  expect(workersFor(10_000, PLENTY)).toBe(availableParallelism());
  expect(workersFor(1, PLENTY)).toBe(1);
});

it("has fewer workers where the memory is small, but one", () => {
  expect(workersFor(10_000, 600)).toBe(1);
  expect(workersFor(10_000, 100)).toBe(1);
});

it.each([
  [2, 3_000, 1_500],
  [4, 1_000, 512],
  [1, PLENTY, 4_096],
])("shares the memory among %i workers: %i MB, %i MB each", (workers, memory, heap) => {
  expect(heapOf(workers, memory)).toBe(heap);
});

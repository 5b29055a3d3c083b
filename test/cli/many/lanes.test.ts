import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asDone, inOrder, type Lanes } from "../../../cli/many/lanes";

/** Items are what they take, in turns of the event loop; `most` is how many were worked on at the same time. */
function recording(lanes: number) {
  const record = { begun: 0, told: [] as number[], most: 0, mostWaiting: 0, working: 0 };
  const turns = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn++) await Promise.resolve();
  };
  const how: Lanes<readonly [index: number, takes: number], number> = {
    lanes,
    async work([index, takes]) {
      record.begun += 1;
      record.working += 1;
      record.most = Math.max(record.most, record.working);
      await turns(takes);
      record.working -= 1;
      return index;
    },
    async tell(_, index) {
      record.mostWaiting = Math.max(record.mostWaiting, record.begun - record.told.length);
      await turns(2);
      record.told.push(index);
    },
  };
  return { record, how };
}

const ITEMS = fc.array(fc.nat(40), { maxLength: 60 }).map((each) => [...each.entries()]);
const LANES = fc.integer({ min: 1, max: 5 });

describe("lanes", () => {
  it("tell each result once, in the order of the items", async () => {
    await fc.assert(
      fc.asyncProperty(ITEMS, LANES, async (items, lanes) => {
        const { record, how } = recording(lanes);
        await inOrder(items, how);
        expect(record.told).toEqual(items.map(([index]) => index));
        expect(record.most).toBe(Math.min(items.length, lanes));
      }),
      { numRuns: 50 },
    );
  });

  it("tell each result once, as soon as it is there", async () => {
    await fc.assert(
      fc.asyncProperty(ITEMS, LANES, async (items, lanes) => {
        const { record, how } = recording(lanes);
        await asDone(items, how);
        expect([...record.told].sort((a, b) => a - b)).toEqual(items.map(([index]) => index));
        expect(record.most).toBe(Math.min(items.length, lanes));
      }),
      { numRuns: 50 },
    );
    const { record, how } = recording(2);
    await asDone([...[200, 1, 1, 1].entries()], how);
    expect(record.told).toEqual([1, 2, 3, 0]);
  });

  it("do not run far ahead of one that takes long", async () => {
    const { record, how } = recording(2);
    await inOrder([...[5_000, ...Array.from({ length: 200 }, () => 1)].entries()], how);
    expect(record.told).toHaveLength(201);
    expect(record.mostWaiting).toBeLessThanOrEqual(20);
  });

  it("hand on what goes wrong while telling", async () => {
    const how = { lanes: 2, work: (item: number) => Promise.resolve(item) };
    const tell = (): Promise<void> => Promise.reject(new Error("tertutup"));
    await expect(inOrder([1, 2, 3], { ...how, tell })).rejects.toThrow("tertutup");
    await expect(asDone([1, 2, 3], { ...how, tell })).rejects.toThrow("tertutup");
  });
});

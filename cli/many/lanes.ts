/** How to work through items: `tell` gets each result once, and `lanes` of them are worked on at the same time. */
export interface Lanes<Item, Result> {
  readonly lanes: number;
  work(item: Item): Promise<Result>;
  tell(item: Item, result: Result): void | Promise<void>;
}

/** Tells each result as soon as it is there. */
export function asDone<Item, Result>(
  items: readonly Item[],
  { lanes, work, tell }: Lanes<Item, Result>,
): Promise<void> {
  return inLanes(items, lanes, async (item) => tell(item, await work(item)));
}

/** So many results a lane may wait for a slower one before them. */
const AHEAD = 8;

/** Tells results in the order of their items; where one takes long, the others stop before too many wait for it. */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  { lanes, work, tell }: Lanes<Item, Result>,
): Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const untold: Promise<void>[] = [];
  await inLanes(items, lanes, async (item) => {
    const result = work(item);
    last = Promise.all([result, last]).then(([own]) => tell(item, own));
    untold.push(last);
    if (untold.length > lanes * AHEAD) await untold.shift();
    await result;
  });
  await last;
}

/** Every lane takes the next item when it is free. */
async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const lane = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

import { groupBy } from "../../rules/shared/group-by";

/** What two lists have in common, and what is left of each. */
export interface Paired<Item> {
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly lama: readonly Item[];
  readonly baru: readonly Item[];
}

/** The keys of an item in either list; "" pairs with nothing. */
export interface Keys<Item> {
  lama(item: Item): string;
  baru(item: Item): string;
}

/**
 * Pairs items of the same key, the first with the first. With `only` just those pair whose key stands once in each list:
 * of two alike nobody can tell which became which.
 */
export function pairBy<Item>(
  lama: readonly Item[],
  baru: readonly Item[],
  keys: Keys<Item>,
  only: "each" | "unique" = "each",
): Paired<Item> {
  const ours = groupBy(baru, (item) => keys.baru(item));
  const pairs: (readonly [Item, Item])[] = [];
  for (const [key, olds] of groupBy(lama, (item) => keys.lama(item))) {
    const news = ours.get(key) ?? [];
    if (key === "" || (only === "unique" && (olds.length > 1 || news.length > 1))) continue;
    news.slice(0, olds.length).forEach((item, index) => {
      const old = olds[index];
      if (old) pairs.push([old, item]);
    });
  }
  const taken = new Set(pairs.flat());
  const isFree = (item: Item): boolean => !taken.has(item);
  return { pairs, lama: lama.filter(isFree), baru: baru.filter(isFree) };
}

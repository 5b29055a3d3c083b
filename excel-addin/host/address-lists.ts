/** Excel takes no list of addresses longer than 8,192 characters. */
const LONGEST_LIST = 8_000;

/** Joins addresses with commas into as few lists as Excel accepts. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_LIST) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

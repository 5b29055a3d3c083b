/** How well the words of a name answer to those of a query, 0 to 1: each query word by its best, and what is left over. */
export function wordsLikeness(query: readonly string[], name: readonly string[]): number {
  const wanted = lettersOf(query);
  const found = query.reduce((sum, word) => sum + word.length * bestMatch(word, name), 0);
  const length = lettersOf(name);
  const surplus = Math.max(0, length - wanted) / Math.max(length, 1);
  return (found / Math.max(wanted, 1)) * (1 - 0.2 * surplus);
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

function bestMatch(word: string, name: readonly string[]): number {
  let best = 0;
  for (const [index, other] of name.entries()) {
    best = Math.max(best, matchOf(word, other));
    if (best === 1) break;
    // Two words typed as one.
    if (word.length > other.length + 2) best = Math.max(best, matchOf(word, other + (name[index + 1] ?? "")));
  }
  return best;
}

/** 1 for the same word, nearly so for its beginning, less for every wrong letter. */
function matchOf(word: string, other: string): number {
  if (word === other) return 1;
  if (word.length >= 3 && other.startsWith(word)) return 0.95;
  const allowed = Math.floor(Math.min(word.length, other.length) / 4);
  if (allowed === 0 || Math.abs(word.length - other.length) > allowed) return 0;
  const distance = editDistance(word, other);
  return distance > allowed ? 0 : 1 - distance / Math.max(word.length, other.length);
}

/** Letters to change, add, drop, or swap with their neighbour. */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, above] = [above, row];
  }
  return above[other.length] ?? 0;
}

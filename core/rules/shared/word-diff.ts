import { quote } from "./wording";

/** What one text has where another has something else. */
interface Replacement {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Texts of more words are told as a whole. */
const MOST_WORDS = 60;
const MOST_TOLD = 3;

/**
 * How to get from one text to another, word by word: `"Fasilitas" menjadi "Fasilitasi"; tanpa "dan"`. Case, blanks and
 * marks do not count.
 */
export function wordDifference(from: string, to: string): string {
  const [old, wanted] = [from, to].map((text) => text.split(/\s+/).filter((word) => plain(word) !== ""));
  if (!old || !wanted || old.length > MOST_WORDS || wanted.length > MOST_WORDS)
    return `"${quote(from)}" menjadi "${quote(to)}"`;
  const told = replacements(old, wanted).map(tell);
  const more = told.length - MOST_TOLD;
  return [...told.slice(0, MOST_TOLD), ...(more > 0 ? [`dan ${String(more)} perbedaan lain`] : [])].join(
    "; ",
  );
}

function tell({ from, to }: Replacement): string {
  if (from.length === 0) return `tambah "${quote(to.join(" "))}"`;
  if (to.length === 0) return `tanpa "${quote(from.join(" "))}"`;
  return `"${quote(from.join(" "))}" menjadi "${quote(to.join(" "))}"`;
}

function replacements(old: readonly string[], wanted: readonly string[]): Replacement[] {
  const found: Replacement[] = [];
  let from: string[] = [];
  let to: string[] = [];
  const close = (): void => {
    if (from.length > 0 || to.length > 0) found.push({ from, to });
    from = [];
    to = [];
  };
  const common = commonLengths(old, wanted);
  let i = 0;
  let j = 0;
  while (i < old.length || j < wanted.length) {
    const [a = "", b = ""] = [old[i], wanted[j]];
    if (i < old.length && j < wanted.length && plain(a) === plain(b)) {
      close();
      i++;
      j++;
    } else if (
      j >= wanted.length ||
      (i < old.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      from.push(a);
      i++;
    } else {
      to.push(b);
      j++;
    }
  }
  close();
  return found;
}

/** [i][j]: how many words the rests of both texts, from i and from j on, have in common in this order. */
function commonLengths(old: readonly string[], wanted: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      const isSame = plain(old[i] ?? "") === plain(wanted[j] ?? "");
      row[j] = isSame
        ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, "");

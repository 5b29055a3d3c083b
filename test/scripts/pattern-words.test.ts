import { describe, expect, it } from "vitest";
import { TABLE_KINDS } from "../../core/tables/kinds";
import { patternWords } from "../../scripts/pattern-words";

describe("patternWords", () => {
  it.each([
    [/^(no|nomor)$/, ["no", "nomor"]],
    [/(^|>)satuan$/, ["satuan"]],
    [/^(target)?.*(baseline|kondisi(pada)?awal)/, ["baseline", "kondisiawal"]],
    [/^(?:tujuan|sasaran)(>|$)/, ["tujuan", "sasaran"]],
    [/^nspk.*sasaran/, ["nspk … sasaran"]],
    [/target|^$/, ["target", ""]],
    [/t\s*-?\s*c\.?\s*-?\s*27/, ["tc27"]],
    [/\biku\b/, ["iku"]],
    [/pertumbuhan[^>]*>?[^>]*realisasi[^>]*$/, ["pertumbuhan … realisasi"]],
    // Nothing is claimed of a pattern that is beyond it.
    [/^\p{L}{2}x$/u, []],
  ])("%s", (pattern, words) => {
    expect(patternWords(pattern)).toEqual(words);
  });

  it.each(TABLE_KINDS)("finds words for every column and name of $id", ({ columns, names }) => {
    const wordless = [...columns.map(({ heading }) => heading), ...names].filter(
      (pattern) => patternWords(pattern).length === 0,
    );
    expect(wordless).toEqual([]);
  });
});

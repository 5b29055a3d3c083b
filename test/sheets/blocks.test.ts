import { describe, expect, it } from "vitest";
import { blocksOf } from "../../sheets-addon/server/blocks";

/** A cell for each letter of these lines; a point is no cell. */
const cells = (...lines: string[]): { row: number; column: number; content: string }[] =>
  lines.flatMap((line, row) =>
    [...line].flatMap((content, column) => (content === "." ? [] : [{ row, column, content }])),
  );

describe("blocksOf", () => {
  it.each([
    ["a column", cells(".a", ".b", ".c"), [{ row: 0, column: 1, rows: [["a"], ["b"], ["c"]] }]],
    [
      "a rectangle",
      cells("ab", "cd"),
      [
        {
          row: 0,
          column: 0,
          rows: [
            ["a", "b"],
            ["c", "d"],
          ],
        },
      ],
    ],
    [
      "two columns apart",
      cells("a.b", "c.d"),
      [
        { row: 0, column: 0, rows: [["a"], ["c"]] },
        { row: 0, column: 2, rows: [["b"], ["d"]] },
      ],
    ],
    [
      "rows of other widths",
      cells("ab", "c.", "de"),
      [
        { row: 0, column: 0, rows: [["a", "b"]] },
        { row: 1, column: 0, rows: [["c"]] },
        { row: 2, column: 0, rows: [["d", "e"]] },
      ],
    ],
    ["nothing", [], []],
  ])("%s", (_, given, blocks) => {
    expect(blocksOf(given)).toEqual(blocks);
    expect(blocksOf([...given].reverse())).toEqual(blocks);
  });

  it("takes the later one of two contents for one cell", () => {
    expect(blocksOf([...cells("a"), ...cells("b")])).toEqual([{ row: 0, column: 0, rows: [["b"]] }]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { architecturePicture } from "../../scripts/architecture-picture";
import { arrowsOf, faultsOf, importsOf } from "../../scripts/imports";
import { layersOf } from "../../scripts/layers";
import { HOSTS, ROOMS } from "../../scripts/rooms.mjs";

const root = mkdtempSync(join(tmpdir(), "rooms-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const FILES = {
  "core/ground/a.ts": `export const a = 1;\n// import "../roof/not-this";`,
  "core/walls/b.ts": `import type { A } from "../ground/a";\nimport { z } from "zod/mini";`,
  "roof/deep/c.tsx": `const b = import("../../core/walls/b");\nexport * from "../../core/ground/a";`,
  "roof/types.d.ts": `import "../core/nowhere/a";`,
  "left/d.ts": `import { c } from "../roof/deep/c";\nimport { readFileSync } from "node:fs";`,
  "right/e.ts": `import { c } from "../roof/deep/c";\nimport { a } from "../core/ground/a";`,
};
const ORDER = ["core/ground", "core/walls", "roof", "left", "right"];

function importsIn(name: string, files: Readonly<Record<string, string>>): ReturnType<typeof importsOf> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return importsOf(join(root, name), ORDER);
}

describe("imports from room to room", () => {
  const imports = importsIn("sound", FILES);

  it("are those of types, of modules loaded when asked for, and of what is handed on", () => {
    expect(imports.map(({ room, rooms }) => [room, [...rooms.keys()].sort()])).toEqual([
      ["core/ground", []],
      ["core/walls", ["core/ground"]],
      ["roof", ["core/ground", "core/walls"]],
      ["left", ["roof"]],
      ["right", ["core/ground", "roof"]],
    ]);
    expect(imports.map(({ packages }) => [...packages])).toEqual([[], ["zod/mini"], [], [], []]);
    expect(faultsOf(imports, ["left", "right"])).toEqual([]);
  });

  it("become arrows, without those that follow from others", () => {
    expect(arrowsOf(imports)).toEqual([
      ["core/ground", "core/walls"],
      ["core/walls", "roof"],
      ["roof", "left"],
      ["roof", "right"],
    ]);
  });

  it("are refused against the order, and from host to host", () => {
    const faults = importsIn("faulty", {
      ...FILES,
      "core/ground/a.ts": `import "../../roof/deep/c";`,
      "left/d.ts": `import "../right/e";`,
      "right/e.ts": `import "../left/d";`,
    });
    expect(faultsOf(faults, ["left", "right"])).toEqual([
      "core/ground/a.ts imports from roof, which core/ground may not (scripts/rooms.mjs).",
      "left/d.ts imports from right, which left may not (scripts/rooms.mjs).",
      "right/e.ts imports from left, which right may not (scripts/rooms.mjs).",
    ]);
  });
});

describe("layers", () => {
  const names = ["ground", "store", "wall", "roof", "tool", "house"];
  const { places, routes } = layersOf(
    names,
    [
      ["ground", "wall"],
      ["ground", "store"],
      ["wall", "roof"],
      ["roof", "house"],
      ["store", "house"],
      ["ground", "tool"],
    ],
    { box: 100, bend: 10, gap: 20 },
  );

  it("lie below all that they need, and near to what needs them", () => {
    const layers = Object.fromEntries(names.map((name) => [name, places.get(name)?.layer]));
    expect(layers).toEqual({ ground: 0, wall: 1, roof: 2, store: 2, house: 3, tool: 3 });
  });

  it("let an arrow bend where it passes one", () => {
    expect(routes).toContainEqual(["ground", "ground>store>1", "store"]);
    expect(places.get("ground>store>1")?.layer).toBe(1);
  });

  it("hold no place upon another", () => {
    const rows = [0, 1, 2, 3].map((layer) =>
      [...places]
        .filter(([, place]) => place.layer === layer)
        .map(([name, { x }]) => ({ x, half: names.includes(name) ? 50 : 5 }))
        .sort((a, b) => a.x - b.x),
    );
    for (const row of rows)
      row.slice(1).forEach((place, index) => {
        const left = row[index] ?? { x: -Infinity, half: 0 };
        // One pixel is lost by rounding.
        expect(place.x - place.half - (left.x + left.half)).toBeGreaterThanOrEqual(19);
      });
  });
});

it("draws each room and host once, with an arrow into every one but the ground", () => {
  const picture = architecturePicture(join(import.meta.dirname, "..", ".."));
  const names = [...ROOMS, ...HOSTS];
  expect(names.map((name) => picture.split(`>${name}</text>`).length - 1)).toEqual(names.map(() => 1));
  expect(picture.split("marker-end").length - 1).toBeGreaterThanOrEqual(names.length - 1);
});

import type { Arrow } from "./imports";

/** A box, or a bend where an arrow passes a layer on its way. */
export interface Place {
  readonly layer: number;
  /** Its middle, in pixels; the leftmost place of all touches 0. */
  readonly x: number;
}

/** The names of the places that an arrow goes through, from box to box. */
export type Route = readonly string[];

export interface Layers {
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: readonly Route[];
}

/** In pixels: how wide a box is and what a bend takes, and what is free between two places. */
export interface Measures {
  readonly box: number;
  readonly bend: number;
  readonly gap: number;
}

/** Rounds in which places move to their neighbours; in the first half they also change their order. */
const ROUNDS = 40;

/**
 * Puts every name into a layer below all that point to it, and moves it to where its arrows are short and straight:
 * the usual way to draw layers (Sugiyama), with means for both. The arrows must not go in a circle.
 */
export function layersOf(names: readonly string[], arrows: readonly Arrow[], measures: Measures): Layers {
  const layers = layerOfEach(names, arrows);
  const routes = arrows.map((arrow) => routeOf(arrow, layers));
  const rows = rowsOf(names, routes, layers);
  const x = settled(rows, routes, (name) => (layers.has(name) ? measures.box : measures.bend) + measures.gap);
  const left = Math.min(...names.map((name) => (x.get(name) ?? 0) - measures.box / 2));
  const places = rows.flatMap((row, layer) =>
    row.map((name): [string, Place] => [name, { layer, x: Math.round((x.get(name) ?? 0) - left) }]),
  );
  return { places: new Map(places), routes };
}

/** As early as it can be; as late, where it has at least as many arrows out as in, or none out. */
function layerOfEach(names: readonly string[], arrows: readonly Arrow[]): Map<string, number> {
  const layers = new Map<string, number>();
  const above = (name: string): string[] => arrows.flatMap(([from, to]) => (to === name ? [from] : []));
  const below = (name: string): string[] => arrows.flatMap(([from, to]) => (from === name ? [to] : []));
  for (const name of names)
    layers.set(name, Math.max(0, ...above(name).map((other) => (layers.get(other) ?? 0) + 1)));
  const last = Math.max(...layers.values());
  for (const name of [...names].reverse()) {
    const next = below(name);
    if (next.length === 0 || (next.length >= above(name).length && above(name).length > 0))
      layers.set(name, Math.min(last, ...next.map((other) => (layers.get(other) ?? 0) - 1)));
  }
  return layers;
}

function routeOf([from, to]: Arrow, layers: ReadonlyMap<string, number>): Route {
  const start = layers.get(from) ?? 0;
  const passed = (layers.get(to) ?? 0) - start - 1;
  const bends = Array.from({ length: passed }, (_, index) => `${from}>${to}>${String(start + 1 + index)}`);
  return [from, ...bends, to];
}

/** The names of each layer, from left to right as they were given, bends behind them. */
function rowsOf(
  names: readonly string[],
  routes: readonly Route[],
  layers: ReadonlyMap<string, number>,
): string[][] {
  const rows = Array.from({ length: Math.max(...layers.values()) + 1 }, (): string[] => []);
  for (const name of names) rows[layers.get(name) ?? 0]?.push(name);
  for (const route of routes)
    route
      .slice(1, -1)
      .forEach((bend, index) => rows[(layers.get(route[0] ?? "") ?? 0) + 1 + index]?.push(bend));
  return rows;
}

/** Where each name stands; sorts `rows` on the way. */
function settled(
  rows: readonly string[][],
  routes: readonly Route[],
  width: (name: string) => number,
): ReadonlyMap<string, number> {
  const near = neighboursOf(routes);
  const x = new Map<string, number>();
  const wanted = (name: string): number => {
    const known = (near.get(name) ?? []).flatMap((other) => x.get(other) ?? []);
    return known.length === 0 ? (x.get(name) ?? 0) : mean(known);
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const row of round % 2 === 0 ? rows : [...rows].reverse()) {
      const wishes = new Map(row.map((name) => [name, wanted(name)]));
      const wish = (name: string): number => wishes.get(name) ?? 0;
      if (round < ROUNDS / 2) row.sort((a, b) => wish(a) - wish(b));
      spread(row.map(wish), row.map(width)).forEach((at, index) => x.set(row[index] ?? "", at));
    }
  return x;
}

function neighboursOf(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (name: string, other: string): unknown => near.set(name, [...(near.get(name) ?? []), other]);
  for (const route of routes)
    route.slice(1).forEach((name, index) => {
      add(name, route[index] ?? "");
      add(route[index] ?? "", name);
    });
  return near;
}

/**
 * Middles that are as near as they can be to the wanted ones, in this order and none upon another: those that would
 * overlap form a block around the mean of their wishes.
 */
function spread(wanted: readonly number[], widths: readonly number[]): number[] {
  let offset = 0;
  const offsets = widths.map(
    (width, index) => (offset += index === 0 ? 0 : ((widths[index - 1] ?? 0) + width) / 2),
  );
  const blocks: { at: number; size: number }[] = [];
  wanted.forEach((wish, index) => {
    let block = { at: wish - (offsets[index] ?? 0), size: 1 };
    for (let left = blocks.at(-1); left && left.at > block.at; left = blocks.at(-1)) {
      blocks.pop();
      const size = left.size + block.size;
      block = { at: (left.at * left.size + block.at * block.size) / size, size };
    }
    blocks.push(block);
  });
  return blocks
    .flatMap(({ at, size }) => Array<number>(size).fill(at))
    .map((at, i) => at + (offsets[i] ?? 0));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

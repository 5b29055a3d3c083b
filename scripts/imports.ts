import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** A room and the rooms and packages that its files import. */
export interface RoomImports {
  readonly room: string;
  /** Rooms, each with one file that imports it, as the witness. */
  readonly rooms: ReadonlyMap<string, string>;
  /** Packages as they are imported, without those of Node. */
  readonly packages: ReadonlySet<string>;
}

/** What the source files of these folders under `root` import, types too: whoever needs a shape knows its room. */
export function importsOf(root: string, rooms: readonly string[]): readonly RoomImports[] {
  return rooms.map((room) => {
    const found = new Map<string, string>();
    const packages = new Set<string>();
    for (const file of sourceFiles(root, room))
      for (const name of importedNames(join(root, file))) {
        const to = name.startsWith(".") ? roomOf(posix.join(posix.dirname(file), name), rooms) : undefined;
        if (to !== undefined && to !== room && !found.has(to)) found.set(to, file);
        if (!name.startsWith(".") && !name.startsWith("node:")) packages.add(name);
      }
    return { room, rooms: found, packages };
  });
}

/** Paths with "/", from the root, in one order on every machine. */
function sourceFiles(root: string, room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .sort();
}

function importedNames(path: string): string[] {
  return ts.preProcessFile(readFileSync(path, "utf8")).importedFiles.map(({ fileName }) => fileName);
}

const roomOf = (path: string, rooms: readonly string[]): string | undefined =>
  rooms.find((room) => path === room || path.startsWith(`${room}/`));

/** Imports that go against the order of the rooms, and those from one host by another; a sentence each. */
export function faultsOf(imports: readonly RoomImports[], hosts: readonly string[]): string[] {
  const order = imports.map(({ room }) => room);
  return imports.flatMap(({ room, rooms }) =>
    [...rooms]
      .filter(
        ([to]) => order.indexOf(to) > order.indexOf(room) || (hosts.includes(room) && hosts.includes(to)),
      )
      .map(([to, witness]) => `${witness} imports from ${to}, which ${room} may not (scripts/rooms.mjs).`),
  );
}

/** A room and one that imports it: the way that data goes. */
export type Arrow = readonly [from: string, to: string];

/** One arrow for each import from room to room, without those that follow from others. */
export function arrowsOf(imports: readonly RoomImports[]): Arrow[] {
  const direct = new Map(imports.map(({ room, rooms }) => [room, [...rooms.keys()]]));
  const reaches = (from: string, to: string): boolean =>
    (direct.get(from) ?? []).some((next) => next === to || reaches(next, to));
  return imports.flatMap(({ room, rooms }) =>
    [...rooms.keys()]
      .filter((to) => ![...rooms.keys()].some((other) => reaches(other, to)))
      .map((to): Arrow => [to, room]),
  );
}

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Of folders all workbooks in them, at any depth; anything else is taken as it was named. */
export async function workbooksIn(places: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    places.map(async (place) => ((await isFolder(place)) ? workbooksBelow(place) : [place])),
  );
  return [...new Set(found.flat())];
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}

/** "~$" begins the names of files with which Excel says that a workbook is open. */
async function workbooksBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.xlsx$/i.test(name) && !/(^|[\\/])(~\$|\._)/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

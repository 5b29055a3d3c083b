import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";

export interface WorkbookFile {
  /** As it was named, or as it was found below a folder that was named. */
  readonly file: string;
  /** Where its copy goes, within the folder of the copies: as it lies below the folder that was named. */
  readonly copy: string;
}

/** Of folders all workbooks in them, at any depth, without those in `results`; anything else is taken as it was named. */
export async function workbooksIn(
  places: readonly string[],
  results: readonly (string | null)[] = [],
): Promise<WorkbookFile[]> {
  const found = await Promise.all(
    places.map(async (place) =>
      (await isFolder(place)) ? workbooksBelow(place, results) : [{ file: place, copy: basename(place) }],
    ),
  );
  return [...new Map(found.flat().map((workbook) => [resolve(workbook.file), workbook])).values()];
}

/** Two workbooks whose copies would be one file; null where there are none. */
export function clashOf(workbooks: readonly WorkbookFile[]): readonly [string, string] | null {
  const taken = new Map<string, string>();
  for (const { file, copy } of workbooks) {
    // Some file systems take capitals for small letters.
    const other = taken.get(copy.toLowerCase());
    if (other !== undefined) return [other, file];
    taken.set(copy.toLowerCase(), file);
  }
  return null;
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}

/** "~$" begins the names of files with which Excel says that a workbook is open. */
async function workbooksBelow(folder: string, results: readonly (string | null)[]): Promise<WorkbookFile[]> {
  const ours = results.flatMap((result) => (result === null ? [] : resolve(result) + sep));
  // Whoever names our results themselves wants them.
  const left = ours.filter((result) => !(resolve(folder) + sep).startsWith(result));
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.xlsx$/i.test(name) && !/(^|[\\/])(~\$|\._)/.test(name))
    .sort()
    .map((name) => ({ file: join(folder, name), copy: name }))
    .filter(({ file }) => !left.some((result) => resolve(file).startsWith(result)));
}

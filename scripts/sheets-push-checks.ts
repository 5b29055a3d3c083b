/** clasp itself, relative to the root of this project: what npm puts into .bin runs on one kind of system only. */
export const CLASP = "node_modules/@google/clasp/build/src/index.js";

/** All that the Apps Script project consists of, relative to the root of this one. */
export const PUSHED_FILES = ["dist/sheets/Code.js", "dist/sheets/appsscript.json", "dist/sheets/panel.html"];

/** Why nothing can be pushed from here; null where it can. */
export function whyNotPush({ hasProject, isLoggedIn }: Preconditions): string | null {
  if (!hasProject)
    return "There is no .clasp.json: copy .clasp.json.example to it and write the id of your Apps Script project into it.";
  if (!isLoggedIn())
    return (
      'Nobody is logged in: run "npx clasp login", and switch the Apps Script API on at ' +
      "https://script.google.com/home/usersettings."
    );
  return null;
}

interface Preconditions {
  readonly hasProject: boolean;
  readonly isLoggedIn: () => boolean;
}

/** What is wrong in a list of files that clasp pushes or has pushed; null where it is exactly ours. */
export function fileListFault(files: readonly string[]): string | null {
  const missing = PUSHED_FILES.filter((file) => !files.includes(file));
  const strange = files.filter((file) => !PUSHED_FILES.includes(file));
  if (missing.length > 0) return `Not among the files: ${missing.join(", ")}.`;
  return strange.length > 0 ? `These files do not belong to the add-on: ${strange.join(", ")}.` : null;
}

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];

/** For a browser without a window that asks nothing of the network by itself. */
export const BROWSER_ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
];

/** The browser of this machine, by name; an error that names what was looked for where there is none. */
export function findBrowser(): string {
  const path = browserPath();
  if (path === undefined) throw new Error(`NO BROWSER FOUND (looked for ${NAMES.join(", ")})`);
  return path;
}

export const hasBrowser = (): boolean => browserPath() !== undefined;

function browserPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

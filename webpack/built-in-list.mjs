import { fileURLToPath } from "node:url";

/**
 * Rules that put a list of codes into the place of panel/lists/built-in.json, as a part that loads when it is first asked
 * for. Without a file the empty list stays within the page's own script.
 */
export function builtInList(file) {
  const isLazy = { test: /built-in\.ts$/, parser: { dynamicImportMode: file ? "lazy" : "eager" } };
  const loader = fileURLToPath(new URL("built-in-list-loader.mjs", import.meta.url));
  const bake = { test: /built-in\.json$/, type: "json", use: [{ loader, options: { file } }] };
  return file ? [isLazy, bake] : [isLazy];
}

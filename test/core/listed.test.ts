import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const CORE = join(import.meta.dirname, "..", "..", "core");
/** Folders of declarations, one a file, that their index.ts lists by hand. */
const FOLDERS = ["rules", "functions", "tables/kinds", "templates/tabel"];

/** The names of a file's declarations. */
const declaredIn = (text: string): string[] =>
  [...text.matchAll(/^export const (\w+) = define\w+\(/gm)].map(([, name = ""]) => name);

describe.each(FOLDERS)("core/%s", (folder) => {
  const path = join(CORE, folder);
  const index = readFileSync(join(path, "index.ts"), "utf8");
  const files = readdirSync(path).filter((name) => name.endsWith(".ts") && name !== "index.ts");
  const declared = files.flatMap((file) =>
    declaredIn(readFileSync(join(path, file), "utf8")).map((name) => [file, name] as const),
  );

  it.each(declared)("%s: %s is listed in index.ts", (_, name) => {
    expect(index.split("\n")).toContain(`  ${name},`);
  });
});

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Script } from "node:vm";
import { build, type Plugin } from "esbuild";
import type { Law } from "./stand-ins/vitest";

/** The tests that shall notice a change in the code of a room: the quick ones that state its laws; below test/core. */
const TESTS: Readonly<Record<string, RegExp>> = {
  "core/numbers": /^(numbers\/.*|functions\/(arithmetic|edges.*|examples))\.test\.ts$/,
  // Slipped rows are asked of whole samples for seconds; what that tests is in core/plan.
  "core/rules": /^rules\/(?!pergeseran).*\.test\.ts$/,
};

const standIn = (name: string): { path: string } => ({
  path: resolve(import.meta.dirname, `stand-ins/${name}.ts`),
});

/**
 * The tests' own surroundings. Memories of texts are switched off, for what one test made a function remember would hide
 * from the next what it does now; only their own test has the real ones.
 */
const standIns: Plugin = {
  name: "stand-ins",
  setup({ onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => standIn("vitest"));
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer.endsWith("stand-ins/fast-check.ts") ? null : standIn("fast-check"),
    );
    onResolve({ filter: /\/seeds\/samples$/ }, ({ importer }) =>
      importer.endsWith("stand-ins/samples.ts") ? null : standIn("samples"),
    );
    onResolve({ filter: /\/remember$/ }, ({ importer }) =>
      importer.endsWith(".test.ts") ? null : standIn("remember"),
    );
  },
};

/** All tests of a room as one script: each call loads them and the code that they test once more. */
export async function testsAsScript(room: string): Promise<() => readonly Law[]> {
  const files = readdirSync("test/core", { recursive: true, encoding: "utf8" });
  const imports = files
    .filter((file) => TESTS[room]?.test(file))
    .sort()
    .map((file) => `import "./test/core/${file}";`);
  const { outputFiles } = await build({
    stdin: { contents: [...imports, 'export { laws } from "vitest";'].join("\n"), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "es2022",
    plugins: [standIns],
    logLevel: "error",
  });
  const script = new Script(`(function (require, module) {${outputFiles[0]?.text ?? ""}\n})`);
  const require = createRequire(import.meta.url);
  return () => {
    const module = { exports: { laws: [] as readonly Law[] } };
    (script.runInThisContext() as (...globals: unknown[]) => void)(require, module);
    return module.exports.laws;
  };
}

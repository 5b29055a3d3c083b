import { defineConfig } from "vitest/config";

/** CI asks for the counts in a file of its own, to print them as its last line. */
const report = process.env["TEST_REPORT"];

/** Tests of built files, most of them in a browser. */
const BUILT = ["test/playground/**/*.test.ts", "test/**/built/**/*.test.ts"];

const CORE = ["test/core/**/*.test.ts", "test/seeds/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      // What the core remembers changes no result, so its modules are loaded once for all of its tests.
      { extends: true, test: { name: "core", include: CORE, isolate: false } },
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [...CORE, ...BUILT] } },
      {
        extends: true,
        test: {
          name: "built",
          include: BUILT,
          // Built once, and only when such a test is asked for.
          globalSetup: "test/build.ts",
          // A browser waits more than it works, but uses all the processors there are when it works.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

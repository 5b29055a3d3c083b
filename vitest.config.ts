import { defineConfig } from "vitest/config";

/** CI asks for the counts in a file of its own, to print them as its last line. */
const report = process.env["TEST_REPORT"];

const BROWSER = "test/playground/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [BROWSER] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: [BROWSER],
          // Built once, and only when a browser test is asked for.
          globalSetup: "test/playground/build.ts",
          // A browser uses all the processors there are.
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

/** CI asks for the counts in a file of its own, to print them as its last line. */
const report = process.env["TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    reporters: report ? ["dot", ["json", { outputFile: report }]] : ["dot"],
  },
});

import { Stryker } from "@stryker-mutator/core";

/**
 * `npm run mutation [-- FILES]`: changes the code of core/numbers and core/rules in small ways, one at a time, and runs
 * the tests of the room. A change that no test notices survives; it is printed, and the last table says how many did,
 * file by file. FILES are paths or globs in these rooms; all of them take some half an hour of one processor.
 */
const ROOMS = ["core/numbers", "core/rules"];
/** How Node reads our plugins. */
const TYPESCRIPT = ["--import", "tsx"];
const files = process.argv.slice(2);

for (const room of ROOMS) {
  const mutate = files.length === 0 ? [`${room}/**/*.ts`] : files.filter((file) => file.startsWith(room));
  if (mutate.length > 0) await run(room, mutate);
}

async function run(room: string, mutate: string[]): Promise<void> {
  const folder = `dist/mutation/${room.replace("/", "-")}`;
  // Its tests run in processes of their own, which read it there.
  process.env["MUTATION_ROOM"] = room;
  await new Stryker({
    mutate,
    plugins: ["./test/mutation/plugins.ts"],
    ignorers: ["declarations"],
    testRunner: "in-process",
    testRunnerNodeArgs: TYPESCRIPT,
    checkerNodeArgs: TYPESCRIPT,
    coverageAnalysis: "perTest",
    // What a rule's file says once, at its top, needs all tests of all rules with code loaded anew: seconds for each word.
    ignoreStatic: room === "core/rules",
    concurrency: 1,
    ignorePatterns: [
      "**",
      "!core/**",
      "!test/core/**",
      "!test/generate/**",
      "!test/mutation/**",
      "!samples/*.xlsx",
      "!*.json",
    ],
    tempDirName: `${folder}/sandbox`,
    reporters: ["progress-append-only", "clear-text", "html"],
    htmlReporter: { fileName: `${folder}/survivors.html` },
    clearTextReporter: { allowColor: false, reportTests: false },
  }).runMutationTest();
}
